package org.flipside.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SnippetTest {
    private static final String LONG =
            "The people who answer the phone learn within a week which promises can be kept and"
                    + " which cannot, and they say so in every review, where it is noted, filed,"
                    + " and answered with the number of calls that were closed on the same day.";

    private final Folding folding = new Folding();

    @Test
    void aShortTextIsGivenWhole() {
        assertThat(snippet("light", "The light stays green.")).isEqualTo("The light stays green.");
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundWhatWasFound() {
        assertThat(snippet("review", LONG))
                .isEqualTo(
                        "…which cannot, and they say so in every review, where it is noted, filed,"
                                + " and answered with the number of calls that were closed on the"
                                + " same…");
    }

    @Test
    void theTextThatHoldsTheWordComesFirst() {
        assertThat(new Snippet(folding, List.of("cafe")).of(List.of("One.", "The Café.")))
                .isEqualTo("The Café.");
    }

    @Test
    void withoutTheWordItIsTheBeginning() {
        assertThat(snippet("elephant", LONG))
                .startsWith("The people who answer")
                .endsWith("…")
                .hasSizeLessThan(150);
    }

    @Test
    void aWordWithoutEndIsCutButNoCharacterIs() {
        String faces = "😀".repeat(300);

        String cut = snippet("x", "a" + faces);

        assertThat(cut).hasSizeLessThan(150).endsWith("😀…");
    }

    @Test
    void linesBecomeOne() {
        assertThat(snippet("two", "one\n\ttwo")).isEqualTo("one two");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(new Snippet(folding, List.of("x")).of(List.of())).isEmpty();
    }

    private String snippet(String sought, String text) {
        return new Snippet(folding, List.of(sought)).of(List.of(text));
    }
}
