package org.flipside.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

import org.flipside.insight.Freshness;
import org.flipside.model.ActionStatus;
import org.flipside.model.Strength;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** The signs that stand beside words: squares for strength, a disc for freshness. */
final class Marks {
    private static final double RADIUS = 5;
    private static final int SQUARES = 4;

    private Marks() {}

    /** Four squares, as many of them full as the strength is high. */
    static HBox squares(Strength strength) {
        HBox row = new HBox();
        row.getStyleClass().add("squares");
        row.setAlignment(Pos.CENTER_LEFT);
        for (int i = 1; i <= SQUARES; i++) {
            Region square = new Region();
            square.getStyleClass().addAll("square", i <= strength.level() ? "full" : "open");
            row.getChildren().add(square);
        }
        return row;
    }

    /** A full disc, a half one or a ring, with its word. */
    static Label freshness(Freshness freshness) {
        Label label = Nodes.word(Texts.of("vocabulary.freshness", freshness), "meta", "freshness");
        String state = freshness.name().toLowerCase(Locale.ROOT);
        label.getStyleClass().add(state);
        Circle ring = new Circle(RADIUS);
        ring.getStyleClass().add("ring");
        Group disc = new Group(ring);
        if (freshness == Freshness.AGEING) {
            Arc half = new Arc(0, 0, RADIUS, RADIUS, 90, 180);
            half.setType(ArcType.CHORD);
            half.getStyleClass().add("fill");
            disc.getChildren().add(half);
        } else if (freshness == Freshness.FRESH) {
            ring.getStyleClass().add("fill");
        }
        label.setGraphic(disc);
        return label;
    }

    /** A card with a folded corner: turning. */
    static SVGPath turn() {
        SVGPath path = new SVGPath();
        path.setContent(
                "M3.5 2.5h9a1 1 0 0 1 1 1v6l-4 4h-6a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z"
                        + "M13.5 9.5h-3a1 1 0 0 0-1 1v3");
        path.getStyleClass().add("line-icon");
        return path;
    }

    /** The small card that stands for a side. */
    static Region side(String style) {
        Region card = new Region();
        card.getStyleClass().addAll("side-glyph", style);
        return card;
    }

    /** A sign of how far an action is, with its word. */
    static Label status(ActionStatus status) {
        Label label =
                Nodes.word(Texts.of("vocabulary.action-status", status), "meta-strong", "status");
        label.setGraphic(statusIcon(status));
        return label;
    }

    /** The sign alone. */
    static FontIcon statusIcon(ActionStatus status) {
        return Nodes.icon(
                switch (status) {
                    case PROPOSED -> "fth-circle";
                    case ACCEPTED -> "fth-check";
                    case REJECTED -> "fth-slash";
                    case DONE -> "fth-check-square";
                    case VERIFIED -> "fth-check-circle";
                    case DROPPED -> "fth-x-circle";
                });
    }
}
