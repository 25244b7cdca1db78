package org.flipside.export.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.flipside.export.ExportException;
import org.flipside.export.ExportWatch;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class BrandTest {
    /** The smallest picture there is: one white pixel. */
    static final Logo LOGO =
            Logo.ofBase64(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVa3"
                                + "4gAAAABJRU5ErkJggg==")
                    .orElseThrow();

    private static final Brand GREEN =
            new Brand("Grøn", Optional.of(LOGO), new Rgb(0x0B6E4F), new Rgb(0xF2C14E));

    @TempDir Path folder;

    private final Exporter exporter =
            new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);

    private String page(Brand brand, Profile profile) throws IOException {
        return Files.readString(
                exporter.with(brand)
                        .export(Samples.full(), Set.of(Format.HTML), folder, profile)
                        .getFirst()
                        .path());
    }

    @Test
    void theMapShowsNameColoursAndLogo() throws IOException {
        assertThat(page(GREEN, Profile.CLIENT))
                .contains("Grøn · ", "--brand:#0b6e4f;--brand-2:#f2c14e", LOGO.toDataUri());
        assertThat(page(Brand.NONE, Profile.CLIENT)).doesNotContain("<img", "branded\"");
    }

    @Test
    void anEditionForAnybodyShowsNoneOfThem() throws IOException {
        assertThat(page(GREEN, Profile.SHAREABLE))
                .doesNotContain("Grøn", "#0b6e4f", LOGO.toBase64());
    }

    @ParameterizedTest
    @CsvSource({"#2b5c8a, 2b5c8a", "2B5C8A, 2b5c8a", "#fff, ffffff", " #000000 , 000000"})
    void coloursAreReadInTheirUsualForms(String written, String colour) {
        assertThat(Rgb.parse(written)).hasToString("Optional[#" + colour + "]");
    }

    @ParameterizedTest
    @CsvSource({"''", "#12", "#12345", "red", "#gggggg", "#1234567"})
    void whatIsNoColourIsNone(String written) {
        assertThat(Rgb.parse(written)).isEmpty();
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(new Rgb(0).contrast(new Rgb(0xFFFFFF))).isEqualTo(21, within(0.001));
        assertThat(new Rgb(0x777777).contrast(new Rgb(0xFFFFFF))).isEqualTo(4.478, within(0.001));
        assertThat(new Rgb(0x777777).isReadableOn(Brand.PAPER)).isFalse();
        assertThat(new Rgb(0xF2C14E).textOnIt()).isEqualTo(new Rgb(0));
    }

    @Test
    void headingsStayReadableWhateverTheColour() {
        Brand yellow = new Brand("", Optional.empty(), new Rgb(0xFFE14D), new Rgb(0));

        assertThat(yellow.heading().isReadableOn(Brand.PAPER)).isTrue();
        assertThat(GREEN.heading()).isEqualTo(GREEN.accent());
    }

    @Test
    void onlyPicturesOfBearableSizeAreLogos() throws IOException {
        assertThat(
                        Logo.of(
                                "<svg onload=alert(1)>"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Logo.ofBase64("no base64")).isEmpty();
        byte[] large = java.util.Arrays.copyOf(LOGO.bytes(), Logo.MOST_BYTES + 1);
        assertThat(Logo.of(large)).isEmpty();
        assertThat(Logo.read(Files.write(folder.resolve("large.png"), large))).isEmpty();
        assertThat(Logo.read(Files.write(folder.resolve("small.png"), LOGO.bytes())))
                .contains(LOGO);
    }

    @Test
    void aCancelledExportLeavesNoHalfFileAndKeepsWhatIsWhole() throws IOException {
        List<String> begun = new ArrayList<>();
        ExportWatch watch =
                new ExportWatch() {
                    @Override
                    public void begins(Format format, int done, int all) {
                        begun.add(format + " " + done + " of " + all);
                    }

                    @Override
                    public boolean isCancelled() {
                        return begun.size() == 2;
                    }
                };

        assertThatThrownBy(
                        () ->
                                exporter.export(
                                        Samples.full(),
                                        EnumSet.of(Format.JSON, Format.HTML, Format.MD),
                                        folder,
                                        Profile.CLIENT,
                                        watch))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        cancelled -> {
                            assertThat(cancelled.isCancelled()).isTrue();
                            assertThat(cancelled.getLocalizedMessage())
                                    .isEqualTo(
                                            "The export was cancelled. 1 file was written before"
                                                    + " and is complete.");
                            assertThat(cancelled.written()).hasSize(1);
                        });
        assertThat(begun).containsExactly("JSON 0 of 3", "HTML 1 of 3");
        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().asString().endsWith(".json");
        }
    }
}
