package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.catalogue.Detectability;
import org.flipside.catalogue.FieldNote;
import org.flipside.catalogue.Provenance;
import org.flipside.catalogue.Section;
import org.flipside.catalogue.Severity;
import org.flipside.catalogue.Tier;
import org.flipside.insight.Freshness;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Authority;
import org.flipside.model.Direction;
import org.flipside.model.Disclosure;
import org.flipside.model.EntityKind;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Lever;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Proximity;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.TextLimit;
import org.flipside.ui.support.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Locale;

class VocabularyTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                Side.class,
                EvidenceKind.class,
                Direction.class,
                Strength.class,
                Proximity.class,
                Freshness.class,
                OwnershipState.class,
                Authority.class,
                Lever.class,
                Answer.class,
                AnswerKeeping.class,
                SessionState.class,
                LinkType.class,
                LinkOrigin.class,
                ActionKind.class,
                ActionStatus.class,
                ParkedOutcome.class,
                EntityKind.class,
                Disclosure.class,
                TextLimit.class,
                Tier.class,
                Severity.class,
                Detectability.Level.class,
                Detectability.Phase.class,
                Provenance.class,
                Section.class,
                FieldNote.Confidence.class,
                FieldNote.Status.class
            })
    void everyValueHasAWord(Class<? extends Enum<?>> vocabulary) {
        String prefix =
                "vocabulary."
                        + vocabulary
                                .getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                .toLowerCase(Locale.ROOT);
        assertThat(Arrays.asList(vocabulary.getEnumConstants()))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(Texts.of(prefix, value)).isNotBlank());
    }
}
