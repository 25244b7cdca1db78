package org.flipside.files;

import tools.jackson.core.TokenStreamContext;

import java.util.regex.Pattern;

/** Where a value stands in a JSON document, written as RFC 9535 writes it. */
sealed interface JsonPath {
    /** The whole document. */
    static JsonPath root() {
        return new Root();
    }

    /** The whole document. */
    record Root() implements JsonPath {
        @Override
        public String toString() {
            return "$";
        }
    }

    /** A member of an object. */
    record Member(JsonPath parent, String name) implements JsonPath {
        private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

        /** Longer names are cut where they are shown. */
        private static final int SHOWN = 60;

        @Override
        public String toString() {
            if (PLAIN.matcher(name).matches() && name.length() <= SHOWN) {
                return parent + "." + name;
            }
            return parent + "['" + Words.shortened(name, SHOWN).replace("'", "\\'") + "']";
        }
    }

    /** An element of an array, from 0. */
    record Element(JsonPath parent, int index) implements JsonPath {
        @Override
        public String toString() {
            return parent + "[" + index + "]";
        }
    }

    /** The member of that name. */
    default JsonPath member(String name) {
        return new Member(this, name);
    }

    /** The element at that place, from 0. */
    default JsonPath element(int index) {
        return new Element(this, index);
    }

    /** Where a parser stands. */
    static JsonPath of(TokenStreamContext context) {
        if (context.inRoot()) {
            return root();
        }
        JsonPath parent = of(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent.element(context.getCurrentIndex()) : parent;
        }
        String name = context.currentName();
        return name == null ? parent : parent.member(name);
    }
}
