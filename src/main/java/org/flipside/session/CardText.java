package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.TextLimit;

import java.util.Optional;
import java.util.regex.Pattern;

/** The texts of a card that people write. */
public enum CardText {
    /** The claim in its own words. */
    QUOTE,
    /** Why it is said. */
    RATIONALE,
    /** Where it was heard or read. */
    HEARD_AT,
    /** The first words of the flipside. */
    HEADLINE,
    /** The scene behind the claim. */
    NARRATIVE,
    /** The line that names structure. */
    CLOSING,
    /** What the facilitator alone reads. */
    NOTES;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The text as the card has it. */
    public String of(Card card) {
        Claim claim = card.claim();
        Flipside flipside = card.flipside();
        return switch (this) {
            case QUOTE -> claim.quote();
            case RATIONALE -> claim.rationale();
            case HEARD_AT -> claim.heardAt();
            case HEADLINE -> flipside.headline();
            case NARRATIVE -> flipside.narrative();
            case CLOSING -> flipside.closing();
            case NOTES -> card.notes();
        };
    }

    /** That card with this text, tidied. */
    public Card in(Card card, String typed) {
        String text = tidy(typed);
        Claim c = card.claim();
        Flipside f = card.flipside();
        return switch (this) {
            case QUOTE -> card.withClaim(new Claim(text, c.rationale(), c.heardAt()));
            case RATIONALE -> card.withClaim(new Claim(c.quote(), text, c.heardAt()));
            case HEARD_AT -> card.withClaim(new Claim(c.quote(), c.rationale(), text));
            case HEADLINE ->
                    card.withFlipside(new Flipside(text, f.narrative(), f.closing(), f.pattern()));
            case NARRATIVE ->
                    card.withFlipside(new Flipside(f.headline(), text, f.closing(), f.pattern()));
            case CLOSING ->
                    card.withFlipside(new Flipside(f.headline(), f.narrative(), text, f.pattern()));
            case NOTES -> card.withNotes(text);
        };
    }

    /** What is kept of what somebody typed. */
    public String tidy(String typed) {
        return switch (this) {
            case QUOTE -> PastedClaims.unquoted(SPACE.matcher(typed).replaceAll(" ").strip());
            case RATIONALE, HEARD_AT, HEADLINE, CLOSING ->
                    SPACE.matcher(typed).replaceAll(" ").strip();
            case NARRATIVE, NOTES -> typed.strip();
        };
    }

    /** Whether it may have several paragraphs. */
    public boolean hasParagraphs() {
        return this == NARRATIVE || this == NOTES;
    }

    /** How long it may be to fit the stage; nothing where no stage shows it. */
    public Optional<TextLimit> limit() {
        return switch (this) {
            case QUOTE -> Optional.of(TextLimit.QUOTE);
            case RATIONALE -> Optional.of(TextLimit.RATIONALE);
            case HEADLINE -> Optional.of(TextLimit.HEADLINE);
            case NARRATIVE -> Optional.of(TextLimit.NARRATIVE);
            case CLOSING -> Optional.of(TextLimit.CLOSING);
            case HEARD_AT, NOTES -> Optional.empty();
        };
    }
}
