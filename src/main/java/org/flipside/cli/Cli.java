package org.flipside.cli;

import org.flipside.store.LibraryException;
import org.flipside.store.LibraryLocation;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;

/**
 * Understands and runs one call of the program. What commands tell goes to one writer, what went
 * wrong to another, a line each and never a stack trace: that is for the log.
 */
public final class Cli {
    private static final System.Logger LOG = System.getLogger(Cli.class.getName());

    private final Surroundings surroundings;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param surroundings where the commands run
     * @param out gets data
     * @param err gets what went wrong
     */
    public Cli(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one call. Without a word it opens the window, and nothing need be understood for that:
     * to load what understands commands takes a third as long as the rest of the start.
     *
     * @return the {@link ExitCode}
     */
    public int run(String... arguments) {
        int code =
                arguments.length == 0
                        ? surroundings.desktop().open(LibraryLocation.standard(), List.of(), out)
                        : commands().execute(arguments);
        boolean told = !out.checkError();
        if (!told) {
            err.println(
                    "flipside: Not all of the output could be written: the disk is full, or whoever"
                            + " read it stopped.");
        }
        err.flush();
        return told ? code : Math.max(code, ExitCode.FAILED);
    }

    private CommandLine commands() {
        FlipsideCommand flipside = new FlipsideCommand(surroundings);
        return new CommandLine(flipside)
                .addSubcommand("new", new NewCommand(flipside, surroundings))
                .addSubcommand("list", new ListCommand(flipside))
                .addSubcommand("show", new ShowCommand(flipside))
                .addSubcommand("export", new ExportCommand(flipside, surroundings))
                .addSubcommand("import", new ImportCommand(flipside, surroundings))
                .addSubcommand("check", new CheckCommand())
                .addSubcommand("search", new SearchCommand(flipside))
                .addSubcommand("backup", new BackupCommand(flipside, surroundings))
                .addSubcommand("restore", new RestoreCommand(flipside))
                .addSubcommand("tour", new TourCommand(surroundings))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionStrategy(
                        call -> {
                            flipside.refuseFilesBefore(call);
                            return new CommandLine.RunLast().execute(call);
                        })
                .setParameterExceptionHandler((e, _) -> misunderstood(e))
                .setExecutionExceptionHandler(Cli::failed);
    }

    private static int misunderstood(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        tell(
                command,
                List.of(
                        "%s (%s --help tells more)"
                                .formatted(
                                        withoutFullStop(Plain.line(String.valueOf(e.getMessage()))),
                                        command.getCommandSpec().qualifiedName())));
        return ExitCode.USAGE;
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static int failed(Exception failure, CommandLine command, ParseResult call) {
        if (failure instanceof CommandLine.ParameterException wrong) {
            return misunderstood(wrong);
        }
        tell(
                command,
                switch (failure) {
                    case CommandFailure known -> known.lines();
                    case LibraryException known ->
                            List.of(String.valueOf(known.getLocalizedMessage()));
                    case UncheckedIOException e -> List.of(unreadable(e));
                    default -> List.of(unexpected(failure, command));
                });
        return ExitCode.FAILED;
    }

    private static String unreadable(UncheckedIOException e) {
        LOG.log(Level.WARNING, "A command could not read or write", e);
        return "A file could not be read or written: " + e.getMessage();
    }

    private static String unexpected(Exception failure, CommandLine command) {
        LOG.log(Level.ERROR, "A command failed", failure);
        return "“%s” failed for a reason that is a fault of Flipside (%s); what was saved is safe, the log says more."
                .formatted(
                        command.getCommandName(),
                        failure.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static void tell(CommandLine command, List<String> lines) {
        lines.forEach(line -> command.getErr().println("flipside: " + Plain.line(line)));
    }
}
