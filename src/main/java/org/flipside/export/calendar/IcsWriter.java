package org.flipside.export.calendar;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes what has a day as a calendar (RFC 5545): whole days without a zone, so that nobody's
 * calendar moves them. A calendar must hold something: where nothing has a day there is no file.
 */
public final class IcsWriter implements FormatWriter {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Override
    public List<Part> parts(Edition edition) {
        Report report = edition.report();
        List<IcsEvent> events = IcsEvents.of(report);
        return events.isEmpty()
                ? List.of()
                : List.of(
                        new Part(
                                Format.ICS.ending(),
                                counts(events),
                                out -> write(report, events, out)));
    }

    private static Counts counts(List<IcsEvent> events) {
        Counts counts = Counts.NONE;
        for (Counted counted : List.of(Counted.ACTIONS, Counted.DECISIONS)) {
            long number =
                    events.stream()
                            .filter(event -> event.whole().equals(Optional.of(counted)))
                            .count();
            counts = counts.with(counted, (int) number);
        }
        return counts;
    }

    private static void write(Report report, List<IcsEvent> events, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(writer, "BEGIN", "VCALENDAR");
        line(writer, "VERSION", "2.0");
        line(writer, "PRODID", "-//Flipside//Flipside//EN");
        line(writer, "CALSCALE", "GREGORIAN");
        String stamp = MOMENT.format(report.writtenAt());
        for (IcsEvent event : events) {
            line(writer, "BEGIN", "VEVENT");
            line(writer, "UID", event.uid());
            line(writer, "DTSTAMP", stamp);
            line(writer, "DTSTART;VALUE=DATE", basic(event, 0));
            line(writer, "DTEND;VALUE=DATE", basic(event, 1));
            line(writer, "SUMMARY", text(event.summary()));
            if (!event.description().isBlank()) {
                line(writer, "DESCRIPTION", text(event.description()));
            }
            line(writer, "TRANSP", "TRANSPARENT");
            line(writer, "END", "VEVENT");
        }
        line(writer, "END", "VCALENDAR");
        writer.flush();
    }

    private static String basic(IcsEvent event, int later) {
        return event.day().plusDays(later).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String text(String text) {
        return Plain.visible(text)
                .strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines are counted in bytes, and a sign of several bytes is never parted. */
    private static void line(Writer writer, String name, String value) throws IOException {
        String line = name + ":" + value;
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int sign = line.codePointAt(i);
            int bytes = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST_LINE) {
                writer.append("\r\n ");
                used = 1;
            }
            writer.append(Character.toString(sign));
            used += bytes;
            i += Character.charCount(sign);
        }
        writer.append("\r\n");
    }
}
