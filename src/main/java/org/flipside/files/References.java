package org.flipside.files;

import org.flipside.model.EntityKind;
import org.flipside.model.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which identities a session file defines, and which it refers to. */
final class References {
    private final Map<Key, JsonPath> defined = new HashMap<>();
    private final List<Reference> referred = new ArrayList<>();
    private final Problems problems;

    private record Key(EntityKind kind, Id<?> id) {}

    private record Reference(JsonPath at, Id<?> id, List<EntityKind> kinds) {}

    References(Problems problems) {
        this.problems = problems;
    }

    /** Notes that the file holds such a thing. */
    void define(EntityKind kind, Id<?> id, JsonPath at) {
        JsonPath first = defined.putIfAbsent(new Key(kind, id), at);
        if (first != null) {
            problems.of(at, "the same identity stands at " + first + " too");
        }
    }

    /** Notes that the file should hold such a thing, of one of the kinds. */
    void refer(JsonPath at, Id<?> id, EntityKind... kinds) {
        referred.add(new Reference(at, id, List.of(kinds)));
    }

    /** Reports what is referred to and not there. */
    void check() {
        for (Reference reference : referred) {
            if (reference.kinds().stream()
                    .noneMatch(kind -> defined.containsKey(new Key(kind, reference.id())))) {
                String kinds =
                        reference.kinds().stream()
                                .flatMap(kind -> Stream.of(kind.name().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(" or "));
                problems.of(
                        reference.at(), "there is no " + kinds + " with this identity in the file");
            }
        }
    }
}
