package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PendingTextTest {
    private final ManualPauses pauses = new ManualPauses();
    private final List<String> written = new ArrayList<>();
    private final PendingText<String> field =
            new PendingText<>(
                    String::strip, (whose, text) -> written.add(whose + ": " + text), pauses);

    @BeforeEach
    void showSomething() {
        field.show("A", "We listen.");
    }

    @Test
    void nothingIsWrittenWhileSomebodyTypes() {
        type("We listen. Al");
        type("We listen. Always.");
        assertThat(written).isEmpty();
        assertThat(field.isPending()).isTrue();
    }

    @Test
    void aPauseWritesOnce() {
        type("We listen. Al");
        type("We listen. Always.");
        pauses.elapse();
        pauses.elapse();
        assertThat(written).containsExactly("A: We listen. Always.");
    }

    @Test
    void leavingTheFieldWritesAtOnceAndTidiesIt() {
        type(" We act. ");
        field.leave();
        pauses.elapse();
        assertThat(written).containsExactly("A: We act.");
        assertThat(field.textProperty().get()).isEqualTo("We act.");
    }

    @Test
    void aPauseLeavesTheSpaceThatSomebodyIsAboutToTypeBehind() {
        type("We listen. ");
        pauses.elapse();
        assertThat(written).isEmpty();
        type("We act ");
        pauses.elapse();
        field.follow("We act");
        assertThat(field.textProperty().get()).isEqualTo("We act ");
    }

    @Test
    void typingBackToWhatItWasWritesNothing() {
        type("We act.");
        type("We listen.");
        pauses.elapse();
        assertThat(written).isEmpty();
    }

    @Test
    void aChangeFromOutsideShowsWhereNobodyTypes() {
        field.follow("We hear.");
        assertThat(field.textProperty().get()).isEqualTo("We hear.");
        pauses.elapse();
        assertThat(written).isEmpty();
    }

    @Test
    void aChangeFromOutsideDoesNotTakeWhatIsTyped() {
        type("We act.");
        field.follow("We hear.");
        assertThat(field.textProperty().get()).isEqualTo("We act.");
        pauses.elapse();
        assertThat(written).containsExactly("A: We act.");
    }

    @Test
    void whatIsTakenIsWrittenForTheOneItWasTypedFor() {
        type("We act.");
        Runnable later = field.take().orElseThrow();
        field.show("B", "We speak.");
        later.run();
        pauses.elapse();
        assertThat(written).containsExactly("A: We act.");
        assertThat(field.textProperty().get()).isEqualTo("We speak.");
    }

    private void type(String text) {
        field.textProperty().set(text);
    }
}
