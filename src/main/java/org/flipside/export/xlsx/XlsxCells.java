package org.flipside.export.xlsx;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.flipside.export.report.Plain;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Takes the cells of a sheet as they pass by: what they hold, not how it is shown. */
final class XlsxCells extends XSSFSheetXMLHandler {
    private final Taken taken;
    private String at = "";
    private boolean computed;

    XlsxCells(Styles styles, SharedStrings strings, boolean from1904, int most) {
        this(styles, strings, from1904, new Taken(most));
    }

    private XlsxCells(Styles styles, SharedStrings strings, boolean from1904, Taken taken) {
        super(styles, strings, taken, new Raw(from1904), false);
        this.taken = taken;
    }

    /** The cells by row and column, both from 0; empty ones are left out. */
    Map<Integer, Map<Integer, SheetRows.Cell>> rows() {
        return taken.rows;
    }

    @Override
    public void startElement(
            String uri, String localName, @Nullable String qName, Attributes attributes)
            throws SAXException {
        if (localName.equals("c")) {
            String reference = attributes.getValue("r");
            at = reference == null ? "" : reference;
            computed = "e".equals(attributes.getValue("t"));
        } else if (localName.equals("f")) {
            computed = true;
        }
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, @Nullable String qName)
            throws SAXException {
        super.endElement(uri, localName, qName);
        if (localName.equals("c") && computed && !at.isEmpty()) {
            taken.put(at, "", true);
        }
        if (taken.isTooMuch()) {
            throw new SAXException("too many cells");
        }
    }

    /** Numbers and days without any look. */
    private static final class Raw extends DataFormatter {
        private final boolean from1904;

        private Raw(boolean from1904) {
            super(Locale.ROOT);
            this.from1904 = from1904;
        }

        @Override
        public String formatRawCellContents(double value, int index, String format) {
            boolean day = format != null && DateUtil.isADateFormat(index, format);
            return day && DateUtil.isValidExcelDate(value)
                    ? XlsxText.told(DateUtil.getLocalDateTime(value, from1904, true))
                    : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }
    }

    private static final class Taken implements SheetContentsHandler {
        private final Map<Integer, Map<Integer, SheetRows.Cell>> rows = new TreeMap<>();
        private final int most;
        private int number;

        private Taken(int most) {
            this.most = most;
        }

        private boolean isTooMuch() {
            return number > most;
        }

        private void put(String at, String text, boolean computed) {
            CellReference place = new CellReference(at);
            number++;
            rows.computeIfAbsent(place.getRow(), _ -> new TreeMap<>())
                    .put((int) place.getCol(), new SheetRows.Cell(at, text, computed));
        }

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(
                @Nullable String at, @Nullable String text, @Nullable XSSFComment comment) {
            if (at != null && text != null && !text.isEmpty()) {
                put(at, Plain.visible(text), false);
            }
        }
    }
}
