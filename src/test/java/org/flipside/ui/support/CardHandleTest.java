package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.junit.jupiter.api.Test;

class CardHandleTest {
    @Test
    void aLensWithoutAnInvitationHasTheUsualOne() {
        assertThat(CardHandle.of(new Lens(Id.random(), "The customer", "", 1)))
                .isEqualTo("Drag to turn");
        assertThat(CardHandle.of(new Lens(Id.random(), "The board", "", "Look behind it", 2)))
                .isEqualTo("Look behind it");
    }
}
