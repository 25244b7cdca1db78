package org.flipside.ui.print;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

import org.flipside.export.Exporter;
import org.flipside.export.pdf.Printout;
import org.flipside.export.print.Pages;
import org.flipside.export.print.PrintOrder;
import org.flipside.export.print.Printers;
import org.flipside.export.redaction.Profile;
import org.flipside.model.Session;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.Arrays;
import java.util.Optional;

/**
 * The dialog that shows a session as pages, as they come out of a printer, and prints them. On the
 * JavaFX thread.
 */
public final class PrintView {
    private final PrintViewModel model;
    private final Runnable back;
    private final Modals modals;
    private final DialogPanel root;

    @FXML private StackPane room;
    @FXML private ImageView page;
    @FXML private Label setting;
    @FXML private Button before;
    @FXML private Label place;
    @FXML private Button next;
    @FXML private ComboBox<Printout> printout;
    @FXML private AudienceChoice audience;
    @FXML private TextField range;
    @FXML private Spinner<Integer> copies;
    @FXML private CheckBox twoSided;
    @FXML private ComboBox<String> printer;
    @FXML private Label noPrinter;
    @FXML private Label problem;
    @FXML private Button print;

    /**
     * Prints that session.
     *
     * @param exporter in the colours of the client
     * @param audience for whom, until somebody chooses
     * @param back shows what was shown before
     */
    public PrintView(
            Session session,
            Exporter exporter,
            Printers printers,
            Profile audience,
            Runnable back,
            Modals modals) {
        model = new PrintViewModel(session, exporter, printers, audience);
        this.back = back;
        this.modals = modals;
        root = (DialogPanel) Views.load(this);
        Views.style(root, PrintView.class, "print.css");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        root.sceneProperty()
                .subscribe(
                        (old, now) -> {
                            if (old != null && now == null) {
                                model.close();
                            }
                        });
    }

    @FXML
    private void initialize() {
        printout.getItems().setAll(Printout.values());
        printout.setConverter(new Named());
        printout.valueProperty().bindBidirectional(model.printoutProperty());
        audience.bind(model.profileProperty());
        range.textProperty().bindBidirectional(model.rangeProperty());
        IntegerSpinnerValueFactory numbers =
                new IntegerSpinnerValueFactory(
                        1, PrintOrder.MOST_COPIES, model.copiesProperty().get());
        numbers.setConverter(new Typed(numbers));
        copies.setValueFactory(numbers);
        copies.valueProperty().subscribe(number -> model.copiesProperty().set(number));
        copies.getEditor().setAccessibleText(Texts.of("print.copies"));
        twoSided.selectedProperty().bindBidirectional(model.twoSidedProperty());
        printer.setItems(model.printers());
        printer.valueProperty().bindBidirectional(model.printerProperty());
        printer.disableProperty().bind(model.withoutPrinter());
        noPrinter.visibleProperty().bind(model.withoutPrinter());
        noPrinter.managedProperty().bind(noPrinter.visibleProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        setting.textProperty().bind(model.stateProperty());
        setting.visibleProperty().bind(setting.textProperty().isNotEmpty());
        print.disableProperty().bind(model.blocked());
        model.pictureProperty().subscribe(this::showPage);
        model.countProperty().subscribe(this::tellPlace);
        model.pageProperty().subscribe(this::tellPlace);
        room.widthProperty().subscribe(this::measure);
        room.heightProperty().subscribe(this::measure);
    }

    /** A number as it is typed; what is none leaves the number as it was. */
    private static final class Typed extends StringConverter<Integer> {
        private final IntegerSpinnerValueFactory numbers;

        private Typed(IntegerSpinnerValueFactory numbers) {
            this.numbers = numbers;
        }

        @Override
        public String toString(Integer number) {
            return String.valueOf(number);
        }

        @Override
        public Integer fromString(String typed) {
            try {
                return Integer.valueOf(typed.strip());
            } catch (NumberFormatException e) {
                return numbers.getValue();
            }
        }
    }

    /** What can be printed, by its name. */
    private static final class Named extends StringConverter<Printout> {
        @Override
        public String toString(Printout printout) {
            return Texts.of("print.printout", printout);
        }

        @Override
        public Printout fromString(String name) {
            return Arrays.stream(Printout.values())
                    .filter(each -> toString(each).equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void measure() {
        double side =
                Math.min(room.getWidth(), room.getHeight())
                        - room.snappedLeftInset()
                        - room.snappedRightInset();
        if (side > 0 && root.getScene() != null) {
            page.setFitWidth(side);
            page.setFitHeight(side);
            model.setRoom((int) (side * root.getScene().getWindow().getOutputScaleX()));
        }
    }

    private void showPage(Optional<Pages.Picture> drawn) {
        page.setImage(
                drawn.map(
                                p -> {
                                    WritableImage image = new WritableImage(p.width(), p.height());
                                    image.getPixelWriter()
                                            .setPixels(
                                                    0,
                                                    0,
                                                    p.width(),
                                                    p.height(),
                                                    PixelFormat.getIntArgbInstance(),
                                                    p.argb(),
                                                    0,
                                                    p.width());
                                    return image;
                                })
                        .orElse(null));
    }

    private void tellPlace() {
        int shown = model.pageProperty().get();
        int all = model.countProperty().get();
        place.setText(all == 0 ? "" : Texts.of("print.place", shown, all));
        page.setAccessibleText(place.getText());
        before.setDisable(shown <= 1);
        next.setDisable(shown >= all);
    }

    private void turn(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN -> model.turn(1);
            case PAGE_UP -> model.turn(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    private void goBefore(ActionEvent event) {
        event.consume();
        model.turn(-1);
    }

    @FXML
    private void goNext(ActionEvent event) {
        event.consume();
        model.turn(1);
    }

    @FXML
    private void print(ActionEvent event) {
        event.consume();
        model.print(
                printed -> {
                    if (root.getScene() != null) {
                        close();
                    }
                    modals.tell(printed, "", () -> {});
                });
    }

    @FXML
    private void close(ActionEvent event) {
        event.consume();
        close();
    }

    private void close() {
        modals.close();
        back.run();
    }

    /** Opens it. */
    public void show() {
        modals.show(root, printout);
        measure();
    }
}
