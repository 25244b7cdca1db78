package org.flipside.export.xlsx;

import org.flipside.export.report.CardRef;
import org.flipside.export.xlsx.SheetRows.Row;
import org.flipside.files.Difference;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Folding;
import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.flipside.model.Subject;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes over the rows that somebody added to a spreadsheet: evidence, actions and parked items.
 *
 * <p>What is made of a row has an identity that follows from the row, so that a file that comes in
 * twice adds it once. Cards are meant by the number or the claim that they were exported with.
 */
final class SheetAdditions {
    private static final Pattern CARD = Pattern.compile("(?i)(?:card\\s+)?(\\d{1,6})(?:\\D.*)?");

    private final SheetFile file;
    private final Session before;
    private final Map<String, Id<Card>> byNumber = new HashMap<>();
    private final Map<String, Id<Card>> byClaim = new HashMap<>();
    private final Set<UUID> made = new HashSet<>();
    private int known;

    SheetAdditions(SheetFile file, Session before) {
        this.file = file;
        this.before = before;
        file.origin(SheetCards.TABLE.sheet()).stream()
                .flatMap(cards -> cards.rows().stream())
                .forEach(
                        row -> {
                            Id<Card> id = Id.of(row.id());
                            byNumber.put(row.text("No."), id);
                            byClaim.putIfAbsent(Folding.bare(row.text("Claim")), id);
                        });
    }

    /** What is to be said beside the differences. */
    List<String> remarks() {
        if (known == 0) {
            return List.of();
        }
        return List.of(
                known == 1
                        ? "1 added row was taken over before."
                        : known + " added rows were taken over before.");
    }

    /**
     * The session with what a row adds.
     *
     * @param differences gets what there is to tell
     * @throws UnfitCell if a cell is missing or cannot be read
     */
    Session add(SheetTable table, Row row, Session session, List<Difference> differences)
            throws UnfitCell {
        UUID id = id(table, row);
        String sheet = table.sheet();
        Entity entity;
        Difference difference;
        if (sheet.equals(SheetEvidence.TABLE.sheet())) {
            Id<Card> card = card(row);
            require(row, "Direction", "Kind", "Note");
            if (row.text("Strength").isBlank()) {
                require(row, "Strength (1 to 4)");
            }
            entity = evidence(id, card);
            difference = told(card, "evidence", row.text("Note"));
        } else if (sheet.equals(SheetActions.TABLE.sheet())) {
            require(row, "Action", "Cards");
            List<Id<Card>> cards = cards(row);
            entity = action(id, row.text("Action"), cards);
            difference = told(cards.getFirst(), "action", row.text("Action"));
        } else if (sheet.equals(SheetRegisters.PARKED.sheet())) {
            require(row, "Item");
            Subject about = about(row);
            entity = parked(id, about, row.text("Item"));
            difference =
                    about instanceof Subject.OfCard(Id<Card> card)
                            ? told(card, "parked item", row.text("Item"))
                            : Difference.of("The session", "parked item", "", row.text("Item"));
        } else {
            throw new UnfitCell(
                    SheetTable.ID,
                    "a row without an identity; rows can be added to Evidence, Actions and Parked");
        }
        Session added = filled(table, row, id, session.with(entity));
        if (before.of(entity.entityKind()).has(entity.id())) {
            known++;
            return session;
        }
        differences.add(difference);
        return difference.isConflict() ? session : added;
    }

    private static Session filled(SheetTable table, Row row, UUID id, Session session)
            throws UnfitCell {
        Session filled = session;
        Map<SheetField<?>, String> says = new java.util.LinkedHashMap<>();
        for (SheetField<?> field : table.fields()) {
            String text = row.text(field.column());
            var cell = row.cells().get(field.column());
            if (cell != null && cell.computed()) {
                throw new UnfitCell(
                        field.column(), "a formula stands here; write what it comes to");
            }
            if (text.isBlank()) {
                continue;
            }
            try {
                filled = field.set(filled, id, text);
            } catch (UnfitValue e) {
                throw (UnfitCell)
                        new UnfitCell(field.column(), String.valueOf(e.getMessage())).initCause(e);
            }
            says.put(field, field.shown(filled, id).orElse(""));
        }
        for (Map.Entry<SheetField<?>, String> each : says.entrySet()) {
            if (!each.getKey().shown(filled, id).orElse("").equals(each.getValue())) {
                throw new UnfitCell(each.getKey().column(), "another cell of the row contradicts");
            }
        }
        return filled;
    }

    /** The same for the same row; rows that are alike are told apart by their sequence. */
    private UUID id(SheetTable table, Row row) {
        StringBuilder content =
                new StringBuilder(file.session().toString()).append('\n').append(table.sheet());
        new TreeMap<>(row.cells())
                .forEach(
                        (column, cell) ->
                                content.append('\n')
                                        .append(column)
                                        .append('\t')
                                        .append(cell.text()));
        UUID id;
        do {
            id = UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
            content.append('\n');
        } while (!made.add(id));
        return id;
    }

    private static void require(Row row, String... columns) throws UnfitCell {
        for (String column : columns) {
            if (row.text(column).isBlank()) {
                throw new UnfitCell(column, "a new row needs its “" + column + "”");
            }
        }
    }

    private Difference told(Id<Card> card, String what, String text) {
        String where = SheetCards.where(before, card.value());
        return before.cards().has(card)
                ? Difference.of(where, what, "", text)
                : new Difference(where, what, "", text, "the card is no longer in the session");
    }

    private Id<Card> card(Row row) throws UnfitCell {
        if (!row.text("Card").isBlank()) {
            return numbered("Card", row.text("Card"));
        }
        Id<Card> card = byClaim.get(Folding.bare(row.text("Claim")));
        if (card == null) {
            throw new UnfitCell(
                    "Card", "a new row needs the number of its card, or the claim as it was");
        }
        return card;
    }

    private List<Id<Card>> cards(Row row) throws UnfitCell {
        List<Id<Card>> cards = new ArrayList<>();
        for (String each : SheetWords.several(row.text("Cards").replace(',', ';'))) {
            cards.add(numbered("Cards", each));
        }
        return cards;
    }

    private Subject about(Row row) throws UnfitCell {
        String about = row.text("About").strip();
        boolean whole =
                about.isEmpty() || about.toLowerCase(Locale.ROOT).equals(CardRef.SESSION.title());
        return whole ? Subject.session() : Subject.card(numbered("About", about));
    }

    private Id<Card> numbered(String column, String text) throws UnfitCell {
        Matcher matcher = CARD.matcher(text.strip().replace('\n', ' '));
        Id<Card> card = matcher.matches() ? byNumber.get(matcher.group(1)) : null;
        if (card == null) {
            throw new UnfitCell(column, "there is no card " + SheetWords.quoted(text));
        }
        return card;
    }

    private Evidence evidence(UUID id, Id<Card> card) {
        return new Evidence(
                new Id<>(id),
                card,
                EvidenceKind.OBSERVATION,
                Direction.UNCLEAR,
                Strength.ONE_ACCOUNT,
                Proximity.OWN_CHAIR,
                CalendarDay.unknown(),
                "",
                "",
                "",
                file.savedAt());
    }

    private static Action action(UUID id, String title, List<Id<Card>> cards) {
        return new Action(
                new Id<>(id),
                title,
                "",
                CalendarDay.unknown(),
                ActionKind.PREVENT,
                ActionStatus.PROPOSED,
                cards,
                "");
    }

    private ParkedItem parked(UUID id, Subject about, String text) {
        return new ParkedItem(new Id<>(id), about, text, ParkedOutcome.OPEN, "", file.savedAt());
    }
}
