package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.flipside.model.Side;
import org.flipside.testsupport.BoardSessions;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the commands of a session are listed. */
class ConsoleCommandsTest extends ConsoleFxTest {
    ConsoleCommandsTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    private Set<String> labels(String selector) {
        var within = node(selector);
        return get(
                () ->
                        within.lookupAll(".label").stream()
                                .filter(Label.class::isInstance)
                                .map(label -> ((Label) label).getText())
                                .collect(Collectors.toSet()));
    }

    @Test
    void everyCommandIsInThePaletteUnderItsGroup() {
        open();
        List<Command> all = console.commands().all();
        assertThat(all)
                .allSatisfy(
                        command -> {
                            assertThat(command.text()).isNotBlank();
                            assertThat(command.group()).isNotBlank();
                        });
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(get(layer::isShowing)).isTrue();
        long groups = all.stream().map(Command::group).distinct().count();
        ListView<?> list = (ListView<?>) node(".palette-list");
        assertThat(get(() -> list.getItems().size())).isEqualTo(all.size() + (int) groups);
        assertThat(labels(".palette")).contains(all.size() + " of " + all.size() + " commands");

        type("turn all");
        press(KeyCode.ENTER);
        await(
                "all cards are turned",
                () ->
                        editor.session().cards().list().stream()
                                .allMatch(card -> card.side() == Side.FLIPSIDE));
        assertThat(get(layer::isShowing)).isFalse();
    }

    @Test
    void everyCommandWithAKeyIsOnTheKeySheet() {
        open();
        press(KeyCode.F1);
        assertThat(get(layer::isShowing)).isTrue();
        Set<String> words = labels(".key-sheet");
        for (Command command : console.commands().all()) {
            if (!command.keys().isEmpty()) {
                assertThat(words).contains(command.text());
                assertThat(words)
                        .anyMatch(cap -> cap.startsWith(Keys.text(command.keys().getFirst())));
            }
        }
        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isFalse();
        assertThat(get(() -> console.board().isFocused())).isTrue();
    }

    @Test
    void everyCommandIsInTheMainMenuOfTheWindow() {
        open();
        MenuButton menu = (MenuButton) node("#menu");
        Set<String> texts =
                get(
                        () ->
                                menu.getItems().stream()
                                        .flatMap(
                                                item ->
                                                        item instanceof Menu sub
                                                                ? sub.getItems().stream()
                                                                : Stream.of(item))
                                        .map(item -> String.valueOf(item.getText()))
                                        .collect(Collectors.toSet()));
        assertThat(console.commands().all())
                .allSatisfy(
                        command -> assertThat(texts).anyMatch(t -> t.startsWith(command.text())));
    }
}
