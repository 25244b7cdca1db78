package org.flipside.export.report;

import org.flipside.catalogue.Catalogue;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redacted;
import org.flipside.export.report.CardReport.Relation;
import org.flipside.export.report.Report.ActionReport;
import org.flipside.export.report.Report.ClusterReport;
import org.flipside.export.report.Report.DecisionReport;
import org.flipside.export.report.Report.LinkReport;
import org.flipside.export.report.Report.NoteReport;
import org.flipside.export.report.Report.Owned;
import org.flipside.export.report.Report.OwnerReport;
import org.flipside.export.report.Report.ParkedReport;
import org.flipside.insight.Recognised;
import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Link;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Participant;
import org.flipside.model.Session;
import org.flipside.model.Subject;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a report together; looks each entity up once, so that thousands take no time. */
final class ReportBuilder {
    private static final Comparator<Entity> BY_ID = Comparator.comparing(Entity::id);

    private final Redacted redacted;
    private final Session session;
    private final Catalogue catalogue;
    private final ZonedDateTime now;
    private final Dates dates;
    private final Map<Id<Card>, CardRef> refs = new HashMap<>();
    private final Map<Id<Card>, List<Evidence>> evidence;
    private final Recognised recognised;
    private final List<Group> groups;
    private final List<LinkReport> links;
    private final Map<Id<Card>, List<Relation>> relations = new HashMap<>();
    private final Map<Id<Card>, List<String>> clusters = new HashMap<>();
    private final Map<Subject, List<ParkedItem>> parked;
    private final Map<Subject, List<Note>> notes;

    ReportBuilder(Redacted redacted, Catalogue catalogue, ZonedDateTime now) {
        this.redacted = redacted;
        this.session = redacted.session();
        this.catalogue = catalogue;
        this.now = now;
        dates = new Dates(now.getZone());
        groups = session.groups().inOrder();
        session.running().forEach(card -> refs.put(card.id(), ref(card, refs.size() + 1)));
        evidence =
                by(
                        session.evidence().list(),
                        Evidence::card,
                        Comparator.comparing(Evidence::recordedAt));
        recognised = new Recognised(session);
        parked =
                by(
                        session.parked().list(),
                        ParkedItem::about,
                        Comparator.comparing(ParkedItem::parkedAt));
        notes = by(session.notes().list(), Note::about, Comparator.comparing(Note::writtenAt));
        session.clusters().list().stream()
                .sorted(Comparator.comparing(Cluster::title))
                .forEach(this::note);
        links = links();
        for (LinkReport l : links) {
            Link link = l.link();
            relate(link.from(), new Relation(link, Words.of(link.type()), l.to()));
            relate(link.to(), new Relation(link, Words.seenFromEnd(link.type()), l.from()));
        }
    }

    private void note(Cluster cluster) {
        for (Id<Card> card : Set.copyOf(cluster.cards())) {
            clusters.computeIfAbsent(card, _ -> new ArrayList<>()).add(cluster.title());
        }
    }

    private void relate(Id<Card> card, Relation relation) {
        relations.computeIfAbsent(card, _ -> new ArrayList<>()).add(relation);
    }

    private static <K, E extends Entity> Map<K, List<E>> by(
            Collection<E> all, Function<E, K> key, Comparator<E> order) {
        return all.stream()
                .sorted(order.thenComparing(BY_ID))
                .collect(Collectors.groupingBy(key, HashMap::new, Collectors.toList()));
    }

    private CardRef ref(Card card, int number) {
        String quote = card.claim().quote().strip();
        if (!quote.isEmpty()) {
            return new CardRef(number, "“" + quote + "”");
        }
        Pattern pattern = Pattern.of(card.flipside().pattern(), catalogue);
        return new CardRef(number, pattern.isChosen() ? pattern.label() : "nothing written yet");
    }

    Report build() {
        List<ActionReport> actions = actions();
        PriorityReports priorities = new PriorityReports(session, this::at);
        return new Report(
                session.details(),
                now,
                redacted.counts(),
                redacted.leftOut(),
                session.running().stream().map(this::card).toList(),
                links,
                clusters(),
                owners(actions),
                actions,
                decisions(),
                priorities.ratings(),
                priorities.votes(),
                parked(),
                notes(),
                session.phases().inOrder(),
                session.lenses().inOrder(),
                groups,
                session.participants().list().stream()
                        .sorted(Comparator.comparing(Participant::name).thenComparing(BY_ID))
                        .toList(),
                loose(evidence),
                looseAnswers());
    }

    private Distribution looseAnswers() {
        return Distribution.of(
                session.recognitions().list().stream()
                        .filter(answer -> !refs.containsKey(answer.card()))
                        .toList());
    }

