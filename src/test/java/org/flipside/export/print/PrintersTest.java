package org.flipside.export.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.pdf.Printout;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class PrintersTest {
    private final PaperPrinter printer = new PaperPrinter();

    private static Pages pages(Printout printout) throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .pages(Samples.full(), printout, Profile.CLIENT);
    }

    @Test
    void thePagesThatAreAskedForArePrinted() throws IOException, PrintingFailed {
        try (Pages pages = pages(Printout.REPORT)) {
            printer.alone().print(pages, printer.name(), new PrintOrder("Report", 2, 4, 1, false));
        }
        assertThat(printer.pages()).isEqualTo(3);
    }

    @Test
    void aCopyMoreIsPrintedWhole() throws IOException, PrintingFailed {
        try (Pages pages = pages(Printout.CARDS_A4)) {
            printer.alone()
                    .print(
                            pages,
                            printer.name(),
                            new PrintOrder("Cards", 1, pages.count(), 2, false));
            assertThat(printer.text()).contains("/NumCopies 2");
            assertThat(printer.pages()).isEqualTo(pages.count());
        }
    }

    @Test
    void aPrinterThatIsGoneIsNamedAndNothingIsPrinted() throws IOException {
        try (Pages pages = pages(Printout.CARDS_A4)) {
            assertThatExceptionOfType(PrintingFailed.class)
                    .isThrownBy(
                            () ->
                                    printer.alone()
                                            .print(
                                                    pages,
                                                    "Third floor",
                                                    new PrintOrder("Cards", 1, 1, 1, false)))
                    .withMessageContaining("no such printer");
        }
        assertThat(printer.text()).isEmpty();
    }

    @Test
    void withoutAPrinterThereIsNoName() {
        assertThat(new Printers(List::of, Optional::empty).names()).isEmpty();
        assertThat(printer.alone().names()).containsExactly(printer.name());
    }

    @Test
    void anOrderIsOfPagesThatCanBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintOrder("Report", 3, 2, 1, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintOrder("Report", 1, 2, 0, false));
    }

    @ParameterizedTest
    @EnumSource(Printout.class)
    void aPageIsDrawnAsLargeAsItsRoom(Printout printout) throws IOException {
        try (Pages pages = pages(printout)) {
            Pages.Picture picture = pages.picture(1, 400, 400);

            assertThat(picture.height()).isBetween(399, 400);
            assertThat(picture.width()).isBetween(280, 312);
            assertThat(picture.argb()).hasSize(picture.width() * picture.height());
            assertThat(Arrays.stream(picture.argb()).distinct().count()).isGreaterThan(8);
        }
    }

    @Test
    void aPageThatIsWideIsDrawnWide() throws IOException {
        try (Pages pages = pages(Printout.REPORT)) {
            boolean wide = false;
            for (int page = 1; page <= pages.count(); page++) {
                Pages.Picture picture = pages.picture(page, 200, 200);
                wide |= picture.width() > picture.height();
            }
            assertThat(wide).isTrue();
        }
    }
}
