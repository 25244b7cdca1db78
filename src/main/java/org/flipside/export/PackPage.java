package org.flipside.export;

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
                groups.add(new Group(Words.of(format), entries));
            }
        }
        return groups;
    }

    /** Names hold letters of any language, which addresses do not. */
    private static String address(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
