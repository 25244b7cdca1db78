package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleStringProperty;

import org.flipside.testsupport.Forgotten;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class CommandTest {
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void aCommandThatIsBlockedDoesNotRun() {
        SimpleStringProperty why = new SimpleStringProperty("Select a card first");
        Command command = new Command("card.turn", "", List.of(), why, runs::incrementAndGet);
        command.run();
        assertThat(runs).hasValue(0);
        why.set("");
        command.run();
        assertThat(runs).hasValue(1);
    }

    @Test
    void whoListensToACommandThatAlwaysRunsIsForgottenWithTheCommand() {
        Object[] view = {new Object()};
        listen(view[0]);
        Forgotten forgotten = new Forgotten(view[0]);
        view[0] = "";
        assertThat(forgotten.isGone()).isTrue();
    }

    private static void listen(Object view) {
        Command command = Command.always("card.turn-all", "", () -> {}, "F2");
        command.blocked().subscribe(_ -> assertThat(view).isNotNull());
        assertThat(command.isReady()).isTrue();
    }

    @Test
    void aKeyBelongsToOneCommandOnly() {
        Commands commands = new Commands().add(Command.always("card.turn", "", () -> {}, "F2"));
        assertThatThrownBy(() -> commands.add(Command.always("card.add", "", () -> {}, "F3", "F2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("card.turn");
        assertThatThrownBy(() -> commands.add(Command.always("card.turn", "", () -> {}, "F4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(commands.all()).extracting(Command::id).containsExactly("card.turn");
    }
}
