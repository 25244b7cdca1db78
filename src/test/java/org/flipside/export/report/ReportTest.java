package org.flipside.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Report.ActionReport;
import org.flipside.export.report.Report.DecisionReport;
import org.flipside.export.report.Report.NoteReport;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Report report = Samples.report(Samples.full(), Profile.FACILITATOR);

    @Test
    void cardsStandInTheRunOfTheSession() {
        assertThat(report.cards()).extracting(CardReport::number).containsExactly(range(12));
        assertThat(report.cards().get(2).ref().label())
                .isEqualTo("Card 3, “Nine of ten would recommend us”");
    }

    @Test
    void aCardHasItsPatternFromTheCatalogue() {
        Pattern pattern = report.cards().get(2).pattern();

        assertThat(pattern.code()).isEqualTo("FM-04");
        assertThat(pattern.name()).isEqualTo("Metric Shadowing");
        assertThat(pattern.numeral()).isEqualTo("II");
        assertThat(pattern.tier()).isEqualTo("mechanism");
        assertThat(pattern.meaning()).isNotBlank();
    }

    @Test
    void anUnverifiedPatternSaysSo() {
        CardReport last = report.cards().get(11);
        assertThat(last.pattern().label()).isEqualTo("no pattern chosen");
        assertThat(Pattern.of(new org.flipside.model.PatternRef.FailureMode(16), Samples.CATALOGUE))
                .returns("FM-16", Pattern::code)
                .returns("name not verified", Pattern::label);
    }

    @Test
    void aPatternWhoseTierIsNotKnownHasNoNumeral() {
        assertThat(Pattern.of(new org.flipside.model.PatternRef.FailureMode(17), Samples.CATALOGUE))
                .returns("Structural Amnesia", Pattern::label)
                .returns("", Pattern::numeral)
                .returns("", Pattern::tier);
    }

    @Test
    void aCardHasEverythingTheGroupAttached() {
        CardReport third = report.cards().get(2);

        assertThat(third.evidence(Direction.FOR)).hasSize(2);
        assertThat(third.evidence(Direction.AGAINST)).hasSize(1);
        assertThat(third.evidence(Direction.UNCLEAR)).hasSize(1);
        assertThat(third.evidence()).extracting(Evidence::recordedAt).isSorted();
        assertThat(third.ownership().lacksLevers()).isTrue();
        assertThat(third.verdict()).isEqualTo(Verdict.ALWAYS);
        assertThat(third.answers().rounds().getFirst().groups())
                .extracting(Answers.OfGroup::group)
                .containsExactly("Site leads", "Service desk", "Board");
        assertThat(third.relations())
                .extracting(r -> r.words() + " " + r.other().number())
                .containsExactly("is masked by 2", "amplifies 11");
        assertThat(third.clusters()).containsExactly("What the score hides");
    }

    @Test
    void registersAreInTheirOrder() {
        assertThat(report.actions())
                .extracting(ActionReport::number, a -> a.action().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Ask twenty second callers"),
                        org.assertj.core.groups.Tuple.tuple(
                                2, "Adopt or retire the six-number sheet"));
        assertThat(report.decisions())
                .extracting(DecisionReport::number, d -> d.cards().getFirst().number())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 3),
                        org.assertj.core.groups.Tuple.tuple(2, 5));
        assertThat(report.notes())
                .extracting(NoteReport::about)
                .extracting(CardRef::number)
                .containsExactly(0, 3, 8, 0);
        assertThat(report.notes().getFirst())
                .isEqualTo(new NoteReport(CardRef.SESSION, "Sponsor leaves at eleven.", ""));
        assertThat(report.owners())
                .extracting(o -> o.owned().label())
                .hasSize(5)
                .last()
                .isEqualTo("Action 2, Adopt or retire the six-number sheet");
    }

    @Test
    void whatLostItsCardIsToldAllTheSame() {
        Session torn = Samples.full().without(Samples.full().running().get(2));

        Report report = Samples.report(torn, Profile.FACILITATOR);

        assertThat(report.looseEvidence()).hasSize(4);
        assertThat(report.looseAnswers().all()).isEqualTo(12);
        assertThat(report.links()).hasSize(3).anyMatch(l -> !l.to().isCard());
        assertThat(report.owners()).anyMatch(o -> o.owned() instanceof Report.Owned.Gone);
        assertThat(report.counts()).isEqualTo(Counts.of(torn));
    }

    @Test
    void aLinkIsToldFromBothEnds() {
        Link link = Samples.link("l9", "5", "1", LinkType.LEADS_TO, LinkOrigin.DRAWN);

        Report linked = Samples.report(Samples.full().with(link), Profile.CLIENT);

        assertThat(linked.cards().get(4).relations().getFirst().words()).isEqualTo("leads to");
        assertThat(linked.cards().get(0).relations().getFirst().words()).isEqualTo("follows from");
    }

    private static Integer[] range(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toArray(Integer[]::new);
    }
}
