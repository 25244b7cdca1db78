package org.flipside.export.format;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/**
 * The templates of pages, compiled with the program. They escape every text for the place where it
 * stands.
 */
public final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Templates.class.getClassLoader(),
                    "org.flipside.export.template");

    private Templates() {}

    /**
     * Fills a template. Any thread.
     *
     * @param name of its file, from the folder of templates
     * @param page what it asks
     */
    public static void render(String name, Object page, TemplateOutput out) {
        ENGINE.render(name, page, out);
    }
}
