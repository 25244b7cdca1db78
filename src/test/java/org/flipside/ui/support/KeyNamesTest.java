package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Shortcut+K, Ctrl K, ⌘ K",
        "Shortcut+Shift+F, Ctrl Shift F, ⌘ ⇧ F",
        "Alt+Up, Alt ↑, ⌥ ↑",
        "Ctrl+Left, Ctrl ←, Ctrl ←",
        "Space, Space, Space",
        "Shift+F2, Shift F2, ⇧ F2",
        "+, +, +",
        "-, −, −"
    })
    void keysAreCalledWhatIsPrintedOnThem(String keys, String elsewhere, String onAMac) {
        assertThat(KeyNames.OTHERS.text(Command.key(keys))).isEqualTo(elsewhere);
        assertThat(KeyNames.MAC.text(Command.key(keys))).isEqualTo(onAMac);
    }
}
