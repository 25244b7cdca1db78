package org.flipside.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class TokenTest {
    @ParameterizedTest
    @EnumSource(Token.class)
    void aColourIsThatOfTheWindows(Token token) throws IOException {
        String theme =
                Files.readString(Path.of("src/main/resources/org/flipside/ui/support/light.css"));

        assertThat(theme).contains("-fs-" + token.property() + ": " + token.rgb() + ";");
    }
}
