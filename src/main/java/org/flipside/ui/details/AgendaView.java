package org.flipside.ui.details;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

import org.flipside.files.BuiltInAgendas;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.session.SessionDraft.DraftPhase;
import org.flipside.ui.form.TimeText;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agenda: its phases with the times at which they begin. */
public final class AgendaView {
    private final AgendaModel agenda;
    private final Map<Id<Phase>, PhaseRow> rows = new HashMap<>();
    private final Parent root;

    @FXML private Label total;
    @FXML private VBox list;
    @FXML private Button add;
    @FXML private MenuButton templates;

    /**
     * @param begun a session that runs keeps its phases: their timers hang on them
     */
    AgendaView(AgendaModel agenda, boolean begun) {
        this.agenda = agenda;
        root = Views.load(this);
        add.setOnAction(_ -> add());
        templates.setVisible(!begun);
        for (BuiltInAgendas.Agenda template : BuiltInAgendas.all()) {
            MenuItem item =
                    new MenuItem(
                            Texts.of(
                                    "details.agenda.template",
                                    template.name(),
                                    template.minutes(),
                                    template.phases().size()));
            item.setOnAction(_ -> agenda.use(template.phases()));
            templates.getItems().add(item);
        }
        agenda.phasesProperty().subscribe(this::fill);
        agenda.startProperty().subscribe(() -> fill(agenda.phasesProperty().get()));
    }

    Parent root() {
        return root;
    }

    private void add() {
        int number = agenda.phasesProperty().get().size() + 1;
        row(agenda.add(Texts.of("details.phase.new", number))).focus();
    }

    /** The keyboard goes to what has taken the place. */
    private void remove(Id<Phase> phase) {
        int place = agenda.place(phase);
        agenda.remove(phase);
        List<DraftPhase> rest = agenda.phasesProperty().get();
        if (rest.isEmpty()) {
            add.requestFocus();
        } else {
            row(rest.get(Math.min(place, rest.size() - 1)).id()).focus();
        }
    }

    /** Rows stay while phases only change, so that whoever types keeps the place. */
    private void fill(List<DraftPhase> phases) {
        List<PhaseRow> now = phases.stream().map(phase -> row(phase.id())).toList();
        rows.values().retainAll(now);
        if (!now.equals(list.getChildren())) {
            list.getChildren().setAll(now);
        }
        list.setVisible(!now.isEmpty());
        list.setManaged(!now.isEmpty());
        for (int i = 0; i < now.size(); i++) {
            now.get(i).show(phases.get(i), agenda.beginning(i), i == 0, i == now.size() - 1);
        }
        total.setText(
                Texts.of(
                        "details.agenda.total",
                        agenda.minutes(),
                        TimeText.of(agenda.beginning(phases.size()))));
    }

    private PhaseRow row(Id<Phase> phase) {
        return rows.computeIfAbsent(
                phase, id -> new PhaseRow(agenda, id, this::opened, this::remove));
    }

    /** One instruction is open at a time. */
    private void opened(PhaseRow row) {
        rows.values().stream().filter(other -> !other.equals(row)).forEach(PhaseRow::fold);
    }
}
