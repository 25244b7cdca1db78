package org.flipside.ui.run;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Tier;
import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.LinkRoute;
import org.flipside.model.Card;
import org.flipside.model.Flipside;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.PatternRef;
import org.flipside.model.Progress;
import org.flipside.model.Reveal;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.run.RunOrder;
import org.flipside.ui.stage.CardBack;
import org.flipside.ui.stage.StageContent;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cards as the room may see them: of a flipside only what was revealed. */
final class StagedCards {
    private final Catalogue catalogue;

    StagedCards(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One card. */
    StageContent.ClaimCard card(Session session, Card card) {
        return new StageContent.ClaimCard(
                card.id().toString(),
                Texts.of("stage.position", session.positionOf(card.id()), session.running().size()),
                card.claim().quote(),
                card.claim().rationale(),
                card.side() == Side.CLAIM ? new CardBack.Hidden() : back(session, card));
    }

    private CardBack back(Session session, Card card) {
        Reveal reveal =
                session.progress()
                        .filter(p -> p.looked().isAbout(card.id()))
                        .map(Progress::reveal)
                        .orElse(Reveal.STORY);
        Flipside flipside = card.flipside();
        CardBack.Story story =
                new CardBack.Story(
                        flipside.headline(), flipside.narrative(), flipside.closing().length());
        PatternRef pattern = flipside.pattern();
        CardBack.Code code =
                new CardBack.Code(
                        story,
                        pattern.code(),
                        catalogue.tier(pattern).map(StagedCards::number).orElse(0),
                        catalogue.name(pattern));
        return switch (reveal) {
            case STORY -> story;
            case CODE -> code;
            case ALL -> new CardBack.All(code, flipside.closing());
        };
    }

    private static int number(Tier tier) {
        return switch (tier) {
            case FOUNDATIONAL -> 1;
            case MECHANISM -> 2;
            case TERMINAL -> 3;
        };
    }

    /** All cards in the order in which they are shown. */
    StageContent overview(Session session) {
        return new StageContent.Overview(
                RunOrder.of(session).stream().map(card -> tile(session, card)).toList());
    }

    private static StageContent.Tile tile(Session session, Card card) {
        boolean open = card.side() == Side.FLIPSIDE;
        boolean current = session.progress().filter(p -> p.looked().isAbout(card.id())).isPresent();
        return new StageContent.Tile(
                String.valueOf(session.positionOf(card.id())),
                open ? card.flipside().headline() : card.claim().quote(),
                open,
                current);
    }

    /** The board with its links; nothing while there is no card. */
    Optional<StageContent> map(Session session) {
        List<Card> all = session.running();
        Optional<Box> around = Box.around(all.stream().map(StagedCards::box).toList());
        return around.map(box -> map(session, all, box));
    }

    private static Box box(Card card) {
        return new Box(card.place().x(), card.place().y(), CardSize.WIDTH, CardSize.HEIGHT);
    }

    private static StageContent map(Session session, List<Card> all, Box around) {
        List<StageContent.Spot> spots = new ArrayList<>();
        for (Card card : all) {
            Box box = box(card).moved(-around.x(), -around.y());
            spots.add(
                    new StageContent.Spot(
                            box.x(), box.y(), box.width(), box.height(), tile(session, card)));
        }
        List<StageContent.Arrow> arrows = new ArrayList<>();
        for (Link link : session.links().list()) {
            Optional<Card> from = session.cards().get(link.from());
            Optional<Card> to = session.cards().get(link.to());
            if (from.isPresent() && to.isPresent()) {
                arrows.add(arrow(link, from.get(), to.get(), around));
            }
        }
        return new StageContent.Map(around.width(), around.height(), spots, arrows);
    }

    private static StageContent.Arrow arrow(Link link, Card from, Card to, Box around) {
        List<Double> corners = new ArrayList<>();
        LinkRoute.between(box(from), box(to))
                .points()
                .forEach(
                        point -> {
                            corners.add(point.x() - around.x());
                            corners.add(point.y() - around.y());
                        });
        return new StageContent.Arrow(
                corners,
                Texts.of("vocabulary.link-type", link.type()),
                link.type() != LinkType.CO_OCCURS,
                link.origin() == LinkOrigin.SUGGESTED);
    }
}
