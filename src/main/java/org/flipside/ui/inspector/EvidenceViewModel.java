package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.flipside.insight.Freshness;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.EvidenceEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The evidence of one card, and the one entry that is being written. */
final class EvidenceViewModel {
    private static final Comparator<Evidence> NEWEST_FIRST =
            Comparator.comparing(
                            (Evidence e) -> e.observed().date().orElse(LocalDate.MIN),
                            Comparator.reverseOrder())
                    .thenComparing(Evidence::recordedAt, Comparator.reverseOrder())
                    .thenComparing(Evidence::id);

    private final SessionEditor editor;
    private final Clock clock;
    private final EvidenceDrafts drafts;
    private final Map<Direction, ObservableList<Evidence>> lists = new EnumMap<>(Direction.class);
    private final ReadOnlyObjectWrapper<Optional<EvidenceEntry>> entry =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Id<Card>>> card =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    EvidenceViewModel(SessionEditor editor, Clock clock, EvidenceDrafts drafts) {
        this.editor = editor;
        this.clock = clock;
        this.drafts = drafts;
        for (Direction direction : Direction.values()) {
            lists.put(direction, FXCollections.observableArrayList());
        }
    }

    /** The evidence that speaks that way, what was observed last first. */
    ObservableList<Evidence> list(Direction direction) {
        return lists.getOrDefault(direction, FXCollections.emptyObservableList());
    }

    /** The entry that is being written. */
    ReadOnlyObjectProperty<Optional<EvidenceEntry>> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /** Whose evidence it is, if one card is shown. */
    ReadOnlyObjectProperty<Optional<Id<Card>>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Shows another card, or none; what is being written is kept. */
    void show(Session session, Optional<Id<Card>> shown) {
        close();
        card.set(shown);
        follow(session);
    }

    /** The session changed. */
    void follow(Session session) {
        List<Evidence> all = card.get().map(session::evidenceOf).orElse(List.of());
        lists.forEach(
                (direction, list) -> {
                    List<Evidence> now =
                            all.stream()
                                    .filter(e -> e.direction() == direction)
                                    .sorted(NEWEST_FIRST)
                                    .toList();
                    if (!now.equals(list)) {
                        list.setAll(now);
                    }
                });
        entry.get()
                .filter(open -> isOrphaned(open, session))
                .ifPresent(
                        gone -> {
                            drafts.drop(gone.place());
                            entry.set(Optional.empty());
                        });
    }

    private static boolean isOrphaned(EvidenceEntry open, Session session) {
        return open.place() instanceof EvidenceDraft.Place.Edited(_, Id<Evidence> id)
                && !session.evidence().has(id);
    }

    /** Opens a line for new evidence, with what was begun there before. */
    void open(Direction direction) {
        begin(direction, EvidenceKind.OBSERVATION);
    }

    /** Opens a line for a search that found nothing. */
    void openAbsence() {
        begin(Direction.UNCLEAR, EvidenceKind.ABSENCE);
    }

    private void begin(Direction direction, EvidenceKind kind) {
        close();
        card.get()
                .ifPresent(
                        shown -> {
                            EvidenceDraft.Place.New place =
                                    new EvidenceDraft.Place.New(shown, direction);
                            open(
                                    drafts.at(place)
                                            .orElseGet(
                                                    () ->
                                                            EvidenceDraft.begin(
                                                                    place, kind, today())));
                        });
    }

    private void open(EvidenceDraft draft) {
        EvidenceEntry opened = new EvidenceEntry(draft);
        opened.observe(() -> typed(opened));
        entry.set(Optional.of(opened));
    }

    /** A field that loses the keyboard when its line is closed may still tidy what stands in it. */
    private void typed(EvidenceEntry line) {
        if (entry.get().filter(line::equals).isPresent()) {
            keep(line);
        }
    }

    /** What was begun as new evidence that way and left. */
    Optional<EvidenceDraft> begun(Direction direction) {
        return card.get()
                .flatMap(shown -> drafts.at(new EvidenceDraft.Place.New(shown, direction)));
    }

    /** Opens an entry to change it. */
    void edit(Evidence evidence) {
        close();
        open(drafts.of(evidence.card(), evidence.id()).orElseGet(() -> EvidenceDraft.of(evidence)));
    }

    /**
     * Saves the open line; after a new one opens the next. A line that says nothing is closed.
     *
     * @return whether the line was saved; if not, it says why
     */
    boolean save() {
        Optional<EvidenceEntry> open = entry.get();
        if (open.isEmpty() || !store(open.get())) {
            return false;
        }
        entry.set(Optional.empty());
        if (open.get().place() instanceof EvidenceDraft.Place.New(_, Direction direction)) {
            begin(direction, next(open.get().kindProperty().get()));
        }
        return true;
    }

    private static EvidenceKind next(EvidenceKind saved) {
        return saved == EvidenceKind.ABSENCE ? saved : EvidenceKind.OBSERVATION;
    }

