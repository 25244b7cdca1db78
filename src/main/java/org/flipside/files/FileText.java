package org.flipside.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/** Gets the text of a file, or says why it cannot be had. */
final class FileText {
    private static final long MEGABYTE = 1_000_000;

    private FileText() {}

    /** The text without its byte order mark; nothing, and a problem more, where there is none. */
    static Optional<String> read(Path file, long maxMegabytes, Problems problems) {
        return read(file, maxMegabytes, problems, FileText::decode);
    }

    /** The same of a table, which spreadsheets save as UTF-16 too. */
    static Optional<String> readTable(Path file, long maxMegabytes, Problems problems) {
        return read(file, maxMegabytes, problems, FileText::decodeTable);
    }

    private static Optional<String> read(
            Path file,
            long maxMegabytes,
            Problems problems,
            BiFunction<byte[], Problems, Optional<String>> decoder) {
        try {
            if (Files.isDirectory(file)) {
                problems.ofFile("this is a folder, not a file");
            } else if (!Files.exists(file)) {
                problems.ofFile("there is no such file");
            } else if (!Files.isRegularFile(file)) {
                problems.ofFile("this is a pipe or a device, not a file");
            } else if (Files.size(file) > maxMegabytes * MEGABYTE) {
                problems.ofFile("the file has more than " + maxMegabytes + " MB; it was not read");
            } else {
                return bounded(file, maxMegabytes, problems)
                        .flatMap(bytes -> decoder.apply(bytes, problems));
            }
        } catch (IOException | SecurityException e) {
            problems.ofFile("the file cannot be read (" + reason(e) + ")");
        }
        return Optional.empty();
    }

    /** The size is only what is promised: the kernel's own files have none, others may grow. */
    private static Optional<byte[]> bounded(Path file, long maxMegabytes, Problems problems)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int most = (int) (maxMegabytes * MEGABYTE);
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length <= most) {
                return Optional.of(bytes);
            }
            problems.ofFile("there are more than " + maxMegabytes + " MB; reading was given up");
            return Optional.empty();
        }
    }

    private static String reason(Exception e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "no permission"
                : String.valueOf(e.getMessage());
    }

    private static Optional<String> decodeTable(byte[] bytes, Problems problems) {
        if (!startsWith(bytes, 0xFE, 0xFF) && !startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, problems);
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_16.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            problems.ofFile("the file says that it is UTF-16, and is not");
            return Optional.empty();
        }
    }

    /** Strictly UTF-8. */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.at(1, 1, "the file is UTF-16; save it as UTF-8");
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            report(text, in, problems);
            return Optional.empty();
        }
        if (text.isBlank()) {
            problems.ofFile("the file is empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void report(String before, ByteBuffer in, Problems problems) {
        int lastBreak = before.lastIndexOf('\n');
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String shown = "0x%02X".formatted(in.get(in.position()) & 0xFF);
        problems.at(
                line,
                before.length() - lastBreak,
                "not UTF-8: the byte " + shown + " has no meaning here; save the file as UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
