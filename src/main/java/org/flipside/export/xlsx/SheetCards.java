package org.flipside.export.xlsx;

import org.flipside.export.table.Table;
import org.flipside.files.CatalogueReader;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What may be changed on the sheet of cards. */
final class SheetCards {
    static final SheetTable TABLE =
            new SheetTable(
                    "Cards",
                    List.of(
                            claim(
                                    "Claim",
                                    Claim::quote,
                                    (c, text) ->
                                            new Claim(
                                                    SheetWords.required(text),
                                                    c.rationale(),
                                                    c.heardAt())),
                            claim(
                                    "Rationale",
                                    Claim::rationale,
                                    (c, text) -> new Claim(c.quote(), text, c.heardAt())),
                            claim(
                                    "Heard at",
                                    Claim::heardAt,
                                    (c, text) -> new Claim(c.quote(), c.rationale(), text)),
                            flipside(
                                    "Headline",
                                    Flipside::headline,
                                    (f, text) ->
                                            new Flipside(
                                                    text, f.narrative(), f.closing(), f.pattern())),
                            flipside(
                                    "Narrative",
                                    Flipside::narrative,
                                    (f, text) ->
                                            new Flipside(
                                                    f.headline(), text, f.closing(), f.pattern())),
                            flipside(
                                    "Closing line",
                                    Flipside::closing,
                                    (f, text) ->
                                            new Flipside(
                                                    f.headline(),
                                                    f.narrative(),
                                                    text,
                                                    f.pattern())),
                            flipside(
                                    "Code",
                                    f -> f.pattern().code(),
                                    (f, text) -> f.withPattern(pattern(text))),
                            SheetOwners.owner(SheetCards::has),
                            card(
                                    "Tags",
                                    c -> String.join(Table.BETWEEN, c.tags()),
                                    (c, text) -> c.withTags(SheetWords.several(text))),
                            card("Notes", Card::notes, Card::withNotes)),
                    SheetCards::where);

    private SheetCards() {}

    /** Names a card by its place and its claim. */
    static String where(Session session, UUID id) {
        Id<Card> card = new Id<>(id);
        return session.cards()
                .get(card)
                .map(c -> "Card " + session.positionOf(card) + ", “" + c.claim().quote() + "”")
                .orElse("A card that is no longer in the session");
    }

    static boolean has(Session session, UUID id) {
        return session.cards().has(new Id<Card>(id));
    }

    private static Optional<Card> find(Session session, UUID id) {
        return session.cards().get(new Id<Card>(id));
    }

    private static SheetField<Card> card(
            String column, Function<Card, String> get, SheetField.Setter<Card> set) {
        return new SheetField<>(column, SheetCards::find, get, set);
    }

    private static SheetField<Card> claim(
            String column, Function<Claim, String> get, SheetField.Setter<Claim> set) {
        return card(
                column,
                card -> get.apply(card.claim()),
                (card, text) -> card.withClaim(set.set(card.claim(), text)));
    }

    private static SheetField<Card> flipside(
            String column, Function<Flipside, String> get, SheetField.Setter<Flipside> set) {
        return card(
                column,
                card -> get.apply(card.flipside()),
                (card, text) -> card.withFlipside(set.set(card.flipside(), text)));
    }

    private static PatternRef pattern(String text) throws UnfitValue {
        Optional<PatternRef> ref = PatternRef.parse(text.strip().toUpperCase(Locale.ROOT));
        boolean known =
                ref.isPresent()
                        && (ref.get() instanceof PatternRef.None
                                || CatalogueReader.builtIn().find(ref.get()).isPresent());
        if (!known) {
            throw new UnfitValue(
                    SheetWords.quoted(text) + " is no code of the catalogue, such as FM-04");
        }
        return ref.get();
    }
}
