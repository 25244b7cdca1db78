package org.flipside.files;

import org.flipside.model.Activity;
import org.flipside.model.Answer;
import org.flipside.model.Countdown;
import org.flipside.model.EntityKind;
import org.flipside.model.Group;
import org.flipside.model.Note;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Recognition;
import org.flipside.model.Step;
import org.flipside.model.Subject;

import java.util.List;

/** How the agenda, the people and what they said stand in a file. */
final class RoomFormats {
    static final EntityFormat<Phase> PHASES =
            new EntityFormat<>(
                    EntityKind.PHASE, "phases", RoomFormats::readPhase, RoomFormats::writePhase);
    static final EntityFormat<Group> GROUPS =
            new EntityFormat<>(
                    EntityKind.GROUP, "groups", RoomFormats::readGroup, RoomFormats::writeGroup);
    static final EntityFormat<Participant> PARTICIPANTS =
            new EntityFormat<>(
                    EntityKind.PARTICIPANT,
                    "participants",
                    RoomFormats::readParticipant,
                    RoomFormats::writeParticipant);
    static final EntityFormat<Recognition> RECOGNITIONS =
            new EntityFormat<>(
                    EntityKind.RECOGNITION,
                    "recognitions",
                    RoomFormats::readRecognition,
                    RoomFormats::writeRecognition);
    static final EntityFormat<ParkedItem> PARKED =
            new EntityFormat<>(
                    EntityKind.PARKED,
                    "parkingLot",
                    RoomFormats::readParked,
                    RoomFormats::writeParked);
    static final EntityFormat<Note> NOTES =
            new EntityFormat<>(
                    EntityKind.NOTE, "notes", RoomFormats::readNote, RoomFormats::writeNote);

    private RoomFormats() {}

    private static Phase readPhase(Fields fields) {
        return new Phase(
                fields.id(EntityKind.PHASE),
                fields.text("name"),
                fields.text("instruction"),
                fields.whole("minutes", 0, 480),
                fields.number("order"),
                fields.has("activity") ? fields.word("activity", Activity.class) : Activity.TALK,
                fields.objects("steps").stream().map(RoomFormats::readStep).toList());
    }

    private static Step readStep(Fields fields) {
        Step step = new Step(fields.text("name"), fields.whole("seconds", 0, Countdown.LONGEST));
        fields.done();
        return step;
    }

    private static void writePhase(Phase phase, JsonWriting out) {
        out.id("id", phase.id());
        out.text("name", phase.name());
        out.text("instruction", phase.instruction());
        out.number("minutes", phase.minutes());
        out.number("order", phase.order());
        if (phase.activity() != Activity.TALK) {
            out.word("activity", phase.activity());
        }
        writeSteps(phase.steps(), out);
    }

    /** The steps of a phase, the same in every file of ours. */
    static void writeSteps(List<Step> steps, JsonWriting out) {
        out.list(
                "steps",
                steps,
                step ->
                        out.object(
                                () -> {
                                    out.text("name", step.name());
                                    out.number("seconds", step.seconds());
                                }));
    }

    private static Group readGroup(Fields fields) {
        return new Group(
                fields.id(EntityKind.GROUP),
                fields.text("name"),
                fields.whole("size", 0, 10_000),
                fields.number("order"));
    }

    private static void writeGroup(Group group, JsonWriting out) {
        out.id("id", group.id());
        out.text("name", group.name());
        out.number("size", group.size());
        out.number("order", group.order());
    }

    private static Participant readParticipant(Fields fields) {
        return new Participant(
                fields.id(EntityKind.PARTICIPANT),
                fields.text("name"),
                fields.text("role"),
                fields.ref("group", EntityKind.GROUP));
    }

    private static void writeParticipant(Participant participant, JsonWriting out) {
        out.id("id", participant.id());
        out.text("name", participant.name());
        out.text("role", participant.role());
        out.id("group", participant.group());
    }

    private static Recognition readRecognition(Fields fields) {
        return new Recognition(
                fields.id(EntityKind.RECOGNITION),
                fields.ref("card", EntityKind.CARD),
                fields.ref("group", EntityKind.GROUP),
                fields.whole("round", 1, Integer.MAX_VALUE),
                fields.word("answer", Answer.class),
                fields.whole("count", 0, Integer.MAX_VALUE));
    }

    private static void writeRecognition(Recognition recognition, JsonWriting out) {
        out.id("id", recognition.id());
        out.id("card", recognition.card());
        out.id("group", recognition.group());
        out.number("round", recognition.round());
        out.word("answer", recognition.answer());
        out.number("count", recognition.count());
    }

    private static ParkedItem readParked(Fields fields) {
        return new ParkedItem(
                fields.id(EntityKind.PARKED),
                readSubject(fields),
                fields.text("text"),
                fields.word("outcome", ParkedOutcome.class),
                fields.text("resolution"),
                fields.get("parkedAt", Form.INSTANT));
    }

    private static void writeParked(ParkedItem item, JsonWriting out) {
        out.id("id", item.id());
        writeSubject(item.about(), out);
        out.text("text", item.text());
        out.word("outcome", item.outcome());
        out.text("resolution", item.resolution());
        out.value("parkedAt", item.parkedAt());
    }

    private static Note readNote(Fields fields) {
        return new Note(
                fields.id(EntityKind.NOTE),
                readSubject(fields),
                fields.text("text"),
                fields.get("writtenAt", Form.INSTANT));
    }

    private static void writeNote(Note note, JsonWriting out) {
        out.id("id", note.id());
        writeSubject(note.about(), out);
        out.text("text", note.text());
        out.value("writtenAt", note.writtenAt());
    }

    /** What names no card is about the session. */
    static Subject readSubject(Fields fields) {
        return fields.has("card")
                ? Subject.card(fields.ref("card", EntityKind.CARD))
                : Subject.session();
    }

    static void writeSubject(Subject subject, JsonWriting out) {
        switch (subject) {
            case Subject.OfCard(var card) -> out.id("card", card);
            case Subject.WholeSession() -> {}
        }
    }
}
