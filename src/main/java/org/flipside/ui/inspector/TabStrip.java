package org.flipside.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tabs side by side; what finds no room goes behind "…", but never the one in front. One stop
 * of the Tab key; arrows go from tab to tab.
 */
final class TabStrip extends Region {
    private static final double HEIGHT = 40;
    private static final double GAP = 16;
    private static final double MORE_WIDTH = 32;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ObjectProperty<InspectorTab> tab;
    private final Map<InspectorTab, ToggleButton> buttons = new EnumMap<>(InspectorTab.class);
    private final MenuButton more = new MenuButton();

    TabStrip(ObjectProperty<InspectorTab> tab) {
        this.tab = tab;
        getStyleClass().add("tab-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(Texts.of("inspector.tabs"));
        for (InspectorTab each : InspectorTab.values()) {
            ToggleButton button = new ToggleButton(Texts.of("inspector.tab", each));
            button.getStyleClass().setAll("strip-tab");
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setOnAction(_ -> choose(each));
            buttons.put(each, button);
            getChildren().add(button);
        }
        more.setGraphic(Nodes.icon("fth-more-horizontal"));
        more.getStyleClass().addAll("plain", "icon-only", "more");
        more.setAccessibleText(Texts.of("inspector.more-tabs"));
        getChildren().add(more);
        tab.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a toggle button takes arrows itself
    }

    /** Brings a tab to the front and gives it the keyboard, so that arrows go on from there. */
    private void choose(InspectorTab chosen) {
        bring(chosen);
        focusTab();
    }

    private void bring(InspectorTab chosen) {
        tab.set(chosen);
        mark(chosen);
        layout(); // a tab from behind "…" cannot take the keyboard before it has its place
    }

    private void mark(InspectorTab chosen) {
        buttons.forEach(
                (each, button) -> {
                    button.setSelected(each == chosen);
                    button.pseudoClassStateChanged(SELECTED, each == chosen);
                    button.setFocusTraversable(each == chosen);
                });
        requestLayout();
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0) {
            return;
        }
        event.consume();
        List<InspectorTab> all = List.of(InspectorTab.values());
        InspectorTab next = all.get(Math.floorMod(all.indexOf(tab.get()) + step, all.size()));
        bring(next);
        KeyFocus.give(button(next));
    }

    /** Gives the keyboard to the tab in front. */
    void focusTab() {
        ToggleButton button = buttons.get(tab.get());
        if (button != null) {
            button.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        List<InspectorTab> behind = arrange();
        buttons.forEach((each, button) -> button.setVisible(!behind.contains(each)));
        more.setVisible(!behind.isEmpty());
        more.resizeRelocate(
                getWidth() - getInsets().getRight() - MORE_WIDTH, 0, MORE_WIDTH, room());
        List<MenuItem> items = new ArrayList<>();
        for (InspectorTab each : behind) {
            MenuItem item = new MenuItem(Texts.of("inspector.tab", each));
            item.setOnAction(_ -> choose(each));
            items.add(item);
        }
        if (!more.isShowing()) {
            more.getItems().setAll(items);
        }
    }

    /** Places the tabs that have room and tells the others. */
    private List<InspectorTab> arrange() {
        double left = getInsets().getLeft();
        double width = getWidth() - left - getInsets().getRight();
        List<InspectorTab> shown = new ArrayList<>(List.of(InspectorTab.values()));
        List<InspectorTab> behind = new ArrayList<>();
        while (shown.size() > 1 && width(shown) > (behind.isEmpty() ? width : width - MORE_WIDTH)) {
            int last = shown.size() - 1;
            if (shown.get(last) == tab.get()) {
                last--;
            }
            behind.addFirst(shown.remove(last));
        }
        double x = left;
        for (InspectorTab each : shown) {
            ToggleButton button = button(each);
            double wide = button.prefWidth(-1);
            button.resizeRelocate(x, 0, wide, room());
            x += wide + GAP;
        }
        return behind;
    }

    private double width(List<InspectorTab> tabs) {
        return tabs.stream().mapToDouble(each -> button(each).prefWidth(-1) + GAP).sum() - GAP;
    }

    private ToggleButton button(InspectorTab each) {
        ToggleButton button = buttons.get(each);
        if (button == null) {
            throw new IllegalArgumentException("No tab " + each);
        }
        return button;
    }

    private double room() {
        return getHeight() - getInsets().getBottom();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }
}
