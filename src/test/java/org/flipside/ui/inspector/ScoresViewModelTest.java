package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.flipside.catalogue.Priority;
import org.flipside.catalogue.PriorityRule;
import org.flipside.catalogue.PriorityTable;
import org.flipside.files.PriorityReader;
import org.flipside.model.Action;
import org.flipside.model.ActionStatus;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Rating;
import org.flipside.model.Score;
import org.flipside.model.Session;
import org.flipside.session.ActionEdits;
import org.flipside.session.Rank;
import org.flipside.session.RatedAt;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.priority.PriorityWords;
import org.flipside.ui.support.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

class ScoresViewModelTest {
    private final Session session = SmallSessions.with("We decide together.", "We listen.");
    private final Id<Card> card = session.running().getFirst().id();
    private final GivenEditor given = new GivenEditor(session);
    private final ManualPauses pauses = new ManualPauses();
    private final ObjectProperty<PriorityTable> table =
            new SimpleObjectProperty<>(PriorityReader.builtIn());
    private final ScoresViewModel scores = new ScoresViewModel(given.editor(), pauses, table);

    @BeforeEach
    void showTheCard() {
        given.editor().observe(change -> scores.follow(change.after()));
        scores.show(session, Optional.of(card));
    }

    @Test
    void aRankIsWrittenWhenTheTypingPauses() {
        severity().setRank(1);
        severity().setRank(10);
        pauses.elapse();
        assertThat(given.labels()).containsExactly("rate the severity of claim 1");
        assertThat(scores.scoresProperty().get().before().severity()).isEqualTo(new Score(10, ""));
    }

    @Test
    void aReasonStandsBesideItsRank() {
        severity().setRank(7);
        severity().why().textProperty().set("Nine weeks were promised as two");
        pauses.elapse();
        assertThat(scores.scoresProperty().get().before())
                .isEqualTo(
                        new Rating(
                                new Score(7, "Nine weeks were promised as two"),
                                Score.NONE,
                                Score.NONE));
        assertThat(given.labels()).last().isEqualTo("say why claim 1 is rated so");
    }

    @Test
    void aRankThatIsTakenBackLeavesNothing() {
        severity().setRank(7);
        pauses.elapse();
        severity().setRank(0);
        pauses.elapse();
        assertThat(given.editor().session()).isEqualTo(session);
    }

    @Test
    void undoShowsInTheCells() {
        severity().setRank(7);
        pauses.elapse();
        given.editor().undo();
        assertThat(severity().shownRank()).isZero();
    }

    @Test
    void whatFollowsIsSaidOnceAllThreeAreRated() {
        assertThat(scores.priority(RatedAt.BEFORE)).isEmpty();
        scores.fields(RatedAt.BEFORE).forEach(field -> field.setRank(8));
        pauses.elapse();
        assertThat(scores.priority(RatedAt.BEFORE))
                .contains("Priority high: severity 7–8, occurrence 8–10, detection any");
        assertThat(scores.priority(RatedAt.AFTER)).isEmpty();
    }

    @Test
    void anotherTableHoldsAtOnce() {
        scores.fields(RatedAt.BEFORE).forEach(field -> field.setRank(8));
        pauses.elapse();
        PriorityTable builtIn = PriorityReader.builtIn();
        table.set(
                new PriorityTable(
                        "Ours",
                        builtIn.source(),
                        builtIn.rules().stream()
                                .map(
                                        rule ->
                                                new PriorityRule(
                                                        rule.severity(),
                                                        rule.occurrence(),
                                                        rule.detection(),
                                                        Priority.LOW))
                                .toList(),
                        builtIn.anchors()));

        assertThat(scores.priority(RatedAt.BEFORE).orElseThrow()).startsWith("Priority low");
    }

    @Test
    void aCardIsRatedAgainOnlyOnceAnActionWasSeenToWork() {
        assertThat(scores.mayRateAfterProperty().get()).isFalse();
        Id<Action> action = Id.random();
        given.editor().perform("given", ActionEdits.propose(action, card, "Publish the queue"));
        for (ActionStatus status :
                List.of(ActionStatus.ACCEPTED, ActionStatus.DONE, ActionStatus.VERIFIED)) {
            assertThat(scores.mayRateAfterProperty().get()).isFalse();
            given.editor().perform("given", ActionEdits.step(action, status, ""));
        }
        assertThat(scores.mayRateAfterProperty().get()).isTrue();
        scores.fields(RatedAt.AFTER).getFirst().setRank(2);
        pauses.elapse();
        assertThat(scores.scoresProperty().get().after().severity().rank()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Rank.class)
    void everyRankHasItsAnchor(Rank which) {
        assertThat(severity().anchor()).isEmpty();
        assertThat(
                        PriorityReader.builtIn().anchors().stream()
                                .map(anchor -> Anchors.text(which, anchor)))
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(Texts.of("scores.about", which)).contains("10");
    }

    @Test
    void thePriorityIsToldWithTheRuleThatItFollowsFrom() {
        Rating rating = new Rating(new Score(8, ""), new Score(6, ""), new Score(2, ""));

        assertThat(PriorityWords.of(PriorityReader.builtIn(), rating))
                .contains("Priority high: severity 7–8, occurrence 6–7, detection 2–4");
        assertThat(PriorityWords.of(PriorityReader.builtIn(), Rating.NONE)).isEmpty();
    }

    @Test
    void detectionIsToldApartFromTheCataloguesDetectability() {
        assertThat(Texts.of("scores.about", Rank.DETECTION))
                .contains("10 is hardest")
                .contains("detectability runs the other way");
    }

    private ScoreField severity() {
        return scores.fields(RatedAt.BEFORE).getFirst();
    }
}
