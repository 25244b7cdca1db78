package org.flipside.export.html;

import org.flipside.export.format.Brand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The style and the script of the page, with the policy that lets a browser run these two and
 * nothing else.
 *
 * @param style the text of the style element
 * @param script the text of the script element
 * @param policy the content security policy
 */
public record PageAssets(String style, String script, String policy) {
    private static final List<String> STYLES =
            List.of(
                    "tokens",
                    "page",
                    "header",
                    "deck",
                    "card",
                    "turning",
                    "attached",
                    "registers",
                    "answer",
                    "board",
                    "phone",
                    "forced",
                    "print");
    private static final List<String> SCRIPTS =
            List.of(
                    "begin",
                    "turning",
                    "deck",
                    "filter",
                    "inspector",
                    "answer",
                    "board",
                    "views",
                    "start");

    /** The icon in the browser's tab, as the only image. */
    static final String ICON =
            "data:image/svg+xml,"
                    + "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                    + "%3Cpath d='M2 2h12v8l-4 4H2z' fill='%23fffdf8' stroke='%231f2a37'/%3E"
                    + "%3Cpath d='M14 10h-4v4z' fill='%231f2a37'/%3E%3C/svg%3E";

    /** Reads them from beside this class. */
    public static PageAssets load() {
        String style = read(STYLES, ".css");
        String script = read(SCRIPTS, ".js");
        return of(style, script);
    }

    private static PageAssets of(String style, String script) {
        String policy =
                "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'"
                        .formatted(hash(style), hash(script));
        return new PageAssets(style, script, policy);
    }

    /** The same with the colours of a client. */
    PageAssets with(Brand brand) {
        if (!brand.isOwn()) {
            return this;
        }
        String colours = ":root{--brand:%s;--brand-2:%s}".formatted(brand.accent(), brand.second());
        return of(style + colours, script);
    }

    /** The icon in the browser's tab. */
    public String icon() {
        return ICON;
    }

    private static String read(List<String> names, String ending) {
        // A browser hashes the text after it has made every line break a line feed.
        return names.stream()
                .map(name -> read("map/" + name + ending).replace("\r\n", "\n"))
                .collect(Collectors.joining());
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(PageAssets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + name + " cannot be read", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