    private <E> List<E> loose(Map<Id<Card>, List<E>> byCard) {
        return byCard.entrySet().stream()
                .filter(e -> !refs.containsKey(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    private CardReport card(Card card) {
        return new CardReport(
                at(card.id()),
                card,
                session.lenses().get(card.lens()).map(Lens::name).orElse(""),
                Pattern.of(card.flipside().pattern(), catalogue),
                Answers.of(recognised.rounds(card.id()), groups),
                evidence.getOrDefault(card.id(), List.of()),
                session.ownershipOf(card.id()),
                session.scoresOf(card.id()),
                relations.getOrDefault(card.id(), List.of()),
                clusters.getOrDefault(card.id(), List.of()),
                parked.getOrDefault(Subject.card(card.id()), List.of()),
                notes.getOrDefault(Subject.card(card.id()), List.of()));
    }

    private CardRef at(Id<Card> card) {
        return refs.getOrDefault(card, CardRef.GONE);
    }

    private CardRef at(Subject subject) {
        return subject instanceof Subject.OfCard(Id<Card> card) ? at(card) : CardRef.SESSION;
    }

    private List<CardRef> at(List<Id<Card>> cards) {
        return cards.stream()
                .map(this::at)
                .sorted(Comparator.comparingInt(CardRef::number))
                .toList();
    }

    private List<LinkReport> links() {
        return session.links().list().stream()
                .map(link -> new LinkReport(link, at(link.from()), at(link.to())))
                .sorted(
                        Comparator.<LinkReport>comparingInt(l -> l.from().number())
                                .thenComparingInt(l -> l.to().number())
                                .thenComparing(l -> l.link().id()))
                .toList();
    }

    private List<ClusterReport> clusters() {
        return session.clusters().list().stream()
                .map(cluster -> new ClusterReport(cluster.title(), at(cluster.cards())))
                .sorted(Comparator.comparing(ClusterReport::title))
                .toList();
    }

    private List<ActionReport> actions() {
        List<Action> sorted =
                session.actions().list().stream()
                        .sorted(
                                Comparator.<Action, LocalDate>comparing(
                                                a -> a.due().date().orElse(LocalDate.MAX))
                                        .thenComparing(Action::title)
                                        .thenComparing(BY_ID))
                        .toList();
        List<ActionReport> actions = new ArrayList<>();
        for (Action action : sorted) {
            actions.add(
                    new ActionReport(
                            actions.size() + 1,
                            action,
                            session.ownershipOf(action.id()),
                            at(action.cards())));
        }
        return actions;
    }

    private List<DecisionReport> decisions() {
        List<Decision> sorted =
                session.decisions().list().stream()
                        .sorted(
                                Comparator.<Decision, LocalDate>comparing(
                                                d -> d.decidedOn().date().orElse(LocalDate.MAX))
                                        .thenComparing(Decision::statement)
                                        .thenComparing(BY_ID))
                        .toList();
        List<DecisionReport> decisions = new ArrayList<>();
        for (Decision decision : sorted) {
            decisions.add(new DecisionReport(decisions.size() + 1, decision, at(decision.cards())));
        }
        return decisions;
    }

    private List<OwnerReport> owners(List<ActionReport> actions) {
        List<OwnerReport> owners = new ArrayList<>();
        Set<Id<Ownership>> told = new HashSet<>();
        for (Card card : session.running()) {
            add(owners, told, new Owned.OfCard(at(card.id())), card.id());
        }
        for (ActionReport a : actions) {
            Owned owned = new Owned.OfAction(a.number(), a.action().title());
            add(owners, told, owned, a.action().id());
        }
        session.ownerships().list().stream()
                .filter(ownership -> !told.contains(ownership.id()))
                .sorted(BY_ID)
                .forEach(ownership -> owners.add(new OwnerReport(new Owned.Gone(), ownership)));
        return owners;
    }

    private void add(
            List<OwnerReport> owners, Set<Id<Ownership>> told, Owned owned, Id<?> ownedId) {
        session.ownerships()
                .get(Ownership.idFor(ownedId))
                .filter(ownership -> told.add(ownership.id()))
                .ifPresent(ownership -> owners.add(new OwnerReport(owned, ownership)));
    }

    private List<ParkedReport> parked() {
        List<ParkedReport> parked = new ArrayList<>();
        session.parked().list().stream()
                .sorted(Comparator.comparing(ParkedItem::parkedAt).thenComparing(BY_ID))
                .forEach(i -> parked.add(new ParkedReport(parked.size() + 1, i, at(i.about()))));
        return parked;
    }

    private List<NoteReport> notes() {
        List<NoteReport> notes = new ArrayList<>();
        String onSession = session.details().notes();
        if (redacted.profile() == Profile.FACILITATOR && !onSession.isBlank()) {
            notes.add(new NoteReport(CardRef.SESSION, onSession, ""));
        }
        for (Card card : session.running()) {
            if (!card.notes().isBlank()) {
                notes.add(new NoteReport(at(card.id()), card.notes(), ""));
            }
        }
        session.notes().list().stream()
                .sorted(Comparator.comparing(Note::writtenAt).thenComparing(BY_ID))
                .map(n -> new NoteReport(at(n.about()), n.text(), dates.moment(n.writtenAt())))
                .forEach(notes::add);
        return notes;
    }
}
