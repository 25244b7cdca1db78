package org.flipside.export.redaction;

import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.insight.Anonymity;
import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Rating;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;

import java.util.ArrayList;
import java.util.List;

/** A session for the client ({@link Profile#CLIENT}). */
final class ClientRedaction {
    private final Session session;
    private final Tally tally;
    private final boolean named;
    private final NameGuard names;
    private final MergedGroups groups;

    ClientRedaction(Session session, Tally tally) {
        this.session = Unrevealed.takenOut(session, tally);
        this.tally = tally;
        named = Anonymity.of(session.details()).open();
        names = named ? NameGuard.none(tally) : NameGuard.of(session, tally);
        groups = MergedGroups.ofSmall(this.session, Profile.CLIENT);
    }

    Session apply() {
        List<Entity> kept = new ArrayList<>(session.lenses().list());
        session.phases().forEach(phase -> kept.add(phase(phase)));
        session.cards().forEach(card -> kept.add(card(card)));
        session.clusters().forEach(c -> kept.add(new Cluster(c.id(), hide(c.title()), c.cards())));
        session.evidence().forEach(evidence -> kept.add(evidence(evidence)));
        session.ownerships().forEach(ownership -> kept.add(ownership(ownership)));
        session.links().forEach(link -> kept.add(link(link)));
        session.actions().forEach(action -> kept.add(action(action)));
        session.decisions().forEach(decision -> kept.add(decision(decision)));
        session.parked().forEach(item -> kept.add(parked(item)));
        tally.add(Part.NOTES, session.notes().size());
        kept.addAll(people());
        kept.addAll(groups.groups());
        kept.addAll(groups.answers());
        kept.addAll(groups.rounds());
        kept.addAll(new ClientVotes(session, tally).told());
        session.scores().forEach(scores -> kept.add(scores(scores)));
        groups.count(tally);
        return Session.of(details()).withAll(kept);
    }

    private SessionDetails details() {
        SessionDetails d = session.details();
        return new SessionDetails(
                new Id<>(Redaction.stand(Profile.CLIENT, d.id())),
                d.title(),
                d.client(),
                d.unit(),
                d.date(),
                d.start(),
                d.state(),
                d.answers(),
                d.minimumGroupSize(),
                d.workshop(),
                hide(d.opening()),
                hide(d.closing()),
                tally.drop(Part.NOTES, d.notes()),
                d.createdAt());
    }

    private List<Participant> people() {
        if (!named) {
            tally.add(Part.PEOPLE, session.participants().size());
            return List.of();
        }
        return session.participants().list().stream()
                .map(p -> new Participant(p.id(), p.name(), p.role(), groups.of(p.group())))
                .toList();
    }

    private Phase phase(Phase p) {
        String nothing = tally.drop(Part.INSTRUCTIONS, p.instruction());
        return new Phase(
                p.id(), p.name(), nothing, p.minutes(), p.order(), p.activity(), p.steps());
    }

    private Scores scores(Scores s) {
        return new Scores(s.id(), rating(s.before()), rating(s.after()));
    }

    private Rating rating(Rating r) {
        return new Rating(score(r.severity()), score(r.occurrence()), score(r.detection()));
    }

    private Score score(Score s) {
        return new Score(s.rank(), hide(s.why()));
    }

    private Card card(Card c) {
        Claim claim =
                new Claim(
                        hide(c.claim().quote()),
                        hide(c.claim().rationale()),
                        hide(c.claim().heardAt()));
        Flipside flipside =
                new Flipside(
                        hide(c.flipside().headline()),
                        hide(c.flipside().narrative()),
                        hide(c.flipside().closing()),
                        c.flipside().pattern());
        return c.withClaim(claim)
                .withFlipside(flipside)
                .withNotes(tally.drop(Part.NOTES, c.notes()))
                .withTags(c.tags().stream().map(this::hide).toList());
    }

    private Evidence evidence(Evidence e) {
        return new Evidence(
                e.id(),
                e.card(),
                e.kind(),
                e.direction(),
                e.strength(),
                e.proximity(),
                e.observed(),
                hide(e.sourceRole()),
                hide(e.note()),
                hide(e.reference()),
                e.recordedAt());
    }

    /** Who owns it, who decides and whom to turn to stay: that was said in the open. */
    private Ownership ownership(Ownership o) {
        return new Ownership(
                o.id(),
                o.owner(),
                o.state(),
                o.levers(),
                o.authority(),
                o.decider(),
                o.decideBy(),
                o.mayReverse(),
                o.escalation(),
                hide(o.firstStep()),
                hide(o.stopsToday()));
    }

    private Link link(Link l) {
        return new Link(l.id(), l.from(), l.to(), l.type(), l.origin(), hide(l.note()));
    }

    private Action action(Action a) {
        return new Action(
                a.id(),
                hide(a.title()),
                hide(a.outcome()),
                a.due(),
                a.kind(),
                a.status(),
                a.cards(),
                hide(a.reason()));
    }

    private Decision decision(Decision d) {
        return new Decision(
                d.id(),
                hide(d.statement()),
                hide(d.grounds()),
                hide(d.rejected()),
                d.decider(),
                d.decidedOn(),
                d.reviewOn(),
                d.cards());
    }

    private ParkedItem parked(ParkedItem p) {
        return new ParkedItem(
                p.id(), p.about(), hide(p.text()), p.outcome(), hide(p.resolution()), p.parkedAt());
    }

    private String hide(String text) {
        return names.hide(text);
    }
}
