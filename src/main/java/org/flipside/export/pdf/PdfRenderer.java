package org.flipside.export.pdf;

import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.flipside.export.drawing.BoardDrawing;
import org.flipside.export.drawing.DocumentFonts;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets well-formed XHTML as a PDF: tagged, with bookmarks, all fonts embedded, writing from right
 * to left in order. Asks for nothing from disk or network. May be used from any thread.
 */
final class PdfRenderer {

    private static final System.Logger LOG = System.getLogger(PdfRenderer.class.getName());

    /** About 800 cards with five pieces of evidence each; in letters. */
    private static final int MOST_TAGGED = 4_000_000;

    /** With that much, twice as many are tagged; in bytes. */
    private static final long MUCH_MEMORY = 1L << 30;

    static {
        XRLog.setLoggerImpl(new SetterLog());
    }

    private PdfRenderer() {}

    /**
     * Writes the document.
     *
     * @param xhtml with its style in it; of characters only those that {@link DocumentFonts} covers
     * @param board drawn where the document has an object for it
     * @param made when, as the document says; nothing where it must not tell
     * @throws IOException if it could not be written
     */
    static void render(
            String xhtml,
            Optional<BoardDrawing> board,
            Optional<ZonedDateTime> made,
            OutputStream out)
            throws IOException {
        // What was laid out is let go before the document is written: large ones need the room.
        try (PDDocument document = set(xhtml, board)) {
            date(document, made);
            document.setDocumentId((long) xhtml.hashCode());
            // Packing its objects would hold them all twice.
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static PDDocument set(String xhtml, Optional<BoardDrawing> board) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(hasRoomForTags(xhtml));
        builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
        builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.ENGLISH));
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useExternalResourceAccessControl(
                (uri, _) -> uri.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (DocumentFonts.Font font : DocumentFonts.Font.values()) {
            builder.useFont(
                    font::open, font.family(), font.weight(), FontStyle.NORMAL, /* subset= */ true);
        }
        board.ifPresent(drawing -> builder.useObjectDrawerFactory(new BoardObject(drawing)));
        builder.withProducer("Flipside");
        builder.withHtmlContent(xhtml, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return renderer.getPdfDocument();
        }
    }

    /** Whether the tags of a document fit into memory beside it: they are most of what it holds. */
    private static boolean hasRoomForTags(String xhtml) {
        boolean room =
                xhtml.length() <= MOST_TAGGED || Runtime.getRuntime().maxMemory() >= MUCH_MEMORY;
        if (!room) {
            LOG.log(Level.WARNING, "A document is too long to be tagged in so little memory");
        }
        return room;
    }

    /** The same document has the same bytes, whenever it is written. */
    private static void date(PDDocument document, Optional<ZonedDateTime> made) throws IOException {
        document.getDocumentInformation()
                .setCreationDate(made.map(GregorianCalendar::from).orElse(null));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String without =
                    new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                            .replaceAll(
                                    "<xmp:(Create|Modify|Metadata)Date>[^<]*</xmp:\\1Date>", "");
            metadata.importXMPMetadata(without.getBytes(StandardCharsets.UTF_8));
        }
    }
}
