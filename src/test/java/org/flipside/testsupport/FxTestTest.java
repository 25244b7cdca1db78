package org.flipside.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

import org.flipside.ui.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

class FxTestTest extends FxTest {
    private final TextField field = new TextField();
    private final Button button = new Button("Say");

    private VBox form() {
        button.setOnAction(_ -> button.setText("Said " + field.getText()));
        return new VBox(field, button);
    }

    @Test
    void theRobotTypesAndClicks() {
        show(400, 300, this::form);

        robot.clickOn(field);
        type("hello");
        robot.clickOn(button);
        settle();

        assertThat(button.getText()).isEqualTo("Said hello");
    }

    @Test
    void keysReachTheWindow() {
        show(400, 300, this::form);

        type("x");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);

        assertThat(button.getText()).isEqualTo("Said x");
    }

    @Test
    void theTypefaceOfTheProgramIsThere() {
        assertThat(Font.getFamilies()).contains("Inter");
        show(400, 300, this::form);
        assertThat(button.getFont().getFamily()).startsWith("Inter");
    }

    @Test
    void picturesMayBeLargerThanTheScreen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.png");

        picture(file, 1920, 1080, Theme.DARK, this::form);

        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file), 16, 8);
        assertThat(List.of(header.getInt(), header.getInt())).containsExactly(1920, 1080);
    }

    @Test
    void whatTheJavaFxThreadThrowsFailsTheTest() {
        Complaints complaints = new Complaints("trial");
        run(complaints::listen);
        Platform.runLater(
                () -> {
                    throw new IllegalStateException("on purpose");
                });
        run(complaints::stop);

        assertThatThrownBy(complaints::failIfAny)
                .isInstanceOf(AssertionError.class)
                .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessage("on purpose"));
    }

    @Test
    void whatJavaFxWarnsOfFailsTheTest() {
        Complaints complaints = new Complaints("trial");
        run(complaints::listen);
        Logger.getLogger("trial.css").log(Level.FINE, "not worth a word");
        complaints.failIfAny();
        Logger.getLogger("trial.css").warning("on purpose");
        run(complaints::stop);

        assertThatThrownBy(complaints::failIfAny).hasMessageContaining("on purpose");
    }
}
