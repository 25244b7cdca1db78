package org.flipside.files;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file holds, told by its content and not by its name. */
public enum FileKind {
    /** A workshop. */
    WORKSHOP,

    /** A session. */
    SESSION,

    /** A table of priorities. */
    PRIORITY,

    /** Answers of somebody who read an exported map. */
    ANSWERS,

    /** A spreadsheet, or another document that is packed like one. */
    SPREADSHEET,

    /** None of these, or it cannot be read. */
    UNKNOWN;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /**
     * Looks into a file, no further than to where it says what it is. Whether the rest is in order
     * is for the reader to say.
     */
    public static FileKind of(Path file) {
        if (!Files.isRegularFile(file)) {
            return UNKNOWN;
        }
        if (isPacked(file)) {
            return SPREADSHEET;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return named(parser);
        } catch (IOException | JacksonException | SecurityException _) {
            return UNKNOWN;
        }
    }

    /** Archives and the containers of older documents begin with marks of their own. */
    private static boolean isPacked(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(ARCHIVE.length);
            return Arrays.equals(mark, ARCHIVE) || Arrays.equals(mark, CONTAINER);
        } catch (IOException | SecurityException _) {
            return false;
        }
    }

    private static FileKind named(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return UNKNOWN;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean format = "format".equals(parser.currentName());
            JsonToken value = parser.nextToken();
            if (format) {
                return value == JsonToken.VALUE_STRING ? of(parser.getString()) : UNKNOWN;
            }
            parser.skipChildren();
        }
        return UNKNOWN;
    }

    private static FileKind of(String format) {
        return switch (format) {
            case WorkshopFormat.NAME -> WORKSHOP;
            case SessionFormat.NAME -> SESSION;
            case PriorityReader.FORMAT -> PRIORITY;
            case AnswerFile.FORMAT -> ANSWERS;
            default -> UNKNOWN;
        };
    }
}
