package org.flipside.export.xlsx;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.flipside.files.Reading;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads spreadsheets that came back, whoever made them. Nothing in them is computed, followed or
 * run; what is too large is not unpacked.
 */
final class XlsxReader {
    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_PACKED = 20 * MEGABYTE;
    private static final int MOST_UNPACKED = 80 * MEGABYTE;
    private static final int MOST_CELLS = 500_000;

    private XlsxReader() {}

    /** A file that cannot be used, for the reason in its message. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /** Reads a spreadsheet that came back, or says in one sentence why it cannot be read. */
    static Reading<SheetFile> read(Path file) {
        return read(file, XlsxReader::returned);
    }

    /**
     * Reads any spreadsheet: its sheets in order, the cells of each by row and column, both from 0,
     * less the empty ones.
     */
    static Reading<Map<String, Map<Integer, Map<Integer, SheetRows.Cell>>>> sheets(Path file) {
        return read(file, (_, sheets) -> new Reading.Read<>(sheets, List.of()));
    }

    /** Makes something of what lies on the sheets of a file. */
    private interface Use<T> {
        Reading<T> of(Path file, Map<String, Map<Integer, Map<Integer, SheetRows.Cell>>> sheets)
                throws IOException;
    }

    private static <T> Reading<T> read(Path file, Use<T> use) {
        try {
            check(file);
            return use.of(file, unpack(file));
        } catch (Unusable e) {
            return Reading.refused(file, String.valueOf(e.getMessage()));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException _) {
            // The library answers broken files with exceptions of all sorts, and their messages
            // speak of its own workings.
            return Reading.refused(
                    file, "the spreadsheet is damaged, or was made to do harm; it was not read");
        }
    }

    private static void check(Path file) throws IOException, Unusable {
        if (!Files.isRegularFile(file)) {
            throw new Unusable("there is no such file");
        }
        if (Files.size(file) > MOST_PACKED) {
            throw new Unusable("the file has more than 20 MB; it was not read");
        }
        FileMagic magic = FileMagic.valueOf(file.toFile());
        if (magic == FileMagic.OLE2) {
            throw new Unusable(
                    "the spreadsheet is protected by a password or of an old kind; save it as"
                            + " .xlsx, without a password");
        }
        if (magic != FileMagic.OOXML) {
            throw new Unusable("this is no spreadsheet of the kind .xlsx");
        }
        boolean kind;
        try (ZipFile archive = new ZipFile(file.toFile())) {
            kind = archive.getEntry("[Content_Types].xml") != null;
            checkSize(archive);
        }
        if (!kind) {
            throw new Unusable("this is an archive, but no spreadsheet of the kind .xlsx");
        }
    }

    /** Counts what comes out: what an archive says of its sizes may be a lie. */
    private static void checkSize(ZipFile archive) throws IOException, Unusable {
        byte[] piece = new byte[16_384];
        long bytes = 0;
        for (ZipEntry entry : Collections.list(archive.entries())) {
            try (InputStream in = archive.getInputStream(entry)) {
                for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                    bytes += n;
                    if (bytes > MOST_UNPACKED) {
                        throw new Unusable("the file unpacks to more than 80 MB; it was not read");
                    }
                }
            }
        }
    }

    private static Map<String, Map<Integer, Map<Integer, SheetRows.Cell>>> unpack(Path file)
            throws Unusable,
                    IOException,
                    OpenXML4JException,
                    SAXException,
                    ParserConfigurationException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (!parts.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                    .isEmpty()) {
                throw new Unusable(
                        "the spreadsheet can hold macros; save it as .xlsx, without them");
            }
            if (parts.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType()).isEmpty()) {
                throw new Unusable("this is a document, but no spreadsheet of the kind .xlsx");
            }
            XSSFReader reader = new XSSFReader(parts);
            reader.setUseReadOnlySharedStringsTable(true);
            return sheets(reader);
        }
    }

    private static Reading<SheetFile> returned(
            Path file, Map<String, Map<Integer, Map<Integer, SheetRows.Cell>>> sheets)
            throws IOException {
        return new SheetParts(file.toString(), sheets)
                .file(Files.getLastModifiedTime(file).toInstant())
                .<Reading<SheetFile>>map(read -> new Reading.Read<>(read, List.of()))
                .orElseGet(
                        () ->
                                Reading.refused(
                                        file,
                                        "this spreadsheet is no facilitator’s edition that was"
                                                + " exported from a session, or lost the sheet"
                                                + " that says so"));
    }

    private static Map<String, Map<Integer, Map<Integer, SheetRows.Cell>>> sheets(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean from1904 = isFrom1904(reader);
        var styles = reader.getStylesTable();
        var strings = reader.getSharedStringsTable();
        Map<String, Map<Integer, Map<Integer, SheetRows.Cell>>> sheets = new LinkedHashMap<>();
        XSSFReader.SheetIterator each = reader.getSheetIterator();
        int left = MOST_CELLS;
        while (each.hasNext()) {
            XlsxCells cells = new XlsxCells(styles, strings, from1904, left);
            try (InputStream in = each.next()) {
                parse(in, cells);
            }
            sheets.put(each.getSheetName(), cells.rows());
            left -= cells.rows().values().stream().mapToInt(Map::size).sum();
        }
        return sheets;
    }

    /** Whether the days of the file are counted from 1904, as programs on some systems did. */
    private static boolean isFrom1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] found = {false};
        try (InputStream in = reader.getWorkbookData()) {
            parse(
                    in,
                    new DefaultHandler() {
                        @Override
                        public void startElement(
                                String uri, String localName, String qName, Attributes is) {
                            if (localName.equals("workbookPr")) {
                                String value = is.getValue("date1904");
                                found[0] = "1".equals(value) || "true".equals(value);
                            }
                        }
                    });
        }
        return found[0];
    }

    private static void parse(InputStream in, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(in));
    }
}
