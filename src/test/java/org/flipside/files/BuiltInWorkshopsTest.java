package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.PatternRef;
import org.flipside.model.TextLimit;
import org.flipside.model.Workshop;
import org.flipside.model.Workshop.PreparedCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class BuiltInWorkshopsTest {
    private static final Path SHIPPED = Path.of("workshops");

    private final WorkshopReader reader = new WorkshopReader(CatalogueReader.builtIn());

    static Stream<Workshop> workshops() {
        return BuiltInWorkshops.all().stream();
    }

    static Stream<PreparedCard> cards() {
        return workshops().flatMap(w -> w.lenses().stream()).flatMap(l -> l.cards().stream());
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void eachPassesTheCheckWithoutAWord(Workshop workshop) {
        Reading<Workshop> checked = reader.read(SHIPPED.resolve(workshop.id() + ".json"));
        assertThat(checked).isEqualTo(new Reading.Read<>(workshop, List.of()));
    }

    @Test
    void whatLiesInTheFolderIsWhatIsOffered() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "customer.json",
                            "alignment-gap.json",
                            "blank.json",
                            "workshop.schema.json",
                            "session.schema.json");
        }
        assertThat(workshops().map(Workshop::id))
                .containsExactly("customer", "alignment-gap", "blank");
        assertThat(BuiltInWorkshops.find("blank")).map(Workshop::claims).contains(0);
        assertThat(BuiltInWorkshops.find("none")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void eachAgendaFillsNinetyMinutes(Workshop workshop) {
        assertThat(workshop.minutes()).isEqualTo(90);
        assertThat(workshop.agenda()).hasSize(8).noneMatch(phase -> phase.instruction().isBlank());
        assertThat(List.of(workshop.opening(), workshop.closing(), workshop.notes()))
                .noneMatch(String::isBlank);
    }

    @Test
    void theCustomerMeetsFiveFailureModes() {
        assertThat(codes("customer")).containsExactly(1, 7, 4, 5, 17);
        assertThat(codes("alignment-gap")).containsExactly(17, 4, 7, 13, 11, 4, 1, 3, 5, 12);
    }

    private static List<Integer> codes(String id) {
        return BuiltInWorkshops.find(id).orElseThrow().lenses().stream()
                .flatMap(lens -> lens.cards().stream())
                .map(card -> ((PatternRef.FailureMode) card.flipside().pattern()).number())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void eachCardFitsTheStageAndTheFormOfALens(PreparedCard card) {
        assertFits(TextLimit.QUOTE, card.claim().quote(), 4, 6);
        assertFits(TextLimit.RATIONALE, card.claim().rationale(), 20, 26);
        assertFits(TextLimit.HEADLINE, card.flipside().headline(), 6, 12);
        assertFits(TextLimit.NARRATIVE, card.flipside().narrative(), 46, 54);
        assertFits(TextLimit.CLOSING, card.flipside().closing(), 7, 19);
        assertThat(sentences(card.flipside().headline())).isEqualTo(2);
        assertThat(sentences(card.flipside().narrative())).isBetween(6, 8);
        assertThat(card.notes()).isNotBlank();
    }

    private static void assertFits(TextLimit limit, String text, int fewest, int most) {
        assertThat(limit.left(text)).as(text).isNotNegative();
        assertThat(Pattern.compile("[\\p{L}\\p{N}][\\S]*").matcher(text).results().count())
                .as(text)
                .isBetween((long) fewest, (long) most);
    }

    private static int sentences(String text) {
        return (int) Pattern.compile("[.?!](\\s|$)").matcher(text).results().count();
    }

    @Test
    void noTextOfACardOccursTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(cards())
                .allMatch(
                        card ->
                                seen.add(card.claim().quote())
                                        && seen.add(card.flipside().headline())
                                        && seen.add(card.flipside().closing()));
    }

    @Test
    void noTextBlamesAnybody() {
        Pattern blame =
                Pattern.compile(
                        "\\b(culprit|fault|guilty|incompetent|lazy|failed to)\\b",
                        Pattern.CASE_INSENSITIVE);
        assertThat(
                        Stream.of(
                                "workshops/customer.json",
                                "workshops/alignment-gap.json",
                                "workshops/blank.json",
                                "catalogue.json"))
                .allSatisfy(name -> assertThat(Resources.text(name)).doesNotContainPattern(blame));
    }
}
