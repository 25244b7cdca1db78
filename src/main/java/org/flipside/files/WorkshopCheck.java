package org.flipside.files;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Entry;
import org.flipside.model.PatternRef;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a schema cannot say about a workshop. Works on trees that the schema finds fault with too.
 */
final class WorkshopCheck {
    private final Catalogue catalogue;
    private final Problems problems;
    private final Problems warnings;
    private final Map<String, JsonPath> quotes = new HashMap<>();

    WorkshopCheck(Catalogue catalogue, Problems problems, Problems warnings) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.warnings = warnings;
    }

    void check(JsonNode root) {
        JsonPath lenses = JsonPath.root().member("lenses");
        for (int i = 0; i < root.path("lenses").size(); i++) {
            JsonNode claims = root.path("lenses").path(i).path("claims");
            JsonPath path = lenses.element(i).member("claims");
            for (int j = 0; j < claims.size(); j++) {
                claim(claims.path(j), path.element(j));
            }
        }
    }

    private void claim(JsonNode claim, JsonPath path) {
        JsonNode code = claim.path("flipside").path("failureMode");
        if (code.isString()) {
            code(code.asString(), path.member("flipside").member("failureMode"));
        }
        JsonNode quote = claim.path("quote");
        if (quote.isString() && !quote.asString().isBlank()) {
            JsonPath first = quotes.putIfAbsent(quote.asString().strip(), path);
            if (first != null) {
                warnings.of(path.member("quote"), "the same claim stands at " + first + " too");
            }
        }
    }

    private void code(String code, JsonPath path) {
        Optional<PatternRef> ref = PatternRef.parse(code).filter(r -> !r.equals(PatternRef.none()));
        if (ref.isEmpty()) {
            return;
        }
        Optional<Entry> entry = catalogue.find(ref.get());
        if (entry.isEmpty()) {
            problems.of(path, Words.quoted(code) + " is not in the catalogue");
        } else if (!entry.get().isVerified()) {
            warnings.of(path, code + " has no name in the catalogue yet");
        }
    }
}
