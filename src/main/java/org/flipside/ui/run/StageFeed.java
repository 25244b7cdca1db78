package org.flipside.ui.run;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

import org.flipside.model.Session;
import org.flipside.ui.stage.StageContent;
import org.flipside.ui.stage.StageFooter;
import org.flipside.ui.stage.StageHand;
import org.flipside.ui.stage.StageView;
import org.flipside.ui.support.Subscriptions;

import java.time.Instant;
import java.util.Optional;

/**
 * What the room sees at this moment, for the stage and for the preview of it: they show the same
 * value. Follows the session and the clock, shows nothing while the stage is blank, and stays as it
 * is while it is frozen. On the JavaFX thread.
 */
public final class StageFeed implements StageHand {
    private static final Duration TICK = Duration.millis(250);

    private final RunModel model;
    private final Staging staging;
    private final ReadOnlyObjectWrapper<StageView> view =
            new ReadOnlyObjectWrapper<>(StageView.NOTHING);
    private final BooleanProperty footer = new SimpleBooleanProperty(true);
    private final Subscriptions subscriptions = new Subscriptions();
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> refresh()));
    private StageContent content = new StageContent.Blank();
    private Optional<StageView> replayed = Optional.empty();
    private Optional<StageView> kept = Optional.empty();

    /** A feed of that session. */
    public StageFeed(RunModel model, Staging staging) {
        this.model = model;
        this.staging = staging;
        ticking.setCycleCount(Animation.INDEFINITE);
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
        content = staging.content(model.session());
        if (model.isRunning()) {
            ticking.play();
        } else {
            ticking.stop();
        }
        refresh();
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
                        bare
                                ? StageFooter.EMPTY
                                : staging.footer(model.session(), content, model.now())));
    }

    /** Shows what the stage showed at an earlier moment, until {@link #endReplay}. */
    public void replay(Session then, Instant at) {
        replayed = Optional.of(staging.view(then, at));
        refresh();
    }

    /** Follows the session again. */
    public void endReplay() {
        replayed = Optional.empty();
        refresh();
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
        subscriptions.end();
    }
}
