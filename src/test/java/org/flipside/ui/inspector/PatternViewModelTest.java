package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.catalogue.Entry;
import org.flipside.files.CatalogueReader;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.flipside.session.CardTextEdits;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class PatternViewModelTest {
    private final Session session = SmallSessions.with("We decide together.", "We listen.");
    private final List<Id<Card>> both = session.running().stream().map(Card::id).toList();
    private final List<Id<Card>> first = List.of(both.getFirst());
    private final GivenEditor given = new GivenEditor(session);
    private final PatternViewModel pattern =
            new PatternViewModel(given.editor(), CatalogueReader.builtIn());

    @BeforeEach
    void showTheCard() {
        given.editor().observe(change -> pattern.show(change.after(), first));
        pattern.show(session, first);
    }

    @ParameterizedTest
    @CsvSource({
        "fm-04, FM-04",
        "FM-08, FM-08",
        "metric shad, FM-04",
        "SHÁDOW OPS, FM-05",
        "orphaned, FM-07",
        "amnesia, FM-17"
    })
    void codeNameAndOtherNamesAreFound(String words, String code) {
        pattern.open();
        pattern.wordsProperty().set(words);
        assertThat(pattern.markedProperty().get()).map(e -> e.ref().code()).contains(code);
        pattern.choose();
        assertThat(given.editor().session().running().getFirst().flipside().pattern().code())
                .isEqualTo(code);
        assertThat(given.labels()).containsExactly("set claim 1 to " + code);
        assertThat(pattern.choosingProperty().get()).isFalse();
    }

    @Test
    void theGistIsSearchedToo() {
        pattern.open();
        Entry some = CatalogueReader.builtIn().failureModes().getFirst();
        String gist = CatalogueReader.builtIn().failureModes().getFirst().definition().text();
        pattern.wordsProperty().set(gist.substring(0, gist.indexOf(' ', 12)));
        assertThat(pattern.found()).contains(some);
    }

    @Test
    void thePageFollowsTheMarkWhileChoosingAndTheChoiceAfterwards() {
        pattern.open();
        pattern.wordsProperty().set("decision latency");
        assertThat(pattern.pageProperty().get()).map(Entry::name).contains("Decision Latency");
        pattern.cancel();
        assertThat(pattern.pageProperty().get()).isEmpty();
        assertThat(given.labels()).isEmpty();
    }

    @Test
    void whatIsNotVerifiedIsPassedOver() {
        pattern.open();
        pattern.wordsProperty().set("FM-1");
        while (pattern.markedProperty()
                .get()
                .map(e -> !e.ref().code().equals("FM-15"))
                .orElse(false)) {
            pattern.move(1);
        }
        pattern.move(1);
        assertThat(pattern.markedProperty().get()).map(e -> e.ref().code()).contains("FM-17");
        pattern.move(-1);
        assertThat(pattern.markedProperty().get()).map(e -> e.ref().code()).contains("FM-15");
        Entry unverified =
                CatalogueReader.builtIn().find(new PatternRef.FailureMode(16)).orElseThrow();
        pattern.choose(unverified);
        assertThat(given.labels()).isEmpty();
        assertThat(pattern.choosingProperty().get()).isTrue();
    }

    @Test
    void nothingFoundChoosesNothing() {
        pattern.open();
        pattern.wordsProperty().set("zzzz");
        assertThat(pattern.found()).isEmpty();
        assertThat(pattern.markedProperty().get()).isEqualTo(Optional.empty());
        pattern.choose();
        assertThat(given.labels()).isEmpty();
    }

    @Test
    void openingMarksWhatIsChosen() {
        given.editor().perform("x", CardTextEdits.pattern(first, new PatternRef.FailureMode(8)));
        pattern.open();
        assertThat(pattern.markedProperty().get()).map(e -> e.ref().code()).contains("FM-08");
        pattern.clear();
        assertThat(pattern.chosenProperty().get()).isEqualTo(PatternRef.none());
    }

    @Test
    void cardsThatDifferAreSaidToDiffer() {
        given.editor().perform("x", CardTextEdits.pattern(first, new PatternRef.FailureMode(8)));
        pattern.show(given.editor().session(), both);
        assertThat(pattern.mixedProperty().get()).isTrue();
        assertThat(pattern.chosenProperty().get()).isEqualTo(PatternRef.none());
    }
}
