package org.flipside.cli;

import org.flipside.export.ExportException;
import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.Profile;
import org.flipside.export.table.CsvSeparator;
import org.flipside.files.CatalogueReader;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Writes a session to files. */
@Command(description = "Writes a session to files and prints what each of them holds.")
final class ExportCommand implements Callable<Integer> {
    private final FlipsideCommand flipside;
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "ID|FILE",
            description = "A session of the library, or a session file.")
    private String source = "";

    @Option(
            names = "--format",
            required = true,
            split = ",",
            description =
                    "One or more of html, pdf, cards, pptx, svg, png, md, csv, xlsx, json, ics,"
                            + " pack, with commas between them.")
    private List<String> formats = List.of();

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--profile",
            description =
                    "For whom: facilitator (everything, the default), client (nothing private),"
                            + " shareable (patterns only).")
    private String profile = Profile.FACILITATOR.id();

    @Option(
            names = "--csv-separator",
            paramLabel = "SEPARATOR",
            description =
                    "What stands between the fields of csv: comma (the default), semicolon, tab.")
    private String separator = CsvSeparator.COMMA.id();

    @Option(
            names = "--png-scale",
            paramLabel = "1|2|3",
            description =
                    "How many pixels the picture has for each of the board at 100 %% (2 unless"
                            + " said otherwise).")
    private int pngScale = 2;

    ExportCommand(FlipsideCommand flipside, Surroundings surroundings) {
        this.flipside = flipside;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Set<Format> chosen = chosenFormats();
        Profile audience = audience();
        CsvSeparator between = separator();
        SessionFile files = new SessionFile(Version.program());
        Session session = session(files);
        Exporter exporter =
                new Exporter(CatalogueReader.builtIn(), files, surroundings.clock())
                        .withSeparator(between)
                        .withPngScale(scale());
        PrintWriter out = spec.commandLine().getOut();
        try {
            List<ExportedFile> written = exporter.export(session, chosen, folder, audience);
            written.forEach(file -> out.println(line(file)));
            tellEmpty(chosen, written);
        } catch (ExportException e) {
            e.written().forEach(file -> out.println(line(file)));
            throw new CommandFailure(String.valueOf(e.getLocalizedMessage()));
        }
        return ExitCode.DONE;
    }

    /** Whoever asked for a format that tells nothing must not look for its file. */
    private void tellEmpty(Set<Format> chosen, List<ExportedFile> written) {
        for (Format format : chosen) {
            if (written.stream().noneMatch(file -> file.format() == format)) {
                spec.commandLine()
                        .getErr()
                        .println(format.id() + ": nothing here has a day, so there is no file");
            }
        }
    }

    private Session session(SessionFile files) {
        if (Files.isRegularFile(WorkshopSource.path(source))) {
            Reading<Session> reading = files.read(WorkshopSource.path(source));
            return reading.found().orElseThrow(() -> new CommandFailure(reading.lines()));
        }
        if (source.endsWith(".json")) {
            throw new CommandFailure("There is no file “" + source + "”.");
        }
        try (Sessions sessions = flipside.readLibrary()) {
            return sessions.find(source);
        }
    }

    private static String line(ExportedFile file) {
        boolean days = file.format() == Format.ICS && file.counts().equals(Counts.NONE);
        return file.path() + ": " + (days ? "days of the session" : words(file.counts()));
    }

    private static String words(Counts counts) {
        String held =
                Arrays.stream(Counted.values())
                        .filter(counted -> counts.get(counted) > 0)
                        .map(counted -> counted.words(counts.get(counted)))
                        .collect(Collectors.joining(", "));
        return held.isEmpty() ? "nothing" : held;
    }

    private Set<Format> chosenFormats() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            chosen.add(Format.of(name.strip()).orElseThrow(() -> noFormat(name)));
        }
        return chosen;
    }

    private int scale() {
        if (pngScale < 1 || pngScale > 3) {
            throw wrong("“" + pngScale + "” is no scale: choose 1, 2 or 3");
        }
        return pngScale;
    }

    private CommandLine.ParameterException noFormat(String name) {
        return wrong(
                "“"
                        + name
                        + "” is no format: choose from html, pdf, cards, pptx, svg, png, md, csv,"
                        + " xlsx, json, ics, pack");
    }

    private Profile audience() {
        return Profile.of(profile.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () ->
                                wrong(
                                        "“"
                                                + profile
                                                + "” is no profile: choose facilitator, client or"
                                                + " shareable"));
    }

    private CsvSeparator separator() {
        return CsvSeparator.of(separator)
                .orElseThrow(
                        () ->
                                wrong(
                                        "“"
                                                + separator
                                                + "” is no separator: choose comma, semicolon or"
                                                + " tab"));
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
