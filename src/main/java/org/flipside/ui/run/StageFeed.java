package org.flipside.ui.run;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

import org.flipside.model.Progress;
import org.flipside.model.Session;
import org.flipside.ui.stage.StageContent;
import org.flipside.ui.stage.StageFooter;
import org.flipside.ui.stage.StageHand;
import org.flipside.ui.stage.StageView;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;

import java.util.Optional;

/**
 * What the room sees at this moment, for the stage and for the preview of it: they show the same
 * value. Follows the session and the clock, shows nothing while the stage is blank, and stays as it
 * is while it is frozen. On the JavaFX thread.
 */
public final class StageFeed implements StageHand {
    private static final Duration TICK = Duration.millis(250);

    /** Figures that the room sees wait so long for the next digit. */
    private static final Duration CORRECTING = Duration.millis(1200);

    private final RunModel model;
    private final Staging staging;
    private final ReadOnlyObjectWrapper<StageView> view =
            new ReadOnlyObjectWrapper<>(StageView.NOTHING);
    private final BooleanProperty footer = new SimpleBooleanProperty(true);
    private final Subscriptions subscriptions = new Subscriptions();
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> refresh()));
    private final PauseTransition correcting = new PauseTransition(CORRECTING);
    private final ReadOnlyBooleanWrapper replaying = new ReadOnlyBooleanWrapper();
    private Optional<Progress> progress = Optional.empty();
    private Session staged;
    private StageContent content = new StageContent.Blank();
    private Optional<StageView> replayed = Optional.empty();
    private Optional<StageView> kept = Optional.empty();

    /** A feed of that session. */
    public StageFeed(RunModel model, Staging staging) {
        this.model = model;
        this.staging = staging;
        staged = model.session();
        ticking.setCycleCount(Animation.INDEFINITE);
        correcting.setOnFinished(_ -> take(model.session(), staging.content(model.session())));
        subscriptions.add(model.versionProperty().subscribe(_ -> follow()));
        subscriptions.add(model.blankProperty().subscribe(_ -> refresh()));
        subscriptions.add(model.frozenProperty().subscribe(this::freeze));
        subscriptions.add(footer.subscribe(_ -> refresh()));
    }

    /** What the room sees. */
    public ReadOnlyObjectProperty<StageView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Whether title and time are shown below. */
    public BooleanProperty footerProperty() {
        return footer;
    }

    private void freeze(boolean frozen) {
        kept = frozen ? Optional.of(view.get()) : Optional.empty();
        refresh();
    }

    private void follow() {
        if (model.isRunning()) {
            ticking.play();
        } else {
            ticking.stop();
        }
        StageContent next = staging.content(model.session());
        Optional<Progress> now = model.session().progress();
        boolean stands = now.equals(progress);
        progress = now;
        if (stands && areOtherFigures(content, next)) {
            correcting.playFromStart();
        } else {
            take(model.session(), next);
        }
    }

    private void take(Session now, StageContent next) {
        correcting.stop();
        staged = now;
        content = next;
        refresh();
    }

    /** Whether only figures differ that the room sees already: half of a number is a wrong one. */
    private static boolean areOtherFigures(StageContent shown, StageContent next) {
        return !shown.equals(next)
                && switch (shown) {
                    case StageContent.Result was ->
                            next instanceof StageContent.Result now
                                    && now.question().equals(was.question())
                                    && now.quote().equals(was.quote());
                    case StageContent.DotResult was ->
                            next instanceof StageContent.DotResult now
                                    && was.closed()
                                    && now.closed();
                    default -> false;
                };
    }

    /** Looks at the clock anew. */
    void refresh() {
        if (model.blankProperty().get()) {
            view.set(StageView.NOTHING); // before all else: the room is to see nothing
            return;
        }
        if (replayed.isPresent() || kept.isPresent()) {
            view.set(replayed.or(() -> kept).orElseThrow());
            return;
        }
        boolean bare = !footer.get() && !(content instanceof StageContent.BigCountdown);
        view.set(
                new StageView(
                        content,
                        bare ? StageFooter.EMPTY : staging.footer(staged, content, model.now())));
    }

    /**
     * Shows what the stage showed at an earlier moment, until {@link #endReplay}.
     *
     * @param hour the moment in words, for the room
     */
    public void replay(Session then, String hour) {
        replayed =
                Optional.of(
                        new StageView(
                                staging.content(then),
                                new StageFooter(
                                        Texts.of("stage.as-it-was", hour),
                                        "",
                                        "",
                                        StageFooter.Pace.CALM)));
        replaying.set(true);
        refresh();
    }

    /** Follows the session again. */
    public void endReplay() {
        replayed = Optional.empty();
        replaying.set(false);
        refresh();
    }

    /** Whether the stage shows an earlier moment. */
    public ReadOnlyBooleanProperty replayingProperty() {
        return replaying.getReadOnlyProperty();
    }

    @Override
    public void turned() {
        if (!model.frozenProperty().get() && replayed.isEmpty()) {
            model.turn();
        }
    }

    @Override
    public StageContent.ClaimCard beyond(StageContent.ClaimCard card) {
        return model.frozenProperty().get() || replayed.isPresent()
                ? card
                : staging.beyond(model.session(), card);
    }

    /** Ends following the session. */
    public void close() {
        ticking.stop();
        correcting.stop();
        subscriptions.end();
    }
}
