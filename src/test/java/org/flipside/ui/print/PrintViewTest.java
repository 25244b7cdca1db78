package org.flipside.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.pdf.Printout;
import org.flipside.export.print.PaperPrinter;
import org.flipside.export.print.Printers;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.flipside.testsupport.FxTest;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PrintViewTest extends FxTest {
    private final PaperPrinter paper = new PaperPrinter();
    private final ModalLayer layer = get(ModalLayer::new);
    private int wentBack;

    private void open(Printers printers) {
        show(1000, 900, () -> layer);
        run(
                () ->
                        new PrintView(
                                        Samples.full(),
                                        new Exporter(
                                                Samples.CATALOGUE,
                                                new SessionFile("Flipside test"),
                                                Samples.CLOCK),
                                        printers,
                                        Profile.CLIENT,
                                        () -> wentBack++,
                                        layer)
                                .show());
        await("the pages are set", () -> !says("place").isEmpty());
        await("a page is seen", () -> the(ImageView.class, "page").getImage() != null);
    }

    private <N extends Node> N the(Class<N> kind, String id) {
        return get(() -> kind.cast(layer.lookup("#" + id)));
    }

    private String says(String id) {
        return get(() -> ((Label) layer.lookup("#" + id)).getText());
    }

    private boolean canPrint() {
        return get(() -> !the(Button.class, "print").isDisabled());
    }

    private int count() {
        String place = says("place");
        return Integer.parseInt(place.substring(place.lastIndexOf(' ') + 1));
    }

    @Test
    void allPagesGoToThePrinterThatIsThere() {
        open(paper.alone());
        int all = count();
        await("the printer is found", this::canPrint);
        run(the(Button.class, "print")::fire);
        await("it is printed", () -> !get(layer::isShowing));

        assertThat(paper.pages()).isEqualTo(all);
        assertThat(wentBack).isEqualTo(1);
    }

    @Test
    void pagesAreTurnedAndTheLastIsTheLast() {
        open(paper.alone());
        press(KeyCode.PAGE_DOWN);
        assertThat(says("place")).startsWith("2 of");
        press(KeyCode.PAGE_UP);
        press(KeyCode.PAGE_UP);
        assertThat(says("place")).startsWith("1 of");
        for (int i = 1; i <= count(); i++) {
            press(KeyCode.PAGE_DOWN);
        }
        assertThat(says("place")).isEqualTo(count() + " of " + count());
        assertThat(get(() -> the(Button.class, "next").isDisabled())).isTrue();
    }

    @Test
    void onlyThePagesThatAreTypedArePrinted() {
        open(paper.alone());
        await("the printer is found", this::canPrint);
        run(() -> the(TextField.class, "range").setText("2-900"));
        assertThat(says("problem")).contains("“2-900”", "Write one page");
        assertThat(canPrint()).isFalse();
        run(() -> the(TextField.class, "range").setText("2-3"));
        assertThat(says("problem")).isEmpty();
        run(the(Button.class, "print")::fire);
        await("it is printed", () -> !get(layer::isShowing));

        assertThat(paper.pages()).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked") // what the lists hold
    void cardsAreAskedForOnBothSidesAndTheAudienceCounts() {
        open(paper.alone());
        int forTheClient = count();
        run(() -> ((ComboBox<Printout>) layer.lookup("#printout")).setValue(Printout.CARDS_A4));
        await("the cards are set", () -> count() != forTheClient);
        assertThat(get(() -> the(CheckBox.class, "twoSided").isSelected())).isTrue();

        run(() -> ((ComboBox<Printout>) layer.lookup("#printout")).setValue(Printout.REPORT));
        run(() -> the(RadioButton.class, "profile-facilitator").setSelected(true));
        await("there is more for the facilitator", () -> count() > forTheClient);
        assertThat(get(() -> the(CheckBox.class, "twoSided").isSelected())).isFalse();
    }

    @Test
    void copiesAreANumberWhateverIsTyped() {
        open(paper.alone());
        await("the printer is found", this::canPrint);
        Spinner<?> copies = the(Spinner.class, "copies");
        for (String typed : List.of("", "two", "3")) {
            run(
                    () -> {
                        copies.getEditor().setText(typed);
                        copies.commitValue();
                    });
        }
        run(the(Button.class, "print")::fire);
        await("it is printed", () -> !get(layer::isShowing));

        assertThat(paper.text()).contains("/NumCopies 3");
    }

    @Test
    void withoutAPrinterTheDialogSaysSoAndStillShowsThePages() {
        open(new Printers(List::of, Optional::empty));
        await("it was asked", () -> get(() -> layer.lookup("#noPrinter").isVisible()));

        assertThat(says("noPrinter")).contains("No printer is set up");
        assertThat(canPrint()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isFalse();
    }

    @Test
    void aPrinterThatWentAwayIsNamed() {
        List<javax.print.PrintService> there =
                new java.util.concurrent.CopyOnWriteArrayList<>(paper.services());
        open(new Printers(() -> there, Optional::empty));
        await("the printer is found", this::canPrint);
        there.clear();
        run(the(Button.class, "print")::fire);
        await("it fails", () -> !says("problem").isEmpty());

        assertThat(says("problem")).contains(paper.name(), "no such printer any more");
        assertThat(get(layer::isShowing)).isTrue();
    }
}
