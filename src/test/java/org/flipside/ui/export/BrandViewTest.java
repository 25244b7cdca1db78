package org.flipside.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.flipside.export.format.Brand;
import org.flipside.export.format.Logo;
import org.flipside.export.format.Rgb;
import org.flipside.testsupport.FxTest;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

class BrandViewTest extends FxTest {
    private static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVa3"
                                + "4gAAAABJRU5ErkJggg==");

    private final List<Brand> kept = new ArrayList<>();
    private final ModalLayer layer = get(ModalLayer::new);
    private final BrandView view =
            get(() -> new BrandView("Northlight", Brand.NONE, kept::add, () -> {}, layer));

    @TempDir Path folder;

    @BeforeEach
    void open() {
        show(1000, 1000, () -> layer);
        run(view::show);
        settle();
    }

    private TextField field(String id) {
        return get(() -> (TextField) layer.lookup("#" + id));
    }

    private String says(String id) {
        return get(() -> ((Label) layer.lookup("#" + id)).getText());
    }

    @Test
    void aColourThatCannotBeReadOnPaperIsUsedForLinesOnly() {
        run(() -> field("accent").setText("#f2c14e"));
        assertThat(says("accentSays")).contains("1.7 : 1", "lines only");
        run(() -> field("accent").setText("#0B6E4F"));
        assertThat(says("accentSays")).contains("Headings can be read");
        press(KeyCode.ENTER);
        assertThat(kept).singleElement().extracting(Brand::accent).isEqualTo(new Rgb(0x0B6E4F));
        assertThat(get(layer::isShowing)).isFalse();
    }

    @Test
    void whatIsNoColourIsNotKept() {
        run(() -> field("second").setText("greenish"));
        assertThat(says("secondSays")).isEqualTo("Write a colour such as #2b5c8a.");
        assertThat(get(() -> ((Button) layer.lookup("#keep")).isDisabled())).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(kept).isEmpty();
    }

    @Test
    void aLogoIsAPictureAndNothingElse() throws IOException {
        Path text = Files.writeString(folder.resolve("logo.png"), "no picture");
        run(() -> view.take(text.toFile()));
        assertThat(says("logoSays")).contains("logo.png is no PNG or JPEG");
        run(() -> view.take(folder.resolve("gone.png").toFile()));
        assertThat(says("logoSays")).contains("gone.png");

        Path picture = Files.write(folder.resolve("pixel.png"), PIXEL);
        run(() -> view.take(picture.toFile()));
        assertThat(says("logoSays")).isEmpty();
        press(KeyCode.ENTER);
        assertThat(kept).singleElement().extracting(Brand::logo).isEqualTo(Logo.of(PIXEL));
    }
}
