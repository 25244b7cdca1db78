package org.flipside.export.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Decides which references may be followed from a page. */
public final class WebLink {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /** Whether a reference is a web address and nothing else, such as a script or a file. */
    public static boolean isSafe(String reference) {
        try {
            URI uri = new URI(reference.strip());
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
