package org.flipside.ui.inspector;

import org.flipside.model.Action;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Link;
import org.flipside.model.LinkType;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Rating;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.flipside.session.ActionText;
import org.flipside.session.CardText;
import org.flipside.session.DecisionText;
import org.flipside.session.OwnershipText;
import org.flipside.session.Rank;
import org.flipside.session.RatedAt;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the things that hang on a card are, in words. */
final class EntityWords {
    private final Session session;
    private final Id<Card> card;

    EntityWords(Session session, Id<Card> card) {
        this.session = session;
        this.card = card;
    }

    /** What {@code entity} says, in a line. */
    String summary(Entity entity) {
        return switch (entity) {
            case Card c -> c.claim().quote();
            case Evidence e -> e.note();
            case Ownership o -> o.owner();
            case Link l -> link(l);
            case Recognition r -> recognition(r);
            case Note n -> n.text();
            case Cluster c -> c.title();
            case Action a -> a.title();
            case Decision d -> d.statement();
            case ParkedItem p -> p.text();
            case Round r -> Texts.of("vocabulary.disclosure", r.disclosure());
            case Dots d -> String.valueOf(d.count());
            case Scores s -> ranks(s.latest());
            default -> "";
        };
    }

    /** What can change in {@code entity}, by name. */
    Map<String, String> fields(Entity entity) {
        return switch (entity) {
            case Card c -> card(c);
            case Evidence e -> evidence(e);
            case Ownership o -> ownership(o);
            case Action a -> action(a);
            case Decision d -> decision(d);
            case Scores s -> scores(s);
            case Recognition r ->
                    Map.of(Texts.of("vocabulary.answer", r.answer()), String.valueOf(r.count()));
            default ->
                    Map.of(
                            Texts.of("vocabulary.entity-kind", entity.entityKind()),
                            summary(entity));
        };
    }

    private Map<String, String> action(Action a) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (ActionText text : ActionText.values()) {
            fields.put(Texts.of("action.text", text), text.of(a));
        }
        fields.put(Texts.of("action.status"), Texts.of("vocabulary.action-status", a.status()));
        fields.put(Texts.of("action.kind"), Texts.of("vocabulary.action-kind", a.kind()));
        fields.put(Texts.of("action.due-by"), day(a.due()));
        fields.put(Texts.of("action.cards"), places(a.cards()));
        return fields;
    }

    /** By the places that cards have now; those that are gone have none. */
    private String places(List<Id<Card>> cards) {
        return ActionEntry.places(
                cards.stream()
                        .map(session::positionOf)
                        .filter(place -> place > 0)
                        .sorted()
                        .toList());
    }

    private Map<String, String> decision(Decision d) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (DecisionText text : DecisionText.values()) {
            fields.put(Texts.of("decision.text", text), text.of(d));
        }
        fields.put(Texts.of("decision.decided-on"), day(d.decidedOn()));
        fields.put(Texts.of("decision.review-on"), day(d.reviewOn()));
        fields.put(Texts.of("decision.cards"), places(d.cards()));
        return fields;
    }

    private static Map<String, String> scores(Scores s) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RatedAt when : RatedAt.values()) {
            for (Rank which : Rank.values()) {
                Score score = which.of(when.of(s));
                String name =
                        Texts.of(
                                "scores.rank-at",
                                Texts.of("scores.rank", which),
                                Texts.of("scores.when", when));
                fields.put(name, score.isRated() ? String.valueOf(score.rank()) : "");
                fields.put(Texts.of("scores.why-of", name), score.why());
            }
        }
        return fields;
    }

    private static String ranks(Rating rating) {
        return Texts.of(
                "inspector.history.ranks",
                rating.severity().rank(),
                rating.occurrence().rank(),
                rating.detection().rank());
    }

    private static Map<String, String> card(Card c) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (CardText text : CardText.values()) {
            fields.put(Texts.of("inspector.text", text), text.of(c));
        }
        fields.put(Texts.of("inspector.failure-mode"), c.flipside().pattern().code());
        fields.put(Texts.of("inspector.side-up"), Texts.of("vocabulary.side", c.side()));
        fields.put(
                Texts.of("inspector.place"), "%.0f, %.0f".formatted(c.place().x(), c.place().y()));
        fields.put(Texts.of("inspector.tags"), String.join(", ", c.tags()));
        return fields;
    }

    private static Map<String, String> evidence(Evidence e) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(Texts.of("evidence.note"), e.note());
        fields.put(Texts.of("evidence.direction"), Texts.of("vocabulary.direction", e.direction()));
        fields.put(Texts.of("evidence.kind"), Texts.of("vocabulary.evidence-kind", e.kind()));
        fields.put(Texts.of("evidence.strength"), strength(e));
        fields.put(Texts.of("evidence.observed"), day(e.observed()));
        fields.put(Texts.of("evidence.source"), e.sourceRole());
        fields.put(Texts.of("evidence.proximity"), Texts.of("vocabulary.proximity", e.proximity()));
        fields.put(Texts.of("evidence.reference"), e.reference());
        return fields;
    }

    /** How well it is grounded: what is one record for a record is several accounts for people. */
    static String strength(Evidence e) {
        boolean isRecord =
                switch (e.kind()) {
                    case DOCUMENT, METRIC, EARLIER_FINDING -> true;
                    case ANECDOTE, OBSERVATION, QUOTE, ABSENCE -> false;
                };
        return isRecord && e.strength() == Strength.SEVERAL_ACCOUNTS
                ? Texts.of("evidence.one-record")
                : Texts.of("vocabulary.strength", e.strength());
    }

    private static Map<String, String> ownership(Ownership o) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (OwnershipText text : OwnershipText.values()) {
            fields.put(Texts.of("owner.text", text), text.of(o));
        }
        fields.put(Texts.of("owner.state"), Texts.of("vocabulary.ownership-state", o.state()));
        fields.put(Texts.of("owner.levers"), levers(o.levers()));
        fields.put(Texts.of("owner.authority"), Texts.of("vocabulary.authority", o.authority()));
        fields.put(Texts.of("owner.decide-by"), day(o.decideBy()));
        return fields;
    }

    private static String levers(List<Lever> levers) {
        return levers.stream()
                .map(lever -> Texts.of("vocabulary.lever", lever))
                .collect(Collectors.joining(", "));
    }

    private String link(Link link) {
        boolean outward = link.from().equals(card);
        String type = Texts.of("vocabulary.link-type", link.type());
        int other = session.positionOf(outward ? link.to() : link.from());
        if (link.type() == LinkType.CO_OCCURS || outward) {
            return Texts.of("inspector.history.link", type, other);
        }
        return Texts.of("inspector.history.link-from", other, type, session.positionOf(card));
    }

    private static String recognition(Recognition r) {
        return Texts.of("vocabulary.answer", r.answer()) + " " + r.count();
    }

    private static String day(CalendarDay day) {
        return DayText.show(day, Locale.getDefault());
    }
}
