package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

class LinkEditsTest {
    private final Session session = SmallSessions.with("One.", "Two.", "Three.");
    private final Id<Card> one = session.running().get(0).id();
    private final Id<Card> two = session.running().get(1).id();
    private final Id<Card> three = session.running().get(2).id();
    private final Link link = link(one, two, LinkType.LEADS_TO);
    private final Link back = link(two, one, LinkType.MASKS);
    private final Session linked = session.with(link);

    private static Link link(Id<Card> from, Id<Card> to, LinkType type) {
        return new Link(Id.random(), from, to, type, LinkOrigin.DRAWN, "because");
    }

    @Test
    void twoCardsAreLinkedInTheDirectionDrawn() {
        Id<Link> id = Id.random();
        assertThat(LinkEdits.link(session, id, one, two, LinkType.AMPLIFIES))
                .isEqualTo(
                        session.with(
                                new Link(id, one, two, LinkType.AMPLIFIES, LinkOrigin.DRAWN, "")));
        assertThat(LinkEdits.link(linked, id, two, one, LinkType.AMPLIFIES).links().size())
                .isEqualTo(2);
    }

    @Test
    void aLinkThatIsThereGetsTheOtherType() {
        assertThat(LinkEdits.link(linked, Id.random(), one, two, LinkType.MASKS))
                .isEqualTo(session.with(link.withType(LinkType.MASKS)));
    }

    @Test
    void aCardThatIsGoneIsLinkedToNothing() {
        assertThat(LinkEdits.link(session, Id.random(), one, Id.random(), LinkType.MASKS))
                .isSameAs(session);
        assertThat(LinkEdits.link(session, Id.random(), Id.random(), two, LinkType.MASKS))
                .isSameAs(session);
    }

    @Test
    void aLinkIsFoundByItsDirection() {
        assertThat(LinkEdits.between(linked, one, two)).contains(link);
        assertThat(LinkEdits.between(linked, two, one)).isEmpty();
    }

    @Test
    void aLinkTurnedRoundKeepsItsTypeAndItsReason() {
        assertThat(LinkEdits.reverse(linked, link.id()))
                .isEqualTo(
                        session.with(
                                new Link(
                                        link.id(),
                                        two,
                                        one,
                                        LinkType.LEADS_TO,
                                        LinkOrigin.DRAWN,
                                        "because")));
    }

    @Test
    void ofTwoOppositeLinksBothTurnRound() {
        Link other = link(two, three, LinkType.CO_OCCURS);
        Session both = linked.with(back).with(other);
        Session turned = LinkEdits.reverse(both, link.id());
        assertThat(turned)
                .isEqualTo(session.with(link.reversed()).with(back.reversed()).with(other));
        assertThat(LinkEdits.reverse(turned, back.id())).isEqualTo(both);
    }

    @Test
    void aLinkIsRetypedAndRemoved() {
        assertThat(LinkEdits.retype(linked, link.id(), LinkType.MISTAKEN_FOR))
                .isEqualTo(session.with(link.withType(LinkType.MISTAKEN_FOR)));
        assertThat(LinkEdits.remove(linked.with(back), link.id())).isEqualTo(session.with(back));
    }

    @Test
    void aLinkThatIsGoneIsPassedOver() {
        assertThat(LinkEdits.reverse(linked, back.id())).isSameAs(linked);
        assertThat(LinkEdits.retype(linked, back.id(), LinkType.MASKS)).isSameAs(linked);
        assertThat(LinkEdits.remove(linked, back.id())).isSameAs(linked);
    }
}
