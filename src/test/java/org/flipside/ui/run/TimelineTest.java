package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Card;
import org.flipside.model.ChangeSet;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Reveal;
import org.flipside.model.Session;
import org.flipside.session.run.RunEdits;
import org.flipside.store.JournalEntry;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.flipside.ui.stage.StageContent;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class TimelineTest extends FxTest {
    private final List<JournalEntry> journal = new ArrayList<>();
    private final Session prepared =
            Sessions.withCards("We listen.", "We decide.")
                    .with(new Phase(Id.random(), "Examine", "", 25, 1));
    private Session session = prepared;
    private Instant now = Sessions.NOON;

    private void did(JournalEntry.Kind kind, String label, Session after) {
        now = now.plusSeconds(30);
        journal.add(
                new JournalEntry(
                        journal.size() + 1,
                        kind,
                        0,
                        new ChangeSet(label, "Ada", now, ChangeSet.difference(session, after))));
        session = after;
    }

    private void play() {
        journal.add(JournalEntry.created(prepared, "make", "Ada", now));
        Card first = prepared.running().getFirst();
        did(JournalEntry.Kind.EDIT, "rename", session.with(session.details().withTitle("Other")));
        did(
                JournalEntry.Kind.EVENT,
                "begin",
                RunEdits.begin(RunEdits.ready(session, "Workshop"), now));
        did(
                JournalEntry.Kind.EVENT,
                "claim 1",
                RunEdits.showCard(session, first.id(), Reveal.ALL, now));
        did(JournalEntry.Kind.EDIT, "turn claim 1", session.with(first.turned()));
        did(
                JournalEntry.Kind.EVENT,
                "claim 2",
                RunEdits.showCard(session, session.running().getLast().id(), Reveal.ALL, now));
    }

    @Test
    void everyMomentHasTheSessionAsItWas() {
        play();
        Timeline timeline = Timeline.of(journal);

        assertThat(timeline.moments()).hasSize(6);
        assertThat(timeline.moments().getFirst().session()).isEqualTo(prepared);
        assertThat(timeline.moments().getLast().session()).isEqualTo(session);
        assertThat(timeline.ofRoom())
                .extracting(Timeline.Moment::label)
                .containsExactly("begin", "claim 1", "turn claim 1", "claim 2");
    }

    @Test
    void aJournalThatDoesNotFollowIsToldAsFarAsItDoes() {
        play();
        journal.remove(3);

        assertThat(Timeline.of(journal).moments()).hasSize(4);
    }

    @Test
    void theStageShowsAnEarlierMomentAndThenTheSessionAgain() {
        play();
        GivenEditor given = new GivenEditor(session);
        RunModel model = get(() -> new RunModel(given.editor(), GivenEditor.CLOCK));
        Staging staging = new Staging(CatalogueReader.builtIn());
        StageFeed feed = get(() -> new StageFeed(model, staging));
        TimelineView view =
                get(
                        () ->
                                new TimelineView(
                                        () -> CompletableFuture.completedFuture(journal),
                                        feed,
                                        staging,
                                        ZoneOffset.UTC));
        show(1000, 700, view::root);
        run(view::read);
        ListView<?> moments = (ListView<?>) get(() -> view.root().lookup("#moments"));
        assertThat(get(() -> moments.getItems().size())).isEqualTo(4);
        run(() -> ((ToggleButton) view.root().lookup("#onStage")).fire());
        run(() -> moments.getSelectionModel().select(1));

        assertThat(shown(feed)).contains("We listen.");
        screenshot(Path.of("target", "pictures", "timeline.png"));
        run(view::step);
        run(view::step);
        assertThat(shown(feed)).contains("We decide.");
        run(() -> moments.getSelectionModel().select(0));
        assertThat(shown(feed)).doesNotContain("We decide.");
        run(view::leave);
        assertThat(shown(feed)).contains("We decide.");
        run(() -> ((Button) view.root().lookup("#play")).fire());
        assertThat(get(() -> moments.getSelectionModel().getSelectedIndex())).isZero();
        run(
                () -> {
                    view.leave();
                    feed.close();
                    model.close();
                });
    }

    private static String shown(StageFeed feed) {
        StageContent content = get(() -> feed.viewProperty().get().content());
        return content.toString();
    }
}
