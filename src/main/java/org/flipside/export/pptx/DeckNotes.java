package org.flipside.export.pptx;

import org.flipside.export.report.Answers;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.Words;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.ParkedItem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the speaker sees below a slide: all that is attached to a card, line by line. */
final class DeckNotes {
    private final ReportText told;

    DeckNotes(ReportText told) {
        this.told = told;
    }

    /**
     * The lines of a card.
     *
     * @param withSides whether the texts of its flipside did not fit on the slide
     */
    List<String> of(CardReport c, boolean withSides) {
        List<String> lines = new ArrayList<>();
        lines.add(c.ref().label() + ". Side up: " + Words.of(c.card().side()) + ".");
        if (withSides) {
            lines.add(c.card().flipside().narrative());
            lines.add(c.card().flipside().closing());
        }
        if (!c.card().tags().isEmpty()) {
            lines.add("Tags: " + String.join(", ", c.card().tags()));
        }
        if (!c.clusters().isEmpty()) {
            lines.add("Laid together as: " + String.join(", ", c.clusters()));
        }
        for (Answers.Round round : c.answers().rounds()) {
            round.groups().forEach(group -> lines.add(answers(round, group)));
        }
        Stream.of(Direction.values())
                .flatMap(direction -> c.evidence(direction).stream())
                .forEach(e -> lines.add(evidence(e)));
        c.relations().forEach(r -> lines.add(Words.label(r.words()) + ": " + r.other().label()));
        told.decisions(c)
                .forEach(
                        d ->
                                lines.add(
                                        "Decision D"
                                                + d.number()
                                                + ": "
                                                + d.decision().statement()));
        told.actions(c).forEach(a -> lines.add(action(a)));
        for (ParkedItem item : c.parked()) {
            lines.add("Set aside: " + item.text());
        }
        if (told.isTold(c.ownership())) {
            told.lines(c.ownership()).forEach(l -> lines.add(l.name() + ": " + l.value()));
        }
        return lines;
    }

    private static String answers(Answers.Round round, Answers.OfGroup group) {
        String remark = round.remark().isEmpty() ? "" : ", " + round.remark();
        return "Round "
                + round.number()
                + remark
                + ", "
                + group.group()
                + ": "
                + ReportText.spread(group.answers());
    }

    /** A piece of evidence in one line. */
    String evidence(Evidence e) {
        String reference = e.reference().isBlank() ? "" : " · " + e.reference();
        return "Evidence "
                + Words.of(e.direction())
                + ": "
                + e.note()
                + " · "
                + told.grounds(e)
                + " · strength "
                + e.strength().level()
                + " of 4: "
                + Words.of(e.strength())
                + reference;
    }

    private String action(Report.ActionReport a) {
        String owner = a.ownership().hasOwner() ? a.ownership().owner() : "nobody";
        String due = told.dates().day(a.action().due());
        return "Action A"
                + a.number()
                + ": "
                + a.action().title()
                + " · owner "
                + owner
                + (due.isEmpty() ? "" : " · due " + due);
    }
}
