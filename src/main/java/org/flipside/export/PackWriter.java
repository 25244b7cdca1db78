package org.flipside.export;

import gg.jte.output.Utf8ByteOutput;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.format.Templates;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes all other formats into one archive, with a page that says what each file is. Entries have
 * no folders. The same report gives the same bytes; an edition for anybody tells no day.
 */
final class PackWriter implements FormatWriter {
    /** As early as archives can tell. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String INDEX = "index.html";

    private final Function<Format, FormatWriter> writers;

    /**
     * A writer of packs.
     *
     * @param writers the writer of each format
     */
    PackWriter(Function<Format, FormatWriter> writers) {
        this.writers = writers;
    }

    @Override
    public List<Part> parts(Edition edition) {
        return List.of(
                new Part(
                        Format.PACK.ending(),
                        edition.report().counts(),
                        out -> write(edition, out)));
    }

    /**
     * A file in the archive.
     *
     * @param name without folders
     * @param format what it is written in
     */
    record Packed(String name, Format format) {}

    private void write(Edition edition, OutputStream out) throws IOException {
        String base =
                FileNames.base(edition.session().session().details(), edition.report().profile());
        List<Packed> files = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(out);
        LocalDateTime day = day(edition.report());
        for (Format format : packed()) {
            for (Part part : writers.apply(format).parts(edition)) {
                Packed file = new Packed(base + part.ending(), format);
                begin(zip, file.name(), day);
                part.content().writeTo(new Unclosed(zip));
                zip.closeEntry();
                files.add(file);
            }
        }
        begin(zip, INDEX, day);
        index(edition.report(), files, zip);
        zip.finish();
    }

    private static Set<Format> packed() {
        return EnumSet.complementOf(EnumSet.of(Format.PACK));
    }

    private static LocalDateTime day(Report report) {
        return report.profile() == Profile.SHAREABLE
                ? NO_DAY
                : report.writtenAt().toLocalDateTime();
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime day)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day);
        zip.putNextEntry(entry);
    }

    private void index(Report report, List<Packed> files, ZipOutputStream zip) throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        Templates.render("pack.jte", new PackPage(report, files), page);
        page.writeTo(zip);
        zip.closeEntry();
    }

    /** What each writer gets: closing its file must not close the archive. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
