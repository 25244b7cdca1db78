package org.flipside.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Plain;
import org.flipside.export.report.WebLink;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Decision;
import org.flipside.model.Evidence;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MarkdownTest {
    @TempDir private Path folder = Path.of("");

    private String written(Session session) throws IOException {
        Exporter exporter =
                new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);
        return Files.readString(
                exporter.export(session, List.of(Format.MD), folder, Profile.FACILITATOR)
                        .getFirst()
                        .path());
    }

    private static Session saying(String text) {
        Session session = Samples.full();
        Card card = session.running().getFirst();
        return session.with(card.withClaim(new Claim("Nobody waits.", text, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a heading",
                "- not a list",
                "+ not a list",
                "1. not a list",
                "1) not a list",
                "> not a quote",
                "*not* _emphasis_ **nor** __this__",
                "~~not struck~~",
                "`no code` and ``none``",
                "    no code either",
                "[no link](javascript:alert(1))",
                "[no link]: https://example.org",
                "![no image](https://example.org/x.png)",
                "<https://example.org>",
                "<script>alert(1)</script>",
                "&lt;b&gt; &amp; &copy; &#65;",
                "a \\ backslash \\* and | a pipe",
                "---",
                "===",
                "***",
                "$x$ and $$y$$",
                "| a | b |\n| - | - |\n| c | d |",
                "two  \nlines",
                "```\ncode\n```",
                "نص عربي و עברית",
            })
    void whatPeopleWroteIsTextAndNothingElse(String text) throws IOException {
        ReadMarkdown plain = new ReadMarkdown(written(saying("plain")));
        ReadMarkdown read = new ReadMarkdown(written(saying(text)));

        assertThat(read.marks()).isEqualTo(plain.marks());
        String said = String.join(" ", Plain.visible(text).strip().split("\\s+"));
        assertThat(String.join(" ", read.allText().split("\\s+"))).contains(said);
    }

    @Test
    void emptyLinesPartParagraphs() throws IOException {
        List<String> marks = new ReadMarkdown(written(saying("a\nb"))).marks();

        assertThat(new ReadMarkdown(written(saying("a\n \nb"))).marks()).hasSize(marks.size() + 1);
    }

    @Test
    void onlyWebAddressesMayBeFollowed() throws IOException {
        Session session = Samples.full();
        Evidence first = session.evidence().list().getFirst();
        for (String reference : List.of("https://example.org/a_b?c=*d*", "javascript:alert(1)")) {
            Evidence referring =
                    new Evidence(
                            first.id(),
                            first.card(),
                            first.kind(),
                            first.direction(),
                            first.strength(),
                            first.proximity(),
                            first.observed(),
                            first.sourceRole(),
                            first.note(),
                            reference,
                            first.recordedAt());
            ReadMarkdown read = new ReadMarkdown(written(session.with(referring)));

            assertThat(read.allText()).contains(reference);
            assertThat(read.addresses().contains(reference)).isEqualTo(WebLink.isSafe(reference));
            assertThat(read.addresses()).allMatch(address -> address.startsWith("http"));
        }
    }

    @Test
    void cellsAndHeadingsStayOnTheirLine() throws IOException {
        Session session = Samples.full();
        Decision d = session.decisions().list().getFirst();
        Decision other =
                new Decision(
                        d.id(),
                        "one | two\n# three",
                        d.grounds(),
                        d.rejected(),
                        d.decider(),
                        d.decidedOn(),
                        d.reviewOn(),
                        d.cards());
        ReadMarkdown read = new ReadMarkdown(written(session.with(other)));

        assertThat(read.rows("Decisions")).anyMatch(row -> row.get(1).equals("one | two # three"));
    }
}
