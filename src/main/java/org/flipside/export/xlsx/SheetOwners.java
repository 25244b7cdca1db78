package org.flipside.export.xlsx;

import org.flipside.export.report.Words;
import org.flipside.model.Action;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What may be changed on the sheet of owners, and of owners on other sheets. */
final class SheetOwners {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

    static final SheetTable TABLE =
            new SheetTable(
                    "Owners",
                    List.of(
                            owner(SheetOwners::has),
                            field(
                                            "State",
                                            o -> Words.of(o.state()),
                                            (draft, text) ->
                                                    draft.state =
                                                            SheetWords.word(
                                                                    text,
                                                                    OwnershipState.values(),
                                                                    Words::of))
                                    .among(OwnershipState.values(), Words::of),
                            field(
                                    "Levers",
                                    o -> Words.of(o.levers()),
                                    (draft, text) -> draft.levers = levers(text)),
                            field(
                                            "Authority",
                                            o -> Words.of(o.authority()),
                                            (draft, text) ->
                                                    draft.authority =
                                                            SheetWords.word(
                                                                    text,
                                                                    Authority.values(),
                                                                    Words::of))
                                    .among(Authority.values(), Words::of),
                            field(
                                    "Decider",
                                    Ownership::decider,
                                    (draft, text) -> draft.decider = text),
                            field(
                                    "Decide by",
                                    o -> SheetRegisters.iso(o.decideBy()),
                                    (draft, text) -> draft.decideBy = SheetWords.day(text)),
                            field(
                                    "May reverse",
                                    Ownership::mayReverse,
                                    (draft, text) -> draft.mayReverse = text),
                            field(
                                    "Escalation",
                                    Ownership::escalation,
                                    (draft, text) -> draft.escalation = text),
                            field(
                                    "First step",
                                    Ownership::firstStep,
                                    (draft, text) -> draft.firstStep = text),
                            field(
                                    "What stops today",
                                    Ownership::stopsToday,
                                    (draft, text) -> draft.stopsToday = text)),
                    SheetOwners::where);

    private SheetOwners() {}

    /** The column that names the owner of what the row is about. */
    static SheetField<Ownership> owner(BiPredicate<Session, UUID> owned) {
        return new SheetField<>(
                "Owner", target(owned), Ownership::owner, (o, text) -> owned(o, text.strip()));
    }

    /** Whoever is named is proposed until more is said; nobody owns what has no name. */
    private static Ownership owned(Ownership o, String owner) {
        if (owner.isEmpty()) {
            return o.with("", OwnershipState.UNOWNED);
        }
        boolean first = o.state() == OwnershipState.UNOWNED;
        return o.with(owner, first ? OwnershipState.PROPOSED : o.state());
    }

    private static SheetField.Target<Ownership> target(BiPredicate<Session, UUID> owned) {
        return (session, id) ->
                owned.test(session, id)
                        ? Optional.of(session.ownershipOf(new Id<Ownership>(id)))
                        : Optional.empty();
    }

    private static boolean has(Session session, UUID id) {
        return SheetCards.has(session, id) || SheetActions.has(session, id);
    }

    private static String where(Session session, UUID id) {
        return session.actions()
                .get(new Id<Action>(id))
                .map(action -> "Action " + SheetWords.quoted(action.title()))
                .orElseGet(() -> SheetCards.where(session, id));
    }

    private static List<Lever> levers(String text) throws UnfitValue {
        List<Lever> levers = new ArrayList<>();
        for (String each : BETWEEN.splitAsStream(text).map(String::strip).toList()) {
            if (!each.isEmpty()) {
                levers.add(SheetWords.word(each, Lever.values(), Words::of));
            }
        }
        return levers;
    }

    private interface Edit {
        void make(Draft draft, String text) throws UnfitValue;
    }

    private static SheetField<Ownership> field(
            String column, Function<Ownership, String> get, Edit edit) {
        return new SheetField<>(
                column,
                target(SheetOwners::has),
                get,
                (ownership, text) -> {
                    Draft draft = new Draft(ownership);
                    edit.make(draft, text);
                    return draft.done();
                });
    }

    /** An ownership while one of its parts is changed. */
    private static final class Draft {
        private final Ownership of;
        private OwnershipState state;
        private List<Lever> levers;
        private Authority authority;
        private String decider;
        private CalendarDay decideBy;
        private String mayReverse;
        private String escalation;
        private String firstStep;
        private String stopsToday;

        private Draft(Ownership of) {
            this.of = of;
            state = of.state();
            levers = of.levers();
            authority = of.authority();
            decider = of.decider();
            decideBy = of.decideBy();
            mayReverse = of.mayReverse();
            escalation = of.escalation();
            firstStep = of.firstStep();
            stopsToday = of.stopsToday();
        }

        private Ownership done() {
            return new Ownership(
                    of.id(),
                    of.owner(),
                    state,
                    levers,
                    authority,
                    decider,
                    decideBy,
                    mayReverse,
                    escalation,
                    firstStep,
                    stopsToday);
        }
    }
}
