package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.flipside.files.CatalogueReader;
import org.flipside.files.PriorityReader;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.BegunTexts;
import org.flipside.session.CardEdits;
import org.flipside.session.CardText;
import org.flipside.session.CardTextEdits;
import org.flipside.session.EvidenceEdits;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.CardSelection;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

class InspectorViewModelTest {
    private final Session session =
            SmallSessions.with("We decide together.", "We listen.", "We act.");
    private final List<Id<Card>> cards = session.running().stream().map(Card::id).toList();
    private final GivenEditor given = new GivenEditor(session);
    private final CardSelection selection = new CardSelection();
    private final ManualPauses pauses = new ManualPauses();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final InspectorViewModel inspector =
            new InspectorViewModel(
                    given.editor(),
                    selection,
                    CatalogueReader.builtIn(),
                    _ -> new CompletableFuture<>(),
                    new ReadOnlyObjectWrapper<>(PriorityReader.builtIn()),
                    GivenEditor.CLOCK,
                    BegunTexts.none(),
                    pauses,
                    later::add);

    @Test
    void oneCardIsShownWithItsPlace() {
        selection.only(cards.get(1));
        assertThat(inspector.shownProperty().get())
                .isEqualTo(new Shown.One(session.running().get(1), 2, 3));
        assertThat(quote().get()).isEqualTo("We listen.");
    }

    @Test
    void severalCardsAreShownInTheirRun() {
        selection.all(List.of(cards.get(2), cards.get(0)));
        assertThat(inspector.shownProperty().get())
                .isEqualTo(
                        new Shown.Several(
                                List.of(session.running().get(0), session.running().get(2))));
        selection.none();
        assertThat(inspector.shownProperty().get()).isEqualTo(new Shown.Nothing());
    }

    @Test
    void whatIsTypedIsOneStepForEachPause() {
        selection.only(cards.get(0));
        quote().set("We decide.");
        pauses.elapse();
        quote().set("We decide alone.");
        pauses.elapse();
        assertThat(given.labels()).containsExactly("edit claim 1", "edit claim 1");
        given.editor().undo();
        assertThat(quote().get()).isEqualTo("We decide.");
        given.editor().undo();
        assertThat(quote().get()).isEqualTo("We decide together.");
        given.editor().redo();
        assertThat(quote().get()).isEqualTo("We decide.");
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherCardIsSelected() {
        selection.only(cards.get(0));
        quote().set("We decide al");
        selection.only(cards.get(1));
        assertThat(quote().get()).isEqualTo("We listen.");
        runLater();
        pauses.elapse();
        assertThat(given.editor().session().running())
                .extracting(card -> card.claim().quote())
                .containsExactly("We decide al", "We listen.", "We act.");
    }

    @Test
    void whatIsTypedIsKeptWhenAChangeTakesTheSelectionAway() {
        given.editor()
                .observe(
                        change ->
                                selection.retain(
                                        change.after().cards().list().stream()
                                                .map(Card::id)
                                                .collect(java.util.stream.Collectors.toSet())));
        selection.only(cards.get(0));
        quote().set("We decide al");
        given.editor().perform("delete", s -> CardEdits.remove(s, List.of(cards.get(0))));
        runLater();
        assertThat(given.labels()).containsExactly("delete");
        assertThat(inspector.shownProperty().get()).isEqualTo(new Shown.Nothing());
    }

    @Test
    void closingLosesNothing() {
        selection.only(cards.get(0));
        inspector.texts().text(CardText.NOTES).textProperty().set("Ask about the letter");
        inspector.evidence().open(Direction.FOR);
        inspector.evidence().entryProperty().get().orElseThrow().noteProperty().set("Nine weeks");
        inspector.commitPending();
        inspector.close();
        assertThat(given.labels())
                .containsExactly("edit the notes of claim 1", "add supporting evidence to claim 1");
    }

    @Test
    void whatIsClosedHearsNothing() {
        selection.only(cards.get(0));
        inspector.close();
        given.editor().perform("x", CardTextEdits.write(cards.get(0), CardText.QUOTE, "Else"));
        selection.only(cards.get(1));
        assertThat(quote().get()).isEqualTo("We decide together.");
    }

    @Test
    void aChangeToAnotherCardChangesNothingHere() {
        selection.only(cards.get(0));
        Shown before = inspector.shownProperty().get();
        given.editor()
                .perform(
                        "x",
                        EvidenceEdits.add(
                                SmallSessions.evidence(cards.get(1), Direction.FOR, "seen")));
        assertThat(inspector.shownProperty().get()).isSameAs(before);
        assertThat(inspector.evidence().list(Direction.FOR)).isEmpty();
    }

    @Test
    void aRunThatGrowsIsCountedAgain() {
        selection.only(cards.get(2));
        given.editor().perform("x", s -> s.withoutCard(cards.get(0)));
        assertThat(inspector.shownProperty().get())
                .isEqualTo(new Shown.One(session.running().get(2), 2, 2));
    }

    @Test
    void turningNamesTheSideThatComesUp() {
        selection.only(cards.get(1));
        inspector.turn();
        inspector.turn();
        assertThat(given.labels()).containsExactly("turn claim 2", "turn claim 2 back");
        assertThat(given.editor().session().running().get(1).side()).isEqualTo(Side.CLAIM);
    }

    @Test
    void tagsAreCountedOverTheCards() {
        given.editor().perform("x", CardTextEdits.addTag(List.of(cards.get(0)), "trust"));
        selection.all(List.of(cards.get(0), cards.get(1)));
        assertThat(inspector.tags().tags()).containsExactly(new TagsViewModel.Tag("trust", false));
        inspector.tags().add("trust, queue");
        assertThat(inspector.tags().tags())
                .containsExactly(
                        new TagsViewModel.Tag("queue", true), new TagsViewModel.Tag("trust", true));
        inspector.tags().remove("trust");
        assertThat(inspector.tags().tags()).containsExactly(new TagsViewModel.Tag("queue", true));
        selection.only(cards.get(2));
        assertThat(inspector.tags().suggestions("")).containsExactly("queue");
    }

    private StringProperty quote() {
        return inspector.texts().text(CardText.QUOTE).textProperty();
    }

    private void runLater() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}
