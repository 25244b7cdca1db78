package org.flipside.export.pdf;

import org.flipside.export.drawing.BoardDrawing;
import org.flipside.export.drawing.DocumentFonts;
import org.flipside.export.format.Brand;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** What every printed document asks for: texts that can be set, and the client’s look. */
public class PrintedText extends ReportText {
    private final Brand brand;

    PrintedText(Report report, Brand brand) {
        super(report);
        this.brand = brand;
    }

    /** A text with everything that no font covers written out. */
    @Override
    public final String text(String text) {
        return DocumentFonts.printable(super.text(text));
    }

    @Override
    public final String who() {
        return brand.name().isBlank() ? super.who() : text(brand.name());
    }

    /** How it looks. */
    public final Brand brand() {
        return brand;
    }

    /** The board, if the document shows it. */
    Optional<BoardDrawing> board() {
        return Optional.empty();
    }

    static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(PrintedText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + name + " cannot be read", e);
        }
    }
}
