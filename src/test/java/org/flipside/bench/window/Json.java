package org.flipside.bench.window;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as lines of JSON, in the order of their components. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private Json() {}

    /** A record as one line. */
    public static String line(Record value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads such a line. */
    public static <T extends Record> T read(String line, Class<T> type) {
        return MAPPER.readValue(line, type);
    }

    /** To a tenth: what is finer is noise. */
    static double rounded(double value) {
        return Math.rint(value * 10) / 10;
    }
}
