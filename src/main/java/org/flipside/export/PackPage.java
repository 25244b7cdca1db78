package org.flipside.export;

import org.flipside.export.format.Format;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;

import java.util.ArrayList;
import java.util.List;

/** What the index of an archive asks for. */
public final class PackPage extends ReportText {
    private final List<PackWriter.Packed> files;

    PackPage(Report report, List<PackWriter.Packed> files) {
        super(report);
        this.files = List.copyOf(files);
    }

    /**
     * A file as the index names it.
     *
     * @param name of the file
     * @param address by which a browser finds it beside the index
     */
    public record Entry(String name, String address) {}

    /**
     * A format with its files.
     *
     * @param what it is
     */
    public record Group(String what, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** The files by format, in the order in which people look for them. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Format format : Format.values()) {
            List<Entry> entries =
                    files.stream()
                            .filter(file -> file.format() == format)
                            .map(file -> new Entry(file.name(), address(file.name())))
                            .toList();
            if (!entries.isEmpty()) {
                groups.add(new Group(whatFor(format), entries));
            }
        }
        return groups;
    }

    private static String whatFor(Format format) {
        return switch (format) {
            case JSON -> "Session file, to be imported again";
            case CSV -> "Tables, one for each register";
            case HTML -> "The map, for any browser";
            case PDF -> "The report on pages";
            case CARDS -> "The cards, to be printed and cut";
            case PPTX -> "The report as slides, with notes";
            case SVG -> "The board, sharp at any size";
            case PNG -> "The board as a picture";
            case XLSX -> "The registers as a spreadsheet";
            case MD -> "The report as a text";
            case ICS -> "What has a day, for a calendar";
            case PACK -> "All of these in one archive";
        };
    }

    /** Names hold letters of any language, which addresses do not. */
    private static String address(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
