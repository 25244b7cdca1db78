package org.flipside.files;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;

import tools.jackson.databind.JsonNode;

/** Checks a tree against the published schema. */
final class WorkshopSchema {
    private WorkshopSchema() {}

    /** Made when a file is first checked: the library takes its time to load. */
    private static final class Compiled {
        private static final Schema SCHEMA =
                SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                        .getSchema(Resources.json("workshops/workshop.schema.json"));
    }

    static void check(JsonNode root, Problems problems) {
        for (Error error : Compiled.SCHEMA.validate(root)) {
            note(error, problems);
        }
    }

    private static void note(Error error, Problems problems) {
        JsonPath path = path(error.getInstanceLocation());
        String message = SchemaWords.explain(error);
        if (error.getKeyword().equals("additionalProperties")) {
            problems.ofKey(path.member(error.getProperty()), message);
        } else {
            problems.of(path, message);
        }
    }

    private static JsonPath path(NodePath location) {
        JsonPath path = JsonPath.root();
        for (int i = 0; i < location.getNameCount(); i++) {
            Object element = location.getElement(i);
            path =
                    element instanceof Integer index
                            ? path.element(index)
                            : path.member(element.toString());
        }
        return path;
    }
}
