package org.flipside.files;

import tools.jackson.databind.JsonNode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What lies beside the classes of this package; tests have checked it, so reading is lean. */
final class Resources {
    private static final JsonTree.Limits LIMITS =
            new JsonTree.Limits(Long.MAX_VALUE, Double.MAX_VALUE, TextCheck.Rule.ANY);

    private Resources() {}

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static JsonNode json(String name) {
        String text = text(name);
        Problems problems = new Problems(name);
        JsonNode tree = JsonTree.read(text, LIMITS, problems).orElse(null);
        if (tree == null || !problems.none()) {
            throw new IllegalStateException(problems.inOrder(text).toString());
        }
        return tree;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program is incomplete: " + name, e);
        }
    }
}
