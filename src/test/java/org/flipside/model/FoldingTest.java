package org.flipside.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Café, CAFE",
        "Größe, GRÖSSE",
        "ﬁne, FINE",
        "ΟΔΟΣ, οδος",
        "１２, 12",
        "e\u0301te, été"
    })
    void caseAccentsAndFormsOfCharactersDoNotMatter(String one, String other) {
        assertThat(Folding.of(one)).isEqualTo(Folding.of(other));
    }

    @Test
    void aQuestionIsItsWords() {
        assertThat(Folding.words("  Ärger \n im  BÜRO ")).containsExactly("arger", "im", "buro");
        assertThat(Folding.words(" ")).isEmpty();
    }

    @Test
    void lettersAndFiguresAreAllThatIsLeftOfABareText() {
        assertThat(Folding.bare("“We listen — 24/7!”")).isEqualTo("welisten247");
        assertThat(Folding.bare("…")).isEmpty();
    }
}
