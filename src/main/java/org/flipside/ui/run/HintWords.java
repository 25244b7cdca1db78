package org.flipside.ui.run;

import org.flipside.catalogue.Catalogue;
import org.flipside.insight.ClosingHint;
import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.Session;
import org.flipside.ui.support.Texts;

/** Hints about a session in words: what was noticed, and which pattern it may be, never who. */
final class HintWords {
    private HintWords() {}

    /** What was noticed. */
    static String of(ClosingHint hint, Session session, Catalogue catalogue) {
        return switch (hint) {
            case ClosingHint.NothingStops(Id<Card> card, var pattern) ->
                    Texts.of(
                            "hint.nothing-stops",
                            pattern.code(),
                            catalogue.name(pattern),
                            quote(session, card));
            case ClosingHint.UnownedCard(Id<Card> card) ->
                    Texts.of("hint.unowned-card", quote(session, card));
            case ClosingHint.OwnerWithoutLevers(Id<Action> action, _) ->
                    Texts.of("hint.owner-without-levers", title(session, action));
            case ClosingHint.LooseAction(Id<Action> action, boolean owned, boolean dated) ->
                    Texts.of(
                            owned
                                    ? "hint.action-without-day"
                                    : dated
                                            ? "hint.action-without-owner"
                                            : "hint.action-without-both",
                            title(session, action));
            case ClosingHint.DecisionWithoutDecider(Id<Decision> decision) ->
                    Texts.of("hint.decision-without-decider", statement(session, decision));
            case ClosingHint.DecisionWithoutReview(Id<Decision> decision) ->
                    Texts.of("hint.decision-without-review", statement(session, decision));
            case ClosingHint.OneOwner(_, var actions, int all) ->
                    Texts.of("hint.one-owner", actions.size(), all);
            case ClosingHint.OneDecider(_, var decisions, var owned) ->
                    Texts.of("hint.one-decider", decisions.size() + owned.size());
            case ClosingHint.NothingAgainst(int evidence) ->
                    Texts.of("hint.nothing-against", evidence);
            case ClosingHint.NothingAgainstCard(Id<Card> card, int evidence) ->
                    Texts.of("hint.nothing-against-card", quote(session, card), evidence);
            case ClosingHint.OnlyMetrics(int evidence) -> Texts.of("hint.only-metrics", evidence);
            case ClosingHint.StillParked(Id<ParkedItem> item) ->
                    Texts.of(
                            "hint.still-parked",
                            session.parked().get(item).map(ParkedItem::text).orElse(""));
        };
    }

    private static String quote(Session session, Id<Card> card) {
        return session.cards().get(card).map(c -> c.claim().quote()).orElse("");
    }

    private static String title(Session session, Id<Action> action) {
        return session.actions().get(action).map(Action::title).orElse("");
    }

    private static String statement(Session session, Id<Decision> decision) {
        return session.decisions().get(decision).map(Decision::statement).orElse("");
    }
}
