package org.flipside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to start something that says {@code usable} once its window can be used, and then ends.
 *
 * @param what in words
 * @param command starts it
 * @param options for the Java that it starts
 * @param environment what its environment holds besides
 * @param hasCache whether it is to use an ahead-of-time cache
 */
record Start(
        String what,
        List<String> command,
        String options,
        Map<String, String> environment,
        boolean hasCache) {
    private static final String USABLE = "usable";

    /**
     * What a start was like.
     *
     * @param millis from the start of the process to the word, in milliseconds
     * @param word the line that told it
     */
    record Outcome(double millis, String word) {}

    /** The same with one more option. */
    Start with(String option) {
        return new Start(what, command, options + " " + option, environment, hasCache);
    }

    /** The same with an ahead-of-time cache, which the options or the launcher name. */
    Start cached() {
        return new Start(what + ", cache", command, options, environment, true);
    }

    /** The same, but it fails where its cache does not fit instead of being slow. */
    Start insistingOnCache() {
        return hasCache ? with("-XX:AOTMode=on") : this;
    }

    /** The same with another home. */
    Start at(Path home) {
        return with("-Duser.home=\"" + home.toAbsolutePath() + "\"");
    }

    /**
     * Starts it and waits for its end.
     *
     * @throws IllegalStateException if it does not end in order or was never usable
     */
    Outcome run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        JavaRun.forgetHome(builder.environment());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        Process process = builder.start();
        Optional<Outcome> outcome = Optional.empty();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (outcome.isEmpty() && line.startsWith(USABLE)) {
                    outcome = Optional.of(new Outcome((System.nanoTime() - began) / 1e6, line));
                }
            }
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(what + " ended with " + code);
        }
        return outcome.orElseThrow(() -> new IllegalStateException(what + " was never usable"));
    }
}
