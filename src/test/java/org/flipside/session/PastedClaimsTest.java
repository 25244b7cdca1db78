package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedClaimsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We respect our customers’ time.",
                "  We respect our customers’ time.\t",
                "- We respect our customers’ time.",
                "•\u00a0We respect our customers’ time.",
                "* 3. We respect our customers’ time.",
                "12) We respect our customers’ time.",
                "(4) We respect our customers’ time.",
                "1.2. We respect our customers’ time.",
                "iv. We respect our customers’ time.",
                "b) We respect our customers’ time.",
                "#7 We respect our customers’ time.",
                "Claim 6: We respect our customers’ time.",
                "[x] We respect our customers’ time.",
                "“We respect our customers’ time.”",
                "\"We respect our customers’ time.\",",
                "«We respect our customers’ time.»",
                "„We respect our customers’ time.“",
                "2. “We  respect our\u00a0customers’ time.”",
                "\ufeffWe respect our customers’ time."
            })
    void aLineLosesWhatListsPutAroundIt(String line) {
        assertThat(PastedClaims.read(line)).containsExactly("We respect our customers’ time.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.6 out of 5",
                "28 % ring again",
                "“We care” and “we listen”",
                "“We care” is our motto",
                "24/7 we are there",
                "-5 days to settle",
                "A. Smith knows every case"
            })
    void whatBelongsToTheClaimStays(String line) {
        assertThat(PastedClaims.read(line)).containsExactly(line);
    }

    @Test
    void everyLineThatSaysSomethingIsAClaim() {
        assertThat(PastedClaims.read("One\r\n\r\n  \n---\nTwo\n•\n“”\nThree"))
                .containsExactly("One", "Two", "Three");
    }
}
