package org.flipside.export.report;

import org.flipside.catalogue.Catalogue;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.LeftOut;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redacted;
import org.flipside.export.redaction.Redaction;
import org.flipside.model.Action;
import org.flipside.model.Decision;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Evidence;
import org.flipside.model.Group;
import org.flipside.model.Lens;
import org.flipside.model.Link;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Rating;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told of a session to one audience, put together once; every writer tells this and
 * nothing else. Immutable, to be read from any thread.
 *
 * @param details the session's details, as that audience may see them
 * @param writtenAt when the report was made, in the zone in which times are told
 * @param counts what the report holds
 * @param leftOut what the audience does not see
 * @param cards in the run of the session
 * @param links sorted by the cards they join
 * @param clusters cards that were laid together
 * @param owners everything that has an owner or a word about one, cards before actions
 * @param actions those with the nearest day first
 * @param decisions in the order in which they were taken
 * @param ratings in the order of the cards; of a card first how it is, then how it became
 * @param votes with dots, in the order in which they were opened
 * @param parked in the order in which they were set aside
 * @param notes the facilitator's: on the session, on cards, then entries in the order of writing
 * @param agenda in order
 * @param lenses in order
 * @param groups in order
 * @param people the roster, by name
 * @param looseEvidence evidence whose card is gone
 * @param looseAnswers answers whose card is gone
 */
public record Report(
        SessionDetails details,
        ZonedDateTime writtenAt,
        Counts counts,
        LeftOut leftOut,
        List<CardReport> cards,
        List<LinkReport> links,
        List<ClusterReport> clusters,
        List<OwnerReport> owners,
        List<ActionReport> actions,
        List<DecisionReport> decisions,
        List<RatingReport> ratings,
        List<VoteReport> votes,
        List<ParkedReport> parked,
        List<NoteReport> notes,
        List<Phase> agenda,
        List<Lens> lenses,
        List<Group> groups,
        List<Participant> people,
        List<Evidence> looseEvidence,
        Distribution looseAnswers) {
    /** A link with the cards it joins. */
    public record LinkReport(Link link, CardRef from, CardRef to) {}

    /** A cluster with its members. */
    public record ClusterReport(String title, List<CardRef> cards) {
        public ClusterReport {
            cards = List.copyOf(cards);
        }
    }

    /** What is owned, and by whom. */
    public record OwnerReport(Owned owned, Ownership ownership) {}

    /** Something that can be owned. */
    public sealed interface Owned {
        /** A card. */
        record OfCard(CardRef card) implements Owned {}

        /** The action with that number. */
        record OfAction(int number, String title) implements Owned {}

        /** Something that was taken out of the session. */
        record Gone() implements Owned {}

        /** What it is, in one line. */
        default String label() {
            return switch (this) {
                case OfCard(CardRef card) -> card.label();
                case OfAction(int number, String title) -> "Action " + number + ", " + title;
                case Gone() -> "something that is no longer in the session";
            };
        }
    }

    /**
     * An action.
     *
     * @param number from 1
     * @param ownership who owns it
     * @param cards which it serves
     */
    public record ActionReport(
            int number, Action action, Ownership ownership, List<CardRef> cards) {
        public ActionReport {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A decision.
     *
     * @param number from 1
     * @param cards which it answers
     */
    public record DecisionReport(int number, Decision decision, List<CardRef> cards) {
        public DecisionReport {
            cards = List.copyOf(cards);
        }
    }

    /**
     * How a card was rated.
     *
     * @param became whether it tells how the card became after an action, rather than how it is
     * @param rating up to three ranks
     */
    public record RatingReport(CardRef card, boolean became, Rating rating) {}

    /**
     * A vote with dots.
     *
     * @param number from 1
     * @param vote empty for dots whose vote is gone
     * @param dots in the order of the cards
     */
    public record VoteReport(int number, Optional<DotVote> vote, List<DotsReport> dots) {
        public VoteReport {
            dots = List.copyOf(dots);
        }

        /** How many dots lie on a card. */
        public int on(CardRef card) {
            return dots.stream()
                    .filter(d -> d.card().equals(card))
                    .mapToInt(d -> d.dots().count())
                    .sum();
        }
    }

    /** Dots on a card. */
    public record DotsReport(CardRef card, Dots dots) {}

    /** Something that was set aside, and where it came from. */
    public record ParkedReport(int number, ParkedItem item, CardRef about) {}

    /**
     * A facilitator's note.
     *
     * @param about the card or the session
     * @param writtenAt when; empty for the notes that belong to a card or to the session
     */
    public record NoteReport(CardRef about, String text, String writtenAt) {}

    public Report {
        cards = List.copyOf(cards);
        links = List.copyOf(links);
        clusters = List.copyOf(clusters);
        owners = List.copyOf(owners);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
        ratings = List.copyOf(ratings);
        votes = List.copyOf(votes);
        parked = List.copyOf(parked);
        notes = List.copyOf(notes);
        agenda = List.copyOf(agenda);
        lenses = List.copyOf(lenses);
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        looseEvidence = List.copyOf(looseEvidence);
    }

    /**
     * The report of a session for one audience.
     *
     * @param clock says when the report is made, and in which zone times are told
     */
    public static Report of(Session session, Catalogue catalogue, Profile profile, Clock clock) {
        return of(Redaction.apply(session, profile), catalogue, clock);
    }

    /** The report of a session that was already redacted. */
    public static Report of(Redacted redacted, Catalogue catalogue, Clock clock) {
        return new ReportBuilder(redacted, catalogue, ZonedDateTime.now(clock)).build();
    }

    /** For whom it is. */
    public Profile profile() {
        return leftOut.profile();
    }

    /** The name of the group in which somebody's answers count; empty where there is none. */
    public String groupName(Participant person) {
        return groups.stream()
                .filter(group -> group.id().equals(person.group()))
                .map(Group::name)
                .findFirst()
                .orElse("");
    }

    /** How many people the groups have together. */
    public int headcount() {
        return groups.stream().mapToInt(Group::size).sum();
    }
}
