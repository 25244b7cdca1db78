package org.flipside.export;

import org.flipside.catalogue.Catalogue;
import org.flipside.export.calendar.IcsWriter;
import org.flipside.export.drawing.PngWriter;
import org.flipside.export.drawing.SvgWriter;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.format.FormatWriter.Edition;
import org.flipside.export.format.FormatWriter.Part;
import org.flipside.export.html.HtmlWriter;
import org.flipside.export.markdown.MarkdownWriter;
import org.flipside.export.pdf.CardsWriter;
import org.flipside.export.pdf.PdfWriter;
import org.flipside.export.pdf.Printout;
import org.flipside.export.pptx.PptxWriter;
import org.flipside.export.print.Pages;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redacted;
import org.flipside.export.redaction.Redaction;
import org.flipside.export.report.Report;
import org.flipside.export.table.CsvSeparator;
import org.flipside.export.table.CsvWriter;
import org.flipside.export.xlsx.XlsxWriter;
import org.flipside.files.AtomicFile;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a session to files, in several formats at once, all of which tell the same.
 *
 * <p>File names are made of title, day, audience and the beginning of the session's identity, so
 * that two sessions or audiences never share one; an export replaces the files of an earlier export
 * of the same session for the same audience, and nothing else. Each file is there either as it was
 * or whole. The session is never changed. May be used from any thread; writing a large session
 * takes a moment, so not from one that people wait for.
 */
public final class Exporter {
    private final Catalogue catalogue;
    private final SessionFile sessionFiles;
    private final Clock clock;
    private final boolean byteOrderMark;
    private final CsvSeparator separator;
    private final Brand brand;
    private final int pngScale;

    /**
     * An exporter whose tables begin with a byte order mark, in the program’s own colours.
     *
     * @param clock says when an export is made, and in which zone times are told
     */
    public Exporter(Catalogue catalogue, SessionFile sessionFiles, Clock clock) {
        this(catalogue, sessionFiles, clock, true, CsvSeparator.COMMA, Brand.NONE, 2);
    }

    private Exporter(
            Catalogue catalogue,
            SessionFile sessionFiles,
            Clock clock,
            boolean byteOrderMark,
            CsvSeparator separator,
            Brand brand,
            int pngScale) {
        this.catalogue = catalogue;
        this.sessionFiles = sessionFiles;
        this.clock = clock;
        this.byteOrderMark = byteOrderMark;
        this.separator = separator;
        this.brand = brand;
        this.pngScale = pngScale;
    }

    /** The same, whose tables begin with their header: for programs that trip over the mark. */
    public Exporter withoutByteOrderMark() {
        return new Exporter(catalogue, sessionFiles, clock, false, separator, brand, pngScale);
    }

    /** The same, with another character between the fields of tables in text files. */
    public Exporter withSeparator(CsvSeparator other) {
        return new Exporter(catalogue, sessionFiles, clock, byteOrderMark, other, brand, pngScale);
    }

    /**
     * The same in the colours of a client. An edition for anybody does not show them: it names no
     * client.
     */
    public Exporter with(Brand other) {
        return new Exporter(
                catalogue, sessionFiles, clock, byteOrderMark, separator, other, pngScale);
    }

    /**
     * The same with pictures of the board in another size; otherwise they have two pixels for each
     * of the board at 100 %.
     *
     * @param scale 1, 2 or 3
     */
    public Exporter withPngScale(int scale) {
        return new Exporter(catalogue, sessionFiles, clock, byteOrderMark, separator, brand, scale);
    }

    /**
     * Exports a session, unwatched, as {@link #export(Session, Collection, Path, Profile,
     * ExportWatch)} does.
     */
    public List<ExportedFile> export(
            Session session, Collection<Format> formats, Path folder, Profile profile)
            throws ExportException {
        return export(session, formats, folder, profile, ExportWatch.NONE);
    }

    /**
     * Exports a session.
     *
     * @param formats at least one; written in the order of {@link Format}
     * @param folder where to; made if it is not there
     * @param watch hears how far it is, and may end it
     * @return the files in the order in which they were written; none of a format that has nothing
     *     to tell
     * @throws ExportException if a file could not be written, or the export was cancelled; the
     *     files before are complete
     */
    public List<ExportedFile> export(
            Session session,
            Collection<Format> formats,
            Path folder,
            Profile profile,
            ExportWatch watch)
            throws ExportException {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("An export has a format");
        }
        Edition edition = edition(session, profile);
        String base = FileNames.base(edition.session().session().details(), profile);
        List<ExportedFile> written = new ArrayList<>();
        makeFolder(folder);
        Set<Format> wanted = EnumSet.copyOf(formats);
        int done = 0;
        for (Format format : wanted) {
            watch.begins(format, done++, wanted.size());
            for (Part part : writer(format).parts(edition)) {
                Path file = folder.resolve(base + part.ending());
                written.add(write(part, format, file, watch, written));
            }
        }
        return List.copyOf(written);
    }

    /**
     * The pages of a session as they come out of a printer, in memory.
     *
     * @throws IOException if they could not be set
     */
    public Pages pages(Session session, Printout printout, Profile profile) throws IOException {
        return Pages.of(printout.part(edition(session, profile)).content()::writeTo);
    }

    private Edition edition(Session session, Profile profile) {
        Redacted redacted = Redaction.apply(session, profile);
        return new Edition(
                redacted,
                Report.of(redacted, catalogue, clock),
                profile == Profile.SHAREABLE ? Brand.NONE : brand);
    }

    private FormatWriter writer(Format format) {
        return switch (format) {
            case JSON -> new SessionJsonWriter(sessionFiles);
            case CSV -> new CsvWriter(byteOrderMark, separator);
            case HTML -> new HtmlWriter();
            case PDF -> new PdfWriter();
            case CARDS -> new CardsWriter();
            case PPTX -> new PptxWriter();
            case XLSX -> new XlsxWriter();
            case SVG -> new SvgWriter();
            case PNG -> new PngWriter(pngScale);
            case MD -> new MarkdownWriter();
            case ICS -> new IcsWriter();
            case PACK -> new PackWriter(this::writer);
        };
    }

    private static void makeFolder(Path folder) throws ExportException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ExportException(folder, List.of(), e);
        }
    }

    private static ExportedFile write(
            Part part, Format format, Path file, ExportWatch watch, List<ExportedFile> before)
            throws ExportException {
        try {
            WatchedStream.check(watch);
            boolean replaced = Files.exists(file);
            AtomicFile.write(file, out -> part.content().writeTo(new WatchedStream(out, watch)));
            return new ExportedFile(file, format, part.counts(), Files.size(file), replaced);
        } catch (IOException e) {
            throw new ExportException(file, before, e);
        }
    }
}
