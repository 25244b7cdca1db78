package org.flipside.ui.export;

import org.flipside.export.format.Brand;
import org.flipside.export.format.Logo;
import org.flipside.export.format.Rgb;
import org.flipside.settings.ClientChoice.Look;

/** How a client’s look is remembered. */
final class Looks {
    private Looks() {}

    /** What was remembered; the program’s own colours where nothing was, or nothing usable. */
    static Brand brand(Look look) {
        return new Brand(
                look.name(),
                Logo.ofBase64(look.logo()),
                Rgb.parse(look.accent()).orElse(Brand.NONE.accent()),
                Rgb.parse(look.second()).orElse(Brand.NONE.second()));
    }

    /** What is to be remembered. */
    static Look look(Brand brand) {
        return brand.isOwn()
                ? new Look(
                        brand.name(),
                        brand.accent().toString(),
                        brand.second().toString(),
                        brand.logo().map(Logo::toBase64).orElse(""))
                : Look.NONE;
    }
}
