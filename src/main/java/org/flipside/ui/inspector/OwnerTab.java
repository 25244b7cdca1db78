package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.Authority;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.session.OwnershipText;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who answers for the card, and with what. */
final class OwnerTab {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final OwnerViewModel owner;
    private final TextBlock name;
    private final WordChoice<OwnershipState> state =
            new WordChoice<>(
                    OwnershipState.class, "vocabulary.ownership-state", Texts.of("owner.state"));
    private final WordChoice<Authority> authority =
            new WordChoice<>(Authority.class, "vocabulary.authority", Texts.of("owner.authority"));
    private final Map<Lever, ToggleButton> levers = new EnumMap<>(Lever.class);
    private final Region node;
    private boolean following;
    @FXML private VBox warning;
    @FXML private Label warningTitle;
    @FXML private Button useState;
    @FXML private VBox who;
    @FXML private FlowPane leverChips;
    @FXML private VBox stateBlock;
    @FXML private HBox authorityAndDay;
    @FXML private HBox deciders;
    @FXML private VBox steps;

    OwnerTab(OwnerViewModel owner) {
        this.owner = owner;
        this.name = block(OwnershipText.OWNER);
        this.node = (Region) Views.load(this);
        owner.ownershipProperty().subscribe(this::follow);
    }

    @FXML
    private void initialize() {
        PendingText<?> pending = owner.text(OwnershipText.OWNER);
        SuggestionChips people =
                new SuggestionChips(
                        name.input(),
                        owner::suggestions,
                        text -> {
                            pending.textProperty().set(text);
                            pending.commit();
                        });
        if (name.input() instanceof GrowingText area) {
            area.setOnEnter(
                    () -> {
                        if (!people.takeMarked()) {
                            pending.commit();
                        }
                    });
        }
        who.getChildren().addAll(name, people);
        for (Lever lever : Lever.values()) {
            ToggleButton chip = new ToggleButton(Texts.of("vocabulary.lever", lever));
            chip.getStyleClass().add("chip");
            chip.setOnAction(_ -> owner.setLever(lever, chip.isSelected()));
            levers.put(lever, chip);
            leverChips.getChildren().add(chip);
        }
        stateBlock.getChildren().add(state);
        state.valueProperty()
                .addListener((_, _, now) -> unlessFollowing(() -> owner.setState(now)));
        authority
                .valueProperty()
                .addListener((_, _, now) -> unlessFollowing(() -> owner.setAuthority(now)));
        authorityAndDay
                .getChildren()
                .addAll(half(named("owner.authority", authority)), half(decideBy()));
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

    private VBox decideBy() {
        PendingDay<?> pending = owner.decideBy();
        DayInput day =
                new DayInput(
                        Texts.of("owner.decide-by"),
                        Texts.of("owner.decide-by-prompt"),
                        owner::days);
        day.field().textProperty().bindBidirectional(pending.textProperty());
        day.field()
                .focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                pending.commit();
                            }
                        });
        day.field().setOnAction(_ -> pending.commit());
        day.setOnPicked(pending::commit);
        Nodes.passUndoOn(day.field(), pending);
        Label problem = Nodes.label(Texts.of("owner.day-unclear"), "meta", "problem");
        pending.unclearProperty()
                .subscribe(
                        unclear -> {
                            Nodes.show(problem, unclear);
                            day.field().pseudoClassStateChanged(PROBLEM, unclear);
                        });
        VBox box = named("owner.decide-by", day);
        box.getChildren().add(problem);
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
        levers.forEach((lever, chip) -> chip.setSelected(now.levers().contains(lever)));
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
