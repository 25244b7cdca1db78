package org.flipside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.flipside.model.LinkType;
import org.flipside.model.PatternRef;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class CatalogueTest {
    private static final PatternRef.FailureMode ONE = new PatternRef.FailureMode(1);
    private static final PatternRef.FailureMode TWO = new PatternRef.FailureMode(2);

    private static FailureMode mode(PatternRef.FailureMode ref, String name) {
        return new FailureMode(
                ref,
                new Attribute.Known<>(name, Provenance.STATED),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Map.of(),
                Map.of());
    }

    private static Catalogue of(List<FailureMode> modes, List<Cascade> cascades) {
        return new Catalogue(modes, List.of(), cascades, List.of());
    }

    private static Cascade cascade(PatternRef.FailureMode from, PatternRef.FailureMode to) {
        return new Cascade(
                from,
                to,
                LinkType.LEADS_TO,
                Provenance.STATED,
                Fact.of("because", Provenance.INFERRED));
    }

    @Test
    void relationsAreFoundFromBothEnds() {
        Catalogue catalogue =
                of(List.of(mode(ONE, "One"), mode(TWO, "Two")), List.of(cascade(ONE, TWO)));
        assertThat(catalogue.downstream(ONE)).containsExactly(cascade(ONE, TWO));
        assertThat(catalogue.upstream(TWO)).containsExactly(cascade(ONE, TWO));
        assertThat(catalogue.upstream(ONE)).isEmpty();
        assertThat(catalogue.cascades(PatternRef.none(), TWO)).isEmpty();
    }

    @Test
    void aRelationToSomethingUnknownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(mode(ONE, "One")), List.of(cascade(ONE, TWO))))
                .withMessage("FM-02 is not in the catalogue");
    }

    @Test
    void aCodeThatOccursTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(mode(ONE, "One"), mode(ONE, "Other")), List.of()))
                .withMessage("FM-01 occurs twice");
    }

    @Test
    void whatIsEmptyIsNeverStatedAndWhatIsStatedIsNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(List.of(), Provenance.STATED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.of("something", Provenance.UNVERIFIED));
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.of(" ", Provenance.STATED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribute.Known<>(Tier.TERMINAL, Provenance.UNVERIFIED));
    }

    @Test
    void aSectionThatIsLeftOutIsUnknown() {
        FailureMode mode = mode(ONE, "One");
        assertThat(mode.sections().keySet()).containsExactlyInAnyOrder(Section.values());
        assertThat(mode.definition()).isEqualTo(Fact.unknown());
        assertThat(mode.tier()).isEmpty();
    }

    @Test
    void onlyTwoSectionsHaveAClosingLine() {
        FailureMode mode = mode(ONE, "One");
        assertThat(mode.coreError()).isEqualTo(Fact.unknown());
        assertThat(mode.shortName()).isEqualTo("One");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new FailureMode(
                                        ONE,
                                        mode.nameAttribute(),
                                        mode.shortNameAttribute(),
                                        mode.akaAttribute(),
                                        mode.tierAttribute(),
                                        mode.severityAttribute(),
                                        mode.detectabilityAttribute(),
                                        Map.of(),
                                        Map.of(
                                                Section.DEFINITION,
                                                Fact.of("so", Provenance.INFERRED))));
    }

    @Test
    void detectabilityIsWrittenAsTheFieldWritesIt() {
        assertThat(
                        new Detectability(
                                List.of(
                                        new Detectability.Reading(
                                                Detectability.Level.LOW, Detectability.Phase.EARLY),
                                        new Detectability.Reading(
                                                Detectability.Level.HIGH,
                                                Detectability.Phase.LATE))))
                .hasToString("Low (early) / High (late)");
        assertThat(new Detectability.Reading(Detectability.Level.MEDIUM, Detectability.Phase.ANY))
                .hasToString("Medium");
    }
}
