package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.Cluster;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.Subject;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class ConcernTest {
    private final Id<Card> one = Id.random();
    private final Id<Card> other = Id.random();

    @Test
    void aLinkConcernsBothItsCards() {
        Link link =
                new Link(Id.random(), one, other, LinkType.LEADS_TO, LinkOrigin.DRAWN, "because");

        assertThat(Concern.cards(link)).containsExactly(one, other);
    }

    @Test
    void theOwnershipOfACardConcernsThatCard() {
        assertThat(Concern.cards(Ownership.none(one))).containsExactly(one);
    }

    @Test
    void aNoteConcernsACardOnlyIfItIsAboutIt() {
        Note about = new Note(Id.random(), Subject.card(one), "quiet", Instant.EPOCH);
        Note general = new Note(Id.random(), Subject.session(), "quiet", Instant.EPOCH);

        assertThat(Concern.cards(about)).containsExactly(one);
        assertThat(Concern.cards(general)).isEmpty();
    }

    @Test
    void aChangeConcernsWhatIsNamedBeforeOrAfter() {
        Cluster before = new Cluster(Id.random(), "Trust", List.of(one));

        assertThat(Concern.cards(new Change.Changed(before, before.withCards(List.of(other)))))
                .containsExactly(one, other);
    }
}
