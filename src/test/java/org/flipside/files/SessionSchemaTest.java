package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;

import org.flipside.model.Session;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

class SessionSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());

    private final JsonNode schema = Resources.json("workshops/session.schema.json");
    private final Schema compiled = REGISTRY.getSchema(schema);

    private static String written(Session session) {
        return new SessionFile("Flipside test").toJson(session);
    }

    @Test
    void theSchemaIsOneOfItsOwnKind() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12)).validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsWrittenIsAsTheSchemaSays(long seed) {
        JsonNode file = JsonMapper.shared().readTree(written(Sessions.random(seed, 12)));

        assertThat(compiled.validate(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"formatVersion\" : 1 | \"formatVersion\" : 2",
                "\"side\" : \"claim\" | \"side\" : \"edge\"",
                "\"minimumGroupSize\" : | \"minimumGroupSizes\" :",
            })
    void whatTheSchemaRefusesIsNotRead(String right, String wrong) {
        String file = written(Sessions.withCards("A")).replace(right, wrong);
        assertThat(file).contains(wrong);

        assertThat(compiled.validate(JsonMapper.shared().readTree(file))).isNotEmpty();
        assertThat(new SessionFile("Flipside test").read(file, "session.json").found()).isEmpty();
    }

    @Test
    void everyKeyIsDescribedAndNoOtherIsAllowed() {
        List<JsonNode> objects = new ArrayList<>(List.of(schema));
        schema.path("$defs").forEach(objects::add);
        int described = 0;
        for (JsonNode object : objects) {
            if (object.path("type").asString("").equals("object")) {
                assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
                for (JsonNode property : object.path("properties")) {
                    assertThat(property.path("description").asString("")).endsWith(".");
                    described++;
                }
            }
        }
        assertThat(described).isGreaterThan(150);
    }
}
