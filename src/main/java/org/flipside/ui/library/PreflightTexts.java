package org.flipside.ui.library;

import org.flipside.session.Preflight.Finding;
import org.flipside.ui.support.Texts;

import java.util.Locale;

/** What the pre-flight look found, in words. */
final class PreflightTexts {
    private PreflightTexts() {}

    /** What was found. */
    static String title(Finding finding) {
        String key = key(finding) + (finding.fine() ? ".fine" : ".open");
        return Texts.of(
                key,
                finding.count(),
                finding.of(),
                finding.about().size(),
                finding.about().isEmpty() ? "" : finding.about().getFirst());
    }

    /** What could be done about it; empty where nothing is to be done. */
    static String advice(Finding finding) {
        return finding.fine() ? "" : Texts.of(key(finding) + ".advice", finding.of());
    }

    private static String key(Finding finding) {
        return "new-session.check." + finding.topic().name().toLowerCase(Locale.ROOT);
    }
}
