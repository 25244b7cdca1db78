package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;

import org.flipside.model.TextLimit;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

class WorkshopSchemaTest {
    private final JsonNode schema = Resources.json("workshops/workshop.schema.json");

    @Test
    void theSchemaIsOneOfItsOwnKind() {
        assertThat(
                        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                                .validate(schema))
                .isEmpty();
        assertThat(schema.path("$schema").asString()).isEqualTo(DialectId.DRAFT_2020_12);
    }

    @Test
    void theLengthsAreThoseThatFitTheStage() {
        assertThat(length("claim", "quote")).isEqualTo(TextLimit.QUOTE.characters());
        assertThat(length("claim", "rationale")).isEqualTo(TextLimit.RATIONALE.characters());
        assertThat(length("flipside", "headline")).isEqualTo(TextLimit.HEADLINE.characters());
        assertThat(length("flipside", "narrative")).isEqualTo(TextLimit.NARRATIVE.characters());
        assertThat(length("flipside", "closing")).isEqualTo(TextLimit.CLOSING.characters());
    }

    private int length(String definition, String key) {
        return schema.at("/$defs/%s/properties/%s/maxLength".formatted(definition, key)).asInt();
    }

    @Test
    void theSchemaNamesTheFormatThatIsRead() {
        assertThat(schema.at("/properties/format/const").asString()).isEqualTo(WorkshopFormat.NAME);
        assertThat(schema.at("/properties/formatVersion/const").asInt())
                .isEqualTo(WorkshopFormat.VERSION);
    }

    @Test
    void everyKeyIsDescribedAndNoOtherIsAllowed() {
        List<JsonNode> objects = new ArrayList<>(List.of(schema));
        schema.path("$defs").forEach(objects::add);
        for (JsonNode object : objects) {
            if (object.path("type").asString("").equals("object")) {
                assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
                object.path("properties")
                        .forEach(
                                property ->
                                        assertThat(property.has("description"))
                                                .as(property.toString())
                                                .isTrue());
            }
        }
    }
}
