package org.flipside.ui.print;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.flipside.export.redaction.Profile;
import org.flipside.ui.support.Texts;

/** Lets somebody choose for whom something leaves the program. On the JavaFX thread. */
public final class AudienceChoice extends VBox {
    /** A button for each audience, 8 pixels apart. */
    public AudienceChoice() {
        super(8);
    }

    /** Shows the audience that the property has, and gives it the one that is chosen. */
    public void bind(ObjectProperty<Profile> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (Profile profile : Profile.values()) {
            RadioButton button = new RadioButton(Texts.of("export.profile", profile));
            button.setId("profile-" + Texts.part(profile));
            button.setToggleGroup(group);
            button.setSelected(profile == chosen.get());
            button.setWrapText(true);
            button.selectedProperty()
                    .subscribe(
                            on -> {
                                if (on) {
                                    chosen.set(profile);
                                }
                            });
            getChildren().add(button);
        }
    }
}
