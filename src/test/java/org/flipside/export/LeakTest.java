package org.flipside.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redaction;
import org.flipside.files.SessionFile;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Session;
import org.flipside.testsupport.Marked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Looks for every text of a session in every byte of every file and in the files' names. */
class LeakTest {
    private static final List<String> FOR_THE_FACILITATOR =
            List.of(
                    "SessionDetails.notes",
                    "Phase.instruction",
                    "Participant.name",
                    "Participant.role",
                    "Card.notes",
                    "Note.text",
                    "Dots.voter");

    private final Marked marked = new Marked();

    @TempDir Path folder;
    private Session session = Samples.full();

    @BeforeEach
    void mark() throws ReflectiveOperationException {
        session = marked.session(Samples.full());
    }

    @Test
    void theFacilitatorGetsEveryTextInTheSessionFile() throws Exception {
        String written = export(Profile.FACILITATOR, Format.JSON);

        for (String field : marked.fields()) {
            assertThat(written).as(field).contains(marked.of(field));
        }
    }

    @Test
    void theFacilitatorGetsEveryTextInThePageAndInTheTables() throws Exception {
        for (Format format :
                List.of(Format.HTML, Format.CSV, Format.XLSX, Format.MD, Format.PDF, Format.PPTX)) {
            String written = export(Profile.FACILITATOR, format);

            for (String field : marked.fields()) {
                if (!field.equals("WorkshopRef.id")) {
                    assertThat(written).as(format + " " + field).contains(marked.of(field));
                }
            }
        }
    }

    @Test
    void theClientGetsNothingThatIsForTheFacilitator() throws Exception {
        String written = export(Profile.CLIENT, Format.values());

        for (String field : FOR_THE_FACILITATOR) {
            assertThat(written).as(field).doesNotContain(marked.of(field));
        }
    }

    @Test
    void theClientGetsEverythingElse() throws Exception {
        String written = export(Profile.CLIENT, Format.JSON);

        for (String field : marked.fields()) {
            if (!FOR_THE_FACILITATOR.contains(field)) {
                assertThat(written).as(field).contains(marked.of(field));
            }
        }
    }

    @Test
    void aShareableEditionHoldsNoTextOfTheSessionAtAll() throws Exception {
        String written = export(Profile.SHAREABLE, Format.values());

        for (String field : marked.fields()) {
            assertThat(written).as(field).doesNotContain(marked.of(field));
        }
    }

    @Test
    void aShareableEditionTellsNoDay() throws Exception {
        String written = export(Profile.SHAREABLE, Format.values());

        assertThat(written)
                .doesNotContain(
                        "2026-11", "2026-12", "2026-10", "Nov 2026", "Dec 2026", "09:30", "17:20")
                .doesNotContain("November", "December", "October");
    }

    @Test
    void aShareableEditionKeepsNoIdentity() throws Exception {
        String written = export(Profile.SHAREABLE, Format.values());

        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : session.of(kind).list()) {
                assertThat(written).as(kind.name()).doesNotContain(entity.id().toString());
            }
        }
    }

    @Test
    void theClientCannotTellTheSmallGroupsAnswersApart() throws Exception {
        Session client = Redaction.apply(session, Profile.CLIENT).session();

        int minimum = session.details().minimumGroupSize();
        assertThat(client.groups().list())
                .allMatch(group -> group.size() >= minimum || group.name().equals("Everybody"));
        assertThat(client.recognitions().list())
                .allMatch(answer -> client.groups().has(answer.group()));
    }

    private String export(Profile profile, Format... formats) throws Exception {
        Exporter exporter =
                new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);
        List<String> everything = new ArrayList<>();
        for (ExportedFile file :
                exporter.export(session, EnumSet.copyOf(List.of(formats)), folder, profile)) {
            everything.add(Unpacked.text(file.path()));
        }
        return String.join("\n", everything);
    }
}
