package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.catalogue.Attribute;
import org.flipside.catalogue.Cascade;
import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Detectability;
import org.flipside.catalogue.Entry;
import org.flipside.catalogue.Fact;
import org.flipside.catalogue.FailureMode;
import org.flipside.catalogue.FieldNote;
import org.flipside.catalogue.NamedLoop;
import org.flipside.catalogue.Provenance;
import org.flipside.catalogue.Section;
import org.flipside.catalogue.Severity;
import org.flipside.catalogue.Tier;
import org.flipside.model.LinkType;
import org.flipside.model.PatternRef;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class CatalogueReaderTest {
    private final Catalogue catalogue = CatalogueReader.builtIn();

    private static PatternRef.FailureMode fm(int number) {
        return new PatternRef.FailureMode(number);
    }

    private FailureMode mode(int number) {
        return catalogue.failureMode(fm(number)).orElseThrow();
    }

    @Test
    void theCatalogueHasSeventeenFailureModesInOrder() {
        assertThat(catalogue.failureModes())
                .extracting(m -> m.ref().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 17).boxed().toList());
    }

    @Test
    void onlySixteenIsUnverifiedAndNothingIsInventedForIt() {
        assertThat(catalogue.failureModes())
                .filteredOn(mode -> !mode.isVerified())
                .extracting(Entry::title)
                .containsExactly("FM-16 (unverified)");
        FailureMode sixteen = mode(16);
        assertThat(sixteen.name()).isEmpty();
        assertThat(sixteen.tier()).isEmpty();
        assertThat(sixteen.sections().values()).containsOnly(Fact.unknown());
        assertThat(catalogue.upstream(fm(16))).isEmpty();
        assertThat(catalogue.downstream(fm(16))).isEmpty();
    }

    @Test
    void everyVerifiedModeSaysWhatItIsHowItIsRecognisedAndWhatInterruptsIt() {
        Set<Section> needed =
                Set.of(
                        Section.DEFINITION,
                        Section.WHAT_FAILS,
                        Section.WHY_IT_EMERGES,
                        Section.HOW_IT_HIDES,
                        Section.MISTAKEN_FOR,
                        Section.EARLY_WARNING_SIGNALS,
                        Section.MISDIAGNOSES,
                        Section.INTERRUPTIONS,
                        Section.RECOVERY_CONDITION);
        assertThat(catalogue.failureModes())
                .filteredOn(Entry::isVerified)
                .allSatisfy(
                        mode ->
                                assertThat(needed)
                                        .allMatch(section -> mode.section(section).isKnown()));
    }

    @Test
    void closingLinesAreOursAndThereForEveryVerifiedMode() {
        assertThat(catalogue.failureModes())
                .filteredOn(Entry::isVerified)
                .allSatisfy(
                        mode -> {
                            assertThat(mode.coreError().provenance())
                                    .isEqualTo(Provenance.INFERRED);
                            assertThat(mode.trigger().provenance()).isEqualTo(Provenance.INFERRED);
                        });
    }

    @Test
    void namesAreThoseThatTheFieldPrints() {
        assertThat(catalogue.failureModes())
                .filteredOn(Entry::isVerified)
                .extracting(mode -> mode.nameAttribute().provenance())
                .containsOnly(Provenance.STATED);
        assertThat(mode(16).nameAttribute().provenance()).isEqualTo(Provenance.UNVERIFIED);
        assertThat(mode(5).akaAttribute())
                .isEqualTo(new Attribute.Known<>(List.of("Shadow Ops"), Provenance.STATED));
        assertThat(mode(4).shortNameAttribute().provenance()).isEqualTo(Provenance.UNVERIFIED);
        assertThat(mode(1).shortNameAttribute().provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void tiersAreThoseThatTheFieldPrints() {
        assertThat(numbersOf(Tier.FOUNDATIONAL)).containsExactly(1, 3, 7);
        assertThat(numbersOf(Tier.MECHANISM)).containsExactly(2, 4, 5, 6, 8, 9, 11);
        assertThat(numbersOf(Tier.TERMINAL)).containsExactly(10, 13, 14, 15);
        assertThat(catalogue.failureModes())
                .filteredOn(m -> m.tierAttribute().provenance() == Provenance.UNVERIFIED)
                .extracting(m -> m.ref().number())
                .containsExactly(12, 16, 17);
    }

    private List<Integer> numbersOf(Tier tier) {
        return catalogue.failureModes().stream()
                .filter(m -> m.tier().filter(tier::equals).isPresent())
                .map(m -> m.ref().number())
                .toList();
    }

    @Test
    void gradesThatTheFieldDoesNotStateAreLeftOpen() {
        assertThat(catalogue.failureModes())
                .filteredOn(m -> m.severity().isEmpty() && m.detectability().isEmpty())
                .extracting(m -> m.ref().number())
                .containsExactly(3, 12, 16, 17);
        assertThat(mode(15).severity()).contains(Severity.TERMINAL);
        assertThat(mode(11).detectability().map(Detectability::toString))
                .contains("Low (early) / High (late)");
        assertThat(mode(10).detectability().map(Detectability::toString)).contains("High (late)");
        assertThat(mode(5).detectability().map(Detectability::toString)).contains("Latent");
    }

    @Test
    void whatStopsOverEscalationAtOnceIsNotKnown() {
        assertThat(mode(9).failSafeDefault()).isEqualTo(Fact.unknown());
        assertThat(mode(9).recoveryCondition().provenance()).isEqualTo(Provenance.STATED);
        assertThat(mode(1).interruptions().provenance()).isEqualTo(Provenance.INFERRED);
    }

    @Test
    void printedCascadesAreStatedAndAllOthersInferred() {
        assertThat(catalogue.cascades())
                .filteredOn(c -> c.provenance() == Provenance.STATED)
                .extracting(c -> c.from().code() + " " + c.to().code())
                .containsExactly(
                        "FM-13 FM-14",
                        "FM-11 FM-14",
                        "FM-14 FM-15",
                        "FM-10 FM-15",
                        "FM-03 FM-15",
                        "FM-03 FM-13",
                        "FM-12 FM-13");
        assertThat(catalogue.cascades(fm(5), fm(7)))
                .extracting(Cascade::type)
                .containsExactly(LinkType.MASKS);
        assertThat(catalogue.cascades(fm(7), fm(5))).isEmpty();
    }

    @Test
    void theReasonsOfCascadesAreOursEvenWhereTheCascadeIsPrinted() {
        assertThat(catalogue.cascades())
                .extracting(c -> c.reason().provenance())
                .containsOnly(Provenance.INFERRED);
    }

    @Test
    void everyNamedLoopIsClosedByCascades() {
        assertThat(catalogue.loops())
                .extracting(NamedLoop::code)
                .containsExactly("R1", "R2", "R3", "R4");
        for (NamedLoop loop : catalogue.loops()) {
            for (int i = 0; i < loop.members().size(); i++) {
                assertThat(catalogue.cascades(loop.members().get(i), loop.after(i)))
                        .as("%s, link %d", loop.code(), i)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void fieldNotesCanBeReferredTo() {
        PatternRef fog = new PatternRef.FieldNote(8);
        assertThat(catalogue.name(fog)).isEqualTo("Authority Fog");
        assertThat(catalogue.tier(fog)).isEmpty();
        assertThat(catalogue.fieldNotes())
                .extracting(FieldNote::ref)
                .extracting(PatternRef.FieldNote::number)
                .containsExactly(1, 3, 8, 10, 17);
        assertThat(catalogue.fieldNotes().getFirst().related())
                .containsExactly(fm(1), fm(2), fm(3), fm(4), fm(5));
        assertThat(catalogue.fieldNotes())
                .extracting(note -> note.domainAttribute().provenance())
                .containsExactly(
                        Provenance.STATED,
                        Provenance.STATED,
                        Provenance.UNVERIFIED,
                        Provenance.UNVERIFIED,
                        Provenance.UNVERIFIED);
    }

    @Test
    void whatIsNotInTheCatalogueHasNoName() {
        assertThat(catalogue.find(fm(18))).isEmpty();
        assertThat(catalogue.name(PatternRef.none())).isEmpty();
        assertThat(catalogue.shortName(fm(1))).isEqualTo("Responsibility Compression");
        assertThat(catalogue.shortName(fm(4))).isEqualTo("Metric Shadowing");
    }

    @Test
    void searchIgnoresCaseAndAccentsAndPutsNamesFirst() {
        assertThat(catalogue.search("MÉTRIC"))
                .extracting(Entry::title)
                .startsWith(
                        "FM-04 Metric Shadowing",
                        "FM-11 Metric Authority Drift",
                        "FFN-10 Metric Displacement");
        assertThat(catalogue.search("shadow ops"))
                .extracting(Entry::title)
                .startsWith("FM-05 Normalized Workarounds");
        assertThat(catalogue.search("applause zebra")).isEmpty();
        assertThat(catalogue.search("  ")).hasSize(22);
        assertThat(catalogue.search("fm-08"))
                .extracting(Entry::title)
                .containsExactly("FM-08 Decision Latency");
    }
}
