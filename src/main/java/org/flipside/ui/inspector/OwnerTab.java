package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.Authority;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.session.OwnershipText;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.flipside.ui.support.WordChoice;

import java.util.List;

/** Who answers for the card, and with what. */
final class OwnerTab {
    private final OwnerViewModel owner;
    private final PersonBlock name;
    private final WordChoice<OwnershipState> state =
            new WordChoice<>(
                    OwnershipState.class, "vocabulary.ownership-state", Texts.of("owner.state"));
    private final WordChoice<Authority> authority =
            new WordChoice<>(Authority.class, "vocabulary.authority", Texts.of("owner.authority"));
    private final LeverChips levers;
    private final Region node;
    private boolean following;
    @FXML private VBox warning;
    @FXML private Label warningTitle;
    @FXML private Button useState;
    @FXML private VBox who;
    @FXML private VBox leverBlock;
    @FXML private VBox stateBlock;
    @FXML private HBox authorityAndDay;
    @FXML private HBox deciders;
    @FXML private VBox steps;

    OwnerTab(OwnerViewModel owner) {
        this.owner = owner;
        this.levers = new LeverChips(owner::setLever);
        this.name =
                new PersonBlock(
                        Texts.of("owner.text", OwnershipText.OWNER),
                        Texts.of("owner.prompt", OwnershipText.OWNER),
                        owner.text(OwnershipText.OWNER),
                        owner::suggestions);
        this.node = (Region) Views.load(this);
        owner.ownershipProperty().subscribe(this::follow);
    }

    @FXML
    private void initialize() {
        who.getChildren().add(name);
        leverBlock.getChildren().add(1, levers);
        stateBlock.getChildren().add(state);
        state.valueProperty()
                .addListener((_, _, now) -> unlessFollowing(() -> owner.setState(now)));
        authority
                .valueProperty()
                .addListener((_, _, now) -> unlessFollowing(() -> owner.setAuthority(now)));
        authorityAndDay
                .getChildren()
                .addAll(
                        half(named("owner.authority", authority)),
                        half(
                                DayBlock.due(
                                        Texts.of("owner.decide-by"),
                                        owner::days,
                                        owner.decideBy())));
        deciders.getChildren()
                .addAll(half(block(OwnershipText.DECIDER)), half(block(OwnershipText.MAY_REVERSE)));
        for (OwnershipText which :
                List.of(
                        OwnershipText.ESCALATION,
                        OwnershipText.FIRST_STEP,
                        OwnershipText.STOPS_TODAY)) {
            steps.getChildren().add(block(which));
        }
    }

    private TextBlock block(OwnershipText which) {
        return TextBlock.of(
                Texts.of("owner.text", which), Texts.of("owner.prompt", which), owner.text(which));
    }

    private static VBox named(String key, Node control) {
        Label label = Nodes.word(Texts.of(key), "block-name");
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("block");
        return box;
    }

    private static Region half(Region part) {
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setPrefWidth(100);
        part.setMinWidth(100);
        return part;
    }

    private void unlessFollowing(Runnable act) {
        if (!following) {
            act.run();
        }
    }

    private void follow(Ownership now) {
        following = true;
        state.setValue(now.state());
        authority.setValue(now.authority());
        levers.show(now.levers());
        Nodes.show(warning, now.lacksLevers());
        warningTitle.setText(Texts.of("owner.no-lever", now.owner()));
        Nodes.show(useState, owner.isBetterStateKnown());
        following = false;
    }

    @FXML
    private void useBetterState() {
        owner.setState(OwnershipState.ACCEPTED_WITHOUT_LEVERS);
    }

    /** What is shown. */
    Region node() {
        return node;
    }

    /** Gives the keyboard to the owner's name. */
    void focusName() {
        name.input().requestFocus();
        name.input().selectAll();
    }
}