    private boolean store(EvidenceEntry open) {
        EvidenceDraft draft = open.draft();
        if (!draft.says()) {
            drafts.drop(draft.place());
            entry.set(Optional.empty());
            return false;
        }
        Optional<CalendarDay> day = days().read(draft.observed());
        if (day.isEmpty()) {
            open.problemProperty().set(Texts.of("evidence.day-unclear"));
            return false;
        }
        store(draft, day.get());
        return true;
    }

    private void store(EvidenceDraft draft, CalendarDay day) {
        Session session = editor.session();
        if (!session.cards().has(draft.place().card())) {
            drafts.drop(draft.place());
            return;
        }
        drafts.enter(draft.place());
        switch (draft.place()) {
            case EvidenceDraft.Place.New(Id<Card> whose, _) ->
                    editor.perform(
                            addition(session, whose, draft.kind(), draft.direction()),
                            EvidenceEdits.add(
                                    draft.finished(
                                            Id.random(),
                                            day,
                                            clock.instant().truncatedTo(ChronoUnit.MILLIS))));
            case EvidenceDraft.Place.Edited(Id<Card> whose, Id<Evidence> id) ->
                    session.evidence()
                            .get(id)
                            .ifPresent(
                                    old ->
                                            editor.perform(
                                                    CardLabels.of("edit-evidence", session, whose),
                                                    EvidenceEdits.replace(
                                                            draft.finished(
                                                                    id, day, old.recordedAt()))));
        }
    }

    /** Closes the open line and keeps what was typed as a draft. */
    void close() {
        entry.get()
                .ifPresent(
                        open -> {
                            keep(open);
                            drafts.leave();
                            entry.set(Optional.empty());
                        });
    }

    /** An entry that was opened and left as it stands is no draft. */
    private void keep(EvidenceEntry open) {
        EvidenceDraft draft = open.draft();
        boolean untouched =
                draft.place() instanceof EvidenceDraft.Place.Edited(_, Id<Evidence> id)
                        && editor.session()
                                .evidence()
                                .get(id)
                                .map(e -> EvidenceDraft.of(e).equals(draft))
                                .orElse(false);
        if (untouched) {
            drafts.drop(draft.place());
        } else {
            drafts.keep(draft);
        }
    }

    /**
     * Saves what is being written and what was begun and left, on whichever card, because there may
     * be no later. A day that cannot be read is the one that stood there, and of new evidence not
     * known.
     */
    void commit() {
        close();
        for (EvidenceDraft draft : drafts.all()) {
            store(draft, days().read(draft.observed()).orElseGet(() -> dayBefore(draft)));
        }
    }

    private CalendarDay dayBefore(EvidenceDraft draft) {
        return draft.place() instanceof EvidenceDraft.Place.Edited(_, Id<Evidence> id)
                ? editor.session()
                        .evidence()
                        .get(id)
                        .map(Evidence::observed)
                        .orElseGet(CalendarDay::unknown)
                : CalendarDay.unknown();
    }

    /** Takes an entry away. */
    void remove(Evidence evidence) {
        editor.perform(removal(editor.session(), evidence), EvidenceEdits.remove(evidence.id()));
    }

    /** Brings an entry back: by undo where its removal was the last step, else as a step more. */
    void bringBack(Evidence evidence) {
        Session session = editor.session();
        String removal = removal(session, evidence);
        if (session.evidence().has(evidence.id())) {
            return;
        }
        if (editor.undoLabel().filter(removal::equals).isPresent()) {
            editor.undo();
        } else {
            editor.perform(
                    addition(session, evidence.card(), evidence.kind(), evidence.direction()),
                    EvidenceEdits.add(evidence));
        }
    }

    private static String addition(
            Session session, Id<Card> whose, EvidenceKind kind, Direction direction) {
        if (kind == EvidenceKind.ABSENCE) {
            return CardLabels.of("add-absence", session, whose);
        }
        return CardLabels.of(
                switch (direction) {
                    case FOR -> "add-evidence.for";
                    case AGAINST -> "add-evidence.against";
                    case UNCLEAR -> "add-evidence.unclear";
                },
                session,
                whose);
    }

    private static String removal(Session session, Evidence evidence) {
        return CardLabels.of("remove-evidence", session, evidence.card());
    }

    /** How far it can still be relied on. */
    Freshness freshness(Evidence evidence) {
        return Freshness.of(evidence, today());
    }

    /** Roles that were named as sources before, and the groups in the room. */
    List<String> sourceRoles() {
        Session session = editor.session();
        return Stream.concat(
                        session.evidence().list().stream().map(Evidence::sourceRole),
                        session.groups().inOrder().stream().map(Group::name))
                .filter(role -> !role.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Reads days that were seen. */
    DayText days() {
        return new DayText(today(), DayText.Meant.PAST, Locale.getDefault());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
