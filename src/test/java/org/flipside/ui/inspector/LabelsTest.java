package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Authority;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.flipside.session.BegunTexts;
import org.flipside.session.CardText;
import org.flipside.session.OwnershipText;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

/** What undo calls what is done in the inspector. */
class LabelsTest {
    private final Session session = SmallSessions.with("We decide together.", "We listen.");
    private final Card second = session.running().getLast();
    private final List<Id<Card>> both = session.running().stream().map(Card::id).toList();
    private final GivenEditor given = new GivenEditor(session);
    private final ManualPauses pauses = new ManualPauses();

    @ParameterizedTest
    @CsvSource({
        "RATIONALE, edit claim 2",
        "CLOSING, edit the flipside of claim 2",
        "NOTES, edit the notes of claim 2"
    })
    void aTextIsCalledByItsSideAndTheCardByItsPlace(CardText which, String label) {
        CardTextsViewModel texts = new CardTextsViewModel(given.editor(), pauses);
        texts.show(second);
        texts.text(which).textProperty().set("Something else");
        pauses.elapse();
        assertThat(given.labels()).containsExactly(label);
    }

    @Test
    void aFailureModeIsCalledByItsCode() {
        PatternViewModel pattern = new PatternViewModel(given.editor(), CatalogueReader.builtIn());
        pattern.show(session, both);
        pattern.open();
        pattern.wordsProperty().set("FM-04");
        pattern.choose();
        pattern.show(given.editor().session(), List.of(second.id()));
        pattern.clear();
        assertThat(given.labels())
                .containsExactly("set 2 cards to FM-04", "clear the failure mode of claim 2");
        assertThat(given.editor().session().running().getLast().flipside().pattern())
                .isEqualTo(PatternRef.none());
    }

    @Test
    void aTagIsCalledByWhatItSays() {
        TagsViewModel tags = new TagsViewModel(given.editor());
        tags.show(session, both);
        tags.add(" trust ");
        tags.show(session, List.of(second.id()));
        tags.remove("trust");
        assertThat(given.labels())
                .containsExactly("tag 2 cards “trust”", "remove the tag “trust” from claim 2");
    }

    @Test
    void evidenceIsCalledByTheWayItSpeaks() {
        EvidenceViewModel evidence =
                new EvidenceViewModel(
                        given.editor(),
                        GivenEditor.CLOCK,
                        new EvidenceDrafts(new Keeping(BegunTexts.none(), new ManualPauses())));
        evidence.show(session, Optional.of(second.id()));
        for (Direction direction : Direction.values()) {
            evidence.open(direction);
            evidence.entryProperty().get().orElseThrow().noteProperty().set("Nine weeks.");
            evidence.save();
        }
        evidence.remove(given.editor().session().evidenceOf(second.id()).getFirst());
        assertThat(given.labels())
                .containsExactly(
                        "add supporting evidence to claim 2",
                        "add contradicting evidence to claim 2",
                        "add unclear evidence to claim 2",
                        "remove evidence from claim 2");
    }

    @Test
    void anOwnershipNamesThePersonOnlyWhereTheNameChanges() {
        OwnerViewModel owner = new OwnerViewModel(given.editor(), GivenEditor.CLOCK, pauses);
        owner.show(session, Optional.of(second.id()));
        write(owner, OwnershipText.OWNER, "Tove");
        write(owner, OwnershipText.FIRST_STEP, "Ask the shift");
        owner.setAuthority(Authority.FULL);
        write(owner, OwnershipText.OWNER, " ");
        assertThat(given.labels())
                .containsExactly(
                        "make Tove the owner of claim 2",
                        "edit the ownership of claim 2",
                        "edit the ownership of claim 2",
                        "clear the owner of claim 2");
    }

    private void write(OwnerViewModel owner, OwnershipText which, String text) {
        owner.text(which).textProperty().set(text);
        pauses.elapse();
    }
}
