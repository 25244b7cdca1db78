package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

class ClaimListTest {
    @TempDir Path folder;

    private Reading<ClaimList> read(String text) throws IOException {
        return ClaimList.read(Files.writeString(folder.resolve("claims.csv"), text));
    }

    private ClaimList list(String text) throws IOException {
        Reading<ClaimList> reading = read(text);
        return reading.found().orElseThrow(() -> new AssertionError(reading.lines()));
    }

    private List<String> problems(String text) throws IOException {
        Reading<ClaimList> reading = read(text);
        assertThat(reading.found()).isEmpty();
        return reading.lines().stream()
                .map(line -> line.substring(folder.resolve("claims.csv").toString().length()))
                .toList();
    }

    private static List<String> quotes(ClaimList list) {
        return list.entries().stream().map(entry -> entry.claim().quote()).toList();
    }

    @Test
    void eachLineIsAClaim() throws IOException {
        assertThat(quotes(list("We listen, always\n\n  \n“The door is open”\r\n\"Say it, now\"\n")))
                .containsExactly("We listen, always", "The door is open", "Say it, now");
    }

    @Test
    void headingsSayWhatStandsInTheColumns() throws IOException {
        ClaimList list =
                list(
                        """
                        Tags,Code,Quote,Rationale,Heard at,Flipside,Narrative,Closing line,Lens
                        a; b,fm-04,We measure,"Because, well",Intranet,The number,A scene,A line,Desk
                        """);

        ClaimList.Entry entry = list.entries().getFirst();
        assertThat(entry.claim()).isEqualTo(new Claim("We measure", "Because, well", "Intranet"));
        assertThat(entry.flipside())
                .isEqualTo(
                        new Flipside(
                                "The number", "A scene", "A line", new PatternRef.FailureMode(4)));
        assertThat(entry.lens()).isEqualTo("Desk");
        assertThat(entry.tags()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anySeparatorWillDo(String separator) throws IOException {
        String text =
                "Claim|Failure mode\n\"a, b; c\"|Metric Shadowing\nd|\n".replace("|", separator);

        ClaimList list = list(text);

        assertThat(quotes(list)).containsExactly("a, b; c", "d");
        assertThat(list.entries().getFirst().flipside().pattern().code()).isEqualTo("FM-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksAreUnderstood(String charset) throws IOException {
        Path file = folder.resolve("claims.txt");
        Files.write(file, "\uFEFFclaim\n顧客第一 🙂\n".getBytes(Charset.forName(charset)));

        assertThat(quotes(ClaimList.read(file).found().orElseThrow())).containsExactly("顧客第一 🙂");
    }

    @Test
    void whatCallsItselfUtf16AndIsNotIsRefused() throws IOException {
        byte[] half = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0};

        assertThat(ClaimList.read(Files.write(folder.resolve("a.csv"), half)).lines())
                .singleElement()
                .asString()
                .contains("UTF-16");
        byte[] latin = "Né".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ClaimList.read(Files.write(folder.resolve("b.csv"), latin)).lines())
                .singleElement()
                .asString()
                .contains("not UTF-8");
    }

    @Test
    void theMarkOfNoFormulaIsNotPartOfAClaim() throws IOException {
        assertThat(quotes(list("claim\n'=1+1\n'tis so\n"))).containsExactly("=1+1", "'tis so");
    }

    @Test
    void allThatIsWrongIsSaidWithItsLine() throws IOException {
        assertThat(
                        problems(
                                """
                                claim,code
                                "two
                                lines",FM-01

                                ,FM-02
                                Fine,FM-88
                                """))
                .containsExactly(
                        ":5:1: the claim is missing",
                        ":6:1: the catalogue has no failure mode “FM-88”");
    }

    @Test
    void whatIsNoListIsSaidSo() throws IOException {
        assertThat(problems("claim,code\n")).containsExactly(": there is no claim in it");
        assertThat(problems("lens,code\nA,FM-01\n"))
                .containsExactly(":1:1: no column is headed “claim”");
        assertThat(problems("claim\n\"open\n"))
                .containsExactly(": a quotation mark is opened and not closed");
        assertThat(problems("a;b\nc;d\n"))
                .singleElement()
                .asString()
                .startsWith(":1:1: several columns");
        assertThat(problems("claim\na\u0007\n"))
                .containsExactly(":2:1: the text holds the control character U+0007");
        assertThat(problems("")).containsExactly(": the file is empty");
    }

    @Test
    void onlyClaimsThatAreNotThereBecomeCards() throws IOException {
        Session session = Sessions.withCards("We listen", "We act");
        Card last = session.running().getLast();

        Reading<ClaimList.Added> reading =
                list("we LISTEN!\nWe plan\nWe care\nWe plan.\n")
                        .cards(session, last.lens(), n -> Collections.nCopies(n, last.place()));

        ClaimList.Added added = reading.found().orElseThrow();
        assertThat(added.cards())
                .extracting(card -> card.claim().quote())
                .containsExactly("We plan", "We care");
        assertThat(added.remarks()).singleElement().asString().startsWith("2 claims");
        assertThat(session.withAll(added.cards()).running())
                .extracting(card -> card.claim().quote())
                .containsExactly("We listen", "We act", "We plan", "We care");
    }

    @Test
    void aLensThatTheSessionDoesNotHaveIsNamed() throws IOException {
        Session session = Sessions.withCards("We listen");
        Card card = session.running().getFirst();
        String lens = session.lenses().list().getFirst().name();
        String text = "claim,lens\nA," + lens.toUpperCase(java.util.Locale.ROOT) + "\nB,Nobody\n";

        Reading<ClaimList.Added> reading =
                list(text)
                        .cards(session, card.lens(), n -> Collections.nCopies(n, new Point(0, 0)));

        assertThat(reading.lines())
                .singleElement()
                .asString()
                .endsWith(":3:1: the session has no lens “Nobody”");
    }
}
