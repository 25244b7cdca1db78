package org.flipside.export.redaction;

import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.model.Action;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Cluster;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.Flipside;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Link;
import org.flipside.model.Ownership;
import org.flipside.model.Rating;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.WorkshopRef;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A session for anybody ({@link Profile#SHAREABLE}). It is built up from what may be told, not cut
 * down from what there is: whatever the model learns to hold later stays inside until somebody
 * writes here that it may go out.
 */
public final class ShareableRedaction {
    /** The title in place of the session's. */
    static final String TITLE = "Failure-mode map";

    /** Stands where somebody is named. */
    public static final String SOMEBODY = "name left out";

    private final Session session;
    private final Tally tally;
    private final MergedGroups groups;
    private final LocalDate year;

    ShareableRedaction(Session session, Tally tally) {
        this.session = Unrevealed.takenOut(session, tally);
        this.tally = tally;
        groups = MergedGroups.ofAll(this.session, Profile.SHAREABLE);
        year = session.details().date().withDayOfYear(1);
    }

    Session apply() {
        List<Entity> kept = new ArrayList<>();
        List<Lens> lenses = session.lenses().inOrder();
        for (int i = 0; i < lenses.size(); i++) {
            Lens lens = lenses.get(i);
            tally.drop(Part.AGENDA, lens.name() + lens.seat() + lens.handle());
            kept.add(new Lens(stand(lens.id()), "Lens " + (i + 1), "", lens.order()));
        }
        tally.add(Part.AGENDA, session.phases().size());
        tally.add(Part.PEOPLE, session.participants().size());
        tally.add(Part.NOTES, session.notes().size());
        tally.add(Part.DECISIONS, session.decisions().size());
        tally.add(Part.PARKED, session.parked().size());
        session.cards().forEach(card -> kept.add(card(card)));
        session.clusters().forEach(cluster -> kept.add(cluster(cluster)));
        session.evidence().forEach(evidence -> kept.add(evidence(evidence)));
        session.ownerships().forEach(ownership -> kept.add(ownership(ownership)));
        session.links().forEach(link -> kept.add(link(link)));
        List<Action> actions = session.actions().list();
        for (int i = 0; i < actions.size(); i++) {
            kept.add(action(actions.get(i), i + 1));
        }
        kept.addAll(people());
        session.scores().forEach(scores -> kept.add(scores(scores)));
        session.dots().forEach(dots -> tally.add(Part.DOTS, dots.count()));
        return Session.of(details()).withAll(kept);
    }

    private List<Entity> people() {
        List<Entity> kept = new ArrayList<>();
        groups.count(tally);
        for (Group group : groups.groups()) {
            kept.add(new Group(stand(group.id()), "Everybody", group.size(), 0));
        }
        groups.rounds().forEach(round -> kept.add(round(round)));
        for (Recognition r : groups.answers()) {
            kept.add(
                    new Recognition(
                            stand(r.id()),
                            stand(r.card()),
                            stand(r.group()),
                            r.round(),
                            r.answer(),
                            r.count()));
        }
        return kept;
    }

    private Round round(Round r) {
        return new Round(
                stand(r.id()),
                stand(r.card()),
                r.number(),
                r.question(),
                r.disclosure(),
                someTime());
    }

    private SessionDetails details() {
        SessionDetails d = session.details();
        tally.add(Part.HEADER, 2); // day and hour
        for (String text :
                List.of(
                        d.title(),
                        d.client(),
                        d.unit(),
                        d.workshop().title(),
                        d.opening(),
                        d.closing())) {
            tally.drop(Part.HEADER, text);
        }
        tally.drop(Part.NOTES, d.notes());
        return new SessionDetails(
                stand(d.id()),
                TITLE,
                "",
                "",
                year,
                LocalTime.MIDNIGHT,
                d.state(),
                d.answers(),
                d.minimumGroupSize(),
                new WorkshopRef("", 1, ""),
                "",
                "",
                "",
                someTime());
    }

    private Card card(Card c) {
        for (String text :
                List.of(
                        c.claim().quote(),
                        c.claim().rationale(),
                        c.claim().heardAt(),
                        c.flipside().headline(),
                        c.flipside().narrative(),
                        c.flipside().closing())) {
            tally.drop(Part.CARD_TEXTS, text);
        }
        tally.drop(Part.NOTES, c.notes());
        tally.add(Part.LABELS, c.tags().size());
        return new Card(
                stand(c.id()),
                stand(c.lens()),
                c.order(),
                Claim.of(""),
                new Flipside("", "", "", c.flipside().pattern()),
                c.side(),
                c.place(),
                "",
                List.of());
    }

    private Scores scores(Scores s) {
        return new Scores(
                new Id<>(Redaction.stand(Profile.SHAREABLE, s.id())),
                rating(s.before()),
                rating(s.after()));
    }

    private Rating rating(Rating r) {
        return new Rating(score(r.severity()), score(r.occurrence()), score(r.detection()));
    }

    private Score score(Score s) {
        return new Score(s.rank(), tally.drop(Part.SCORE_TEXTS, s.why()));
    }

    private Cluster cluster(Cluster c) {
        return new Cluster(stand(c.id()), tally.drop(Part.LABELS, c.title()), stand(c.cards()));
    }

    private Evidence evidence(Evidence e) {
        tally.add(Part.EVIDENCE_TEXTS, e.observed().date().isPresent() ? 1 : 0);
        return new Evidence(
                stand(e.id()),
                stand(e.card()),
                e.kind(),
                e.direction(),
                e.strength(),
                e.proximity(),
                CalendarDay.unknown(),
                tally.drop(Part.EVIDENCE_TEXTS, e.sourceRole()),
                tally.drop(Part.EVIDENCE_TEXTS, e.note()),
                tally.drop(Part.EVIDENCE_TEXTS, e.reference()),
                someTime());
    }

    private Ownership ownership(Ownership o) {
        for (String text :
                List.of(
                        o.owner(),
                        o.decider(),
                        o.mayReverse(),
                        o.escalation(),
                        o.firstStep(),
                        o.stopsToday())) {
            tally.drop(Part.OWNER_TEXTS, text);
        }
        tally.add(Part.OWNER_TEXTS, o.decideBy().date().isPresent() ? 1 : 0);
        return new Ownership(
                stand(o.id()),
                o.hasOwner() ? SOMEBODY : "",
                o.state(),
                o.levers(),
                o.authority(),
                "",
                CalendarDay.unknown(),
                "",
                "",
                "",
                "");
    }

    private Link link(Link l) {
        return new Link(
                stand(l.id()),
                stand(l.from()),
                stand(l.to()),
                l.type(),
                l.origin(),
                tally.drop(Part.LINK_TEXTS, l.note()));
    }

    private Action action(Action a, int number) {
        for (String text : List.of(a.title(), a.outcome(), a.reason())) {
            tally.drop(Part.ACTION_TEXTS, text);
        }
        tally.add(Part.ACTION_TEXTS, a.due().date().isPresent() ? 1 : 0);
        return new Action(
                stand(a.id()),
                "Action " + number,
                "",
                CalendarDay.unknown(),
                a.kind(),
                a.status(),
                stand(a.cards()),
                "");
    }

    private List<Id<Card>> stand(List<Id<Card>> cards) {
        return cards.stream().map(this::<Card>stand).toList();
    }

    private <E extends Entity> Id<E> stand(Id<E> id) {
        return new Id<>(Redaction.stand(Profile.SHAREABLE, id));
    }

    private Instant someTime() {
        return year.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
