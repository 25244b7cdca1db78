package org.flipside.ui.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.flipside.session.SessionPlan.PlannedGroup;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** One group of a session: its name, how many people, and the way to remove it. */
final class GroupRow extends HBox {
    private final TextField name = new TextField();
    private final Label named = new Label();
    private final Label size = new Label();
    private final Button fewer = icon("fth-minus");
    private final Button more = icon("fth-plus");
    private final Button remove = icon("fth-x");
    private boolean showing;

    /**
     * @param removing takes the group away
     */
    GroupRow(GroupsModel groups, int index, Runnable removing) {
        getStyleClass().add("group-row");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("bare-field");
        name.setAccessibleText(Texts.of("form.group.name"));
        named.getStyleClass().add("meta");
        named.setMinWidth(USE_PREF_SIZE);
        size.getStyleClass().addAll("strong", "count");
        setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(name, named, fewer, size, more, remove);
        name.textProperty()
                .subscribe(
                        (_, text) -> {
                            if (!showing) {
                                groups.rename(index, text);
                            }
                        });
        fewer.setOnAction(_ -> groups.resize(index, -1));
        more.setOnAction(_ -> groups.resize(index, 1));
        remove.setOnAction(_ -> removing.run());
    }

    void show(PlannedGroup group) {
        showing = true;
        if (!name.getText().equals(group.name())) {
            name.setText(group.name());
        }
        showing = false;
        size.setText(Integer.toString(group.size()));
        int people = group.people().size();
        named.setText(people == 0 ? "" : Texts.of("form.group.named", people));
        fewer.setDisable(group.size() <= people);
        fewer.setAccessibleText(Texts.of("form.group.fewer", group.name(), group.size()));
        more.setAccessibleText(Texts.of("form.group.more", group.name(), group.size()));
        remove.setAccessibleText(Texts.of("form.group.remove", group.name()));
    }

    Node focus() {
        return name;
    }

    private static Button icon(String code) {
        Button button = new Button();
        button.setGraphic(new FontIcon(code));
        button.getStyleClass().addAll("plain", "icon-button");
        return button;
    }
}
