package org.flipside.export.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Rgb;
import org.flipside.export.table.Column;

import java.util.EnumMap;
import java.util.Map;

/** How the cells of a workbook look, and what programs take their content for. */
final class XlsxStyles {
    /** The format that keeps programs from reading a text as anything else. */
    private static final String AS_TEXT = "@";

    private final XSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle link;
    private final CellStyle text;
    private final Map<Column.Kind, CellStyle> styles = new EnumMap<>(Column.Kind.class);

    XlsxStyles(XSSFWorkbook workbook, Brand brand) {
        this.workbook = workbook;
        header = header(brand.second());
        text = text(false);
        link = link(brand.heading());
        for (Column.Kind kind : Column.Kind.values()) {
            styles.put(
                    kind,
                    switch (kind) {
                        case TEXT, ID -> text;
                        case PROSE, LINK -> text(true);
                        case WHOLE -> style("0");
                        case DAY -> style("yyyy-mm-dd");
                        case MOMENT -> style("yyyy-mm-dd hh:mm");
                    });
        }
    }

    /** For the names of columns. */
    CellStyle header() {
        return header;
    }

    /** For what can be followed. */
    CellStyle link() {
        return link;
    }

    /** For a text in a column of anything. */
    CellStyle text() {
        return text;
    }

    /** For what a column holds. */
    CellStyle of(Column.Kind kind) {
        return styles.getOrDefault(kind, text);
    }

    private CellStyle header(Rgb ground) {
        XSSFCellStyle style = text(true);
        style.setFillForegroundColor(color(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setColor(color(ground.textOnIt()));
        style.setFont(font);
        return style;
    }

    private CellStyle link(Rgb ink) {
        XSSFCellStyle style = text(true);
        XSSFFont font = workbook.createFont();
        font.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
        font.setColor(color(ink));
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle text(boolean wrapped) {
        XSSFCellStyle style = style(AS_TEXT);
        style.setQuotePrefixed(true);
        style.setWrapText(wrapped);
        return style;
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFColor color(Rgb rgb) {
        int value = rgb.value();
        byte opaque = (byte) 0xFF;
        return new XSSFColor(
                new byte[] {opaque, (byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
    }
}
