package org.flipside.export.xlsx;

import org.flipside.export.report.Words;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What may be changed on the sheet of actions. */
final class SheetActions {
    static final SheetTable TABLE =
            new SheetTable(
                    "Actions",
                    List.of(
                            field(
                                    "Action",
                                    Action::title,
                                    (a, text) ->
                                            with(
                                                    a,
                                                    SheetWords.required(text),
                                                    a.outcome(),
                                                    a.due(),
                                                    a.reason())),
                            field(
                                    "Outcome",
                                    Action::outcome,
                                    (a, text) -> with(a, a.title(), text, a.due(), a.reason())),
                            field(
                                    "Due",
                                    a -> SheetRegisters.iso(a.due()),
                                    (a, text) ->
                                            with(
                                                    a,
                                                    a.title(),
                                                    a.outcome(),
                                                    SheetWords.day(text),
                                                    a.reason())),
                            field("Kind", a -> Words.of(a.kind()), SheetActions::kind)
                                    .among(ActionKind.values(), Words::of),
                            field(
                                            "Status",
                                            a -> Words.of(a.status()),
                                            (a, text) ->
                                                    a.with(
                                                            SheetWords.word(
                                                                    text,
                                                                    ActionStatus.values(),
                                                                    Words::of)))
                                    .among(ActionStatus.values(), Words::of),
                            SheetOwners.owner(SheetActions::has),
                            field(
                                    "Reason",
                                    Action::reason,
                                    (a, text) -> with(a, a.title(), a.outcome(), a.due(), text))),
                    SheetActions::where);

    private SheetActions() {}

    static boolean has(Session session, UUID id) {
        return session.actions().has(new Id<Action>(id));
    }

    private static String where(Session session, UUID id) {
        return session.actions()
                .get(new Id<Action>(id))
                .map(action -> "Action " + SheetWords.quoted(action.title()))
                .orElse("An action that is no longer in the session");
    }

    private static SheetField<Action> field(
            String column, Function<Action, String> get, SheetField.Setter<Action> set) {
        return new SheetField<>(
                column, (session, id) -> session.actions().get(new Id<Action>(id)), get, set);
    }

    private static Action kind(Action a, String text) throws UnfitValue {
        ActionKind kind = SheetWords.word(text, ActionKind.values(), Words::of);
        return new Action(
                a.id(), a.title(), a.outcome(), a.due(), kind, a.status(), a.cards(), a.reason());
    }

    private static Action with(
            Action a, String title, String outcome, CalendarDay due, String reason) {
        return new Action(a.id(), title, outcome, due, a.kind(), a.status(), a.cards(), reason);
    }
}
