package org.flipside.ui.run;

import org.flipside.model.Activity;
import org.flipside.model.Card;
import org.flipside.model.Progress;
import org.flipside.model.Reveal;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.run.RunOrder;

import java.util.Optional;

/** The way through the cards, one press at a time. */
final class Steps {
    private Steps() {}

    static Step forward(Session session, Optional<Card> card) {
        if (card.isEmpty()) {
            return RunOrder.first(session)
                    .<Step>map(first -> new Step.Show(first.id()))
                    .orElseGet(Step.Stay::new);
        }
        if (!isOnStage(session)) {
            return new Step.Show(card.get().id());
        }
        if (card.get().side() == Side.CLAIM
                && !card.get().flipside().isBlank()
                && !isCheckIn(session)) {
            return new Step.Turn(card.get().id());
        }
        Reveal reveal = session.progress().map(Progress::reveal).orElse(Reveal.ALL);
        if (card.get().side() == Side.FLIPSIDE && reveal != Reveal.ALL) {
            return new Step.More(reveal.next());
        }
        return RunOrder.next(session, card.get().id())
                .<Step>map(next -> new Step.Show(next.id()))
                .orElseGet(Step.Stay::new);
    }

    static Step back(Session session, Optional<Card> card) {
        if (card.isEmpty()) {
            return new Step.Stay();
        }
        if (!isOnStage(session)) {
            return new Step.Show(card.get().id());
        }
        Reveal reveal = session.progress().map(Progress::reveal).orElse(Reveal.STORY);
        if (card.get().side() == Side.FLIPSIDE) {
            return switch (reveal) {
                case ALL -> new Step.More(Reveal.CODE);
                case CODE -> new Step.More(Reveal.STORY);
                case STORY -> new Step.Turn(card.get().id());
            };
        }
        return RunOrder.previous(session, card.get().id())
                .<Step>map(previous -> new Step.Show(previous.id()))
                .orElseGet(Step.Stay::new);
    }

    /** What people say of the claims comes before anybody sees a flipside. */
    private static boolean isCheckIn(Session session) {
        return session.progress()
                .flatMap(progress -> session.phases().get(progress.phase()))
                .filter(phase -> phase.activity() == Activity.CHECK_IN)
                .isPresent();
    }

    private static boolean isOnStage(Session session) {
        return session.progress().map(Progress::scene).orElse(Scene.TITLE) == Scene.CARD;
    }
}
