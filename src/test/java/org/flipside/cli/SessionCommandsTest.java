package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.model.Id;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

class SessionCommandsTest {
    @TempDir private Path folder = Path.of("");
    private Calls calls = new Calls(folder);

    @BeforeEach
    void prepare() {
        calls = new Calls(folder);
    }

    @Test
    void newMakesASessionAndPrintsItsId() {
        Calls.Outcome made =
                calls.call(
                        "new",
                        "--workshop",
                        "customer",
                        "--client",
                        "Northlight",
                        "--title",
                        "Über die Kundschaft",
                        "--date",
                        "2026-12-01");

        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        String id = made.lines().getFirst();
        assertThat(UUID.fromString(id)).hasToString(id);
        JsonNode listed = json(calls.call("list", "--json")).get(0);
        assertThat(listed.get("id").asString()).isEqualTo(id);
        assertThat(listed.get("title").asString()).isEqualTo("Über die Kundschaft");
        assertThat(listed.get("client").asString()).isEqualTo("Northlight");
        assertThat(listed.get("date").asString()).isEqualTo("2026-12-01");
        assertThat(listed.get("cards").asInt()).isEqualTo(5);
    }

    @Test
    void newTakesAWorkshopFile() {
        Calls.Outcome made =
                calls.call("new", "--workshop", "workshops/alignment-gap.json", "--client", "C");

        assertThat(made.code()).isZero();
        assertThat(json(calls.call("list", "--json")).get(0).get("cards").asInt()).isEqualTo(10);
    }

    @Test
    void newWithoutADateTakesPlaceToday() {
        calls.newSession("C");

        assertThat(calls.call("list").out()).contains("2026-11-21");
    }

    @Test
    void aWorkshopThatDoesNotExistIsToldWithThoseThatDo() {
        Calls.Outcome made = calls.call("new", "--workshop", "custom", "--client", "C");

        assertThat(made.code()).isEqualTo(1);
        assertThat(made.err()).contains("“custom”", "customer, alignment-gap, blank");
        assertThat(Path.of(calls.library())).doesNotExist();
    }

    @Test
    void aWrongWorkshopFileIsToldWithItsProblemsAndMakesNothing() throws Exception {
        Path file = folder.resolve("w.json");
        Files.writeString(file, "{\"format\": \"flipside-workshop\",\n \"nonsense\": 1}");

        Calls.Outcome made = calls.call("new", "--workshop", file.toString(), "--client", "C");

        assertThat(made.code()).isEqualTo(1);
        assertThat(made.err().lines()).isNotEmpty().allMatch(l -> l.contains(file + ":"));
        assertThat(Path.of(calls.library())).doesNotExist();
    }

    @Test
    void aLibraryThatWasNotMadeYetHoldsNothingAndIsNotMadeByReading() throws Exception {
        LibraryLocation place = LibraryLocation.parse(folder.resolve("own/l.mv.db").toString());

        try (Sessions sessions = Sessions.none(place)) {
            assertThat(sessions.all()).isEmpty();
            assertThat(sessions.search("anything", 10)).isEmpty();
            assertThatThrownBy(() -> sessions.find("1234")).hasMessageContaining("“1234”");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void listShowsALineForEachSession() {
        calls.newSession("Northlight");
        calls.newSession("Southgate");

        assertThat(calls.call("list").lines())
                .hasSize(2)
                .allMatch(line -> line.contains("in preparation") && line.contains("5 cards"));
    }

    @Test
    void showTellsEveryCardOfTheSessionThatAPrefixNames() {
        String id = calls.newSession("Northlight");

        Calls.Outcome shown = calls.call("show", id.substring(0, 4));

        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains(id, "Northlight", "FM-01", "FM-04", "FM-05", "FM-07");
        JsonNode session = json(calls.call("show", id, "--json"));
        assertThat(session).hasSize(1);
        assertThat(session.get(0).get("id").asString()).isEqualTo(id);
        assertThat(session.get(0).get("cards")).hasSize(5);
    }

    @Test
    void aPrefixThatIsTooShortOrNamesNothingIsAFailure() {
        calls.newSession("Northlight");

        assertThat(calls.call("show", "abc")).extracting("code").isEqualTo(1);
        Calls.Outcome unknown = calls.call("show", "zzzz");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("“zzzz”").hasLineCount(1);
    }

    @Test
    void aPrefixThatNamesSeveralSessionsIsAFailureThatNamesThem() throws Exception {
        String id = calls.newSession("Northlight");
        Path exported = exportJson(id);
        String twin = id.substring(0, 35) + (id.endsWith("0") ? "1" : "0");
        Files.writeString(exported, Files.readString(exported).replace(id, twin));
        assertThat(calls.call("import", exported.toString()).lines()).containsExactly(twin);

        Calls.Outcome shown = calls.call("show", id.substring(0, 20));

        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.err()).contains(id, twin);
        assertThat(calls.call("show", id).code()).isZero();
    }

    @Test
    void exportPrintsEachFileWithWhatItHolds() {
        String id = calls.newSession("Northlight");
        Path to = folder.resolve("out");

        Calls.Outcome exported =
                calls.call("export", id, "--format", "html,csv,json", "--to", to.toString());

        assertThat(exported.code()).isZero();
        assertThat(exported.lines())
                .anyMatch(line -> line.contains(".html: 5 cards"))
                .anyMatch(line -> line.contains(".flipside-session.json: 5 cards"))
                .allMatch(line -> Files.exists(Path.of(line.substring(0, line.indexOf(": ")))));
    }

    @Test
    void aCalendarWithoutADayIsSaidAndNotWritten() {
        String id = calls.newSession("Northlight");
        Path to = folder.resolve("days");

        Calls.Outcome exported =
                calls.call(
                        "export",
                        id,
                        "--format",
                        "ics,md",
                        "--to",
                        to.toString(),
                        "--profile",
                        "shareable");

        assertThat(exported.code()).isZero();
        assertThat(exported.err().strip())
                .isEqualTo("ics: nothing here has a day, so there is no file");
        assertThat(exported.lines()).singleElement().asString().contains(".md: 5 cards");
    }

    @Test
    void aPictureIsAsLargeAsWasAskedFor() throws Exception {
        String id = calls.newSession("Northlight");

        assertThat(pictureWidth(id, "3")).isEqualTo(3 * pictureWidth(id, "1"));
    }

    private int pictureWidth(String id, String scale) throws Exception {
        Path to = folder.resolve("scale-" + scale);
        Calls.Outcome exported =
                calls.call(
                        "export",
                        id,
                        "--format",
                        "png",
                        "--png-scale",
                        scale,
                        "--to",
                        to.toString());
        String line = exported.lines().getFirst();
        Path file = Path.of(line.substring(0, line.indexOf(": ")));
        return ByteBuffer.wrap(Files.readAllBytes(file)).getInt(16); // after the signature
    }

    @Test
    void aPictureHasNoOtherScale() {
        Calls.Outcome refused =
                calls.call(
                        "export",
                        calls.newSession("Northlight"),
                        "--format",
                        "png",
                        "--png-scale",
                        "4",
                        "--to",
                        folder.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("choose 1, 2 or 3");
    }

    @Test
    void aSessionFileCanBeExportedWithoutALibrary() throws Exception {
        Path file = exportJson(calls.newSession("Northlight"));
        Path to = folder.resolve("other");

        Calls.Outcome exported =
                calls.plainly("export", file.toString(), "--format", "json", "--to", to.toString());

        assertThat(exported.code()).isZero();
        assertThat(to.resolve(file.getFileName())).hasSameTextualContentAs(file);
    }

    @Test
    void whatIsForTheClientHoldsNoNotes() {
        String id = calls.newSession("Northlight");

        Calls.Outcome exported =
                calls.call(
                        "export",
                        id,
                        "--format",
                        "html",
                        "--to",
                        folder.resolve("client").toString(),
                        "--profile",
                        "client");

        assertThat(exported.code()).isZero();
        assertThat(exported.out()).doesNotContain("facilitator’s note");
    }

    @Test
    void anExportThatCannotBeWrittenIsToldInOneLine() throws Exception {
        String id = calls.newSession("Northlight");
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        Calls.Outcome exported =
                calls.call("export", id, "--format", "html", "--to", taken.toString());

        assertThat(exported.code()).isEqualTo(1);
        assertThat(exported.err()).contains("taken").hasLineCount(1);
    }

    @Test
    void whatWasExportedCanBeImportedElsewhereAndIsTheSame() throws Exception {
        String id = calls.newSession("Northlight");
        Path file = exportJson(id);
        Calls elsewhere = new Calls(Files.createDirectory(folder.resolve("elsewhere")));

        Calls.Outcome imported = elsewhere.call("import", file.toString());

        assertThat(imported).isEqualTo(new Calls.Outcome(0, id + System.lineSeparator(), ""));
        Path again = folder.resolve("again");
        elsewhere.call("export", id, "--format", "json", "--to", again.toString());
        assertThat(again.resolve(file.getFileName())).hasSameTextualContentAs(file);
    }

    @Test
    void aSessionFileMayHaveAnyName() throws Exception {
        String id = calls.newSession("Northlight");
        Path renamed = Files.move(exportJson(id), folder.resolve("mine.json"));
        Calls elsewhere = new Calls(Files.createDirectory(folder.resolve("elsewhere")));

        assertThat(elsewhere.call("import", renamed.toString()).lines()).containsExactly(id);
    }

    @Test
    void aSessionThatIsThereAlreadyIsNotImportedAgain() throws Exception {
        Path file = exportJson(calls.newSession("Northlight"));

        Calls.Outcome imported = calls.call("import", file.toString());

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.out()).isEmpty();
        assertThat(imported.err())
                .contains("already holds")
                .doesNotContain("delete")
                .hasLineCount(1);
        assertThat(calls.call("list").lines()).hasSize(1);
    }

    @Test
    void aSessionThatWasDeletedIsImportedAgain() throws Exception {
        String id = calls.newSession("Northlight");
        Path file = exportJson(id);
        try (Library library = Library.open(new LibraryLocation.OnDisk(Path.of(calls.library())))) {
            library.delete(Id.of(id)).join();
        }
        assertThat(calls.call("list").lines()).isEmpty();

        Calls.Outcome imported = calls.call("import", file.toString());

        assertThat(imported).isEqualTo(new Calls.Outcome(0, id + System.lineSeparator(), ""));
        assertThat(calls.call("list").lines()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersOut() throws Exception {
        String id = calls.newSession("Northlight");
        Path good = exportJson(id);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Calls elsewhere = new Calls(Files.createDirectory(folder.resolve("elsewhere")));

        Calls.Outcome imported =
                elsewhere.call("import", bad.toString(), good.toString(), "workshops/blank.json");

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.lines()).containsExactly(id);
        assertThat(imported.err()).contains("bad.json:1:", "flipside new --workshop");
        assertThat(elsewhere.call("list").lines()).hasSize(1);
    }

    private Path exportJson(String id) throws Exception {
        Path to = folder.resolve("json");
        assertThat(calls.call("export", id, "--format", "json", "--to", to.toString()).code())
                .isZero();
        try (var files = Files.list(to)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static JsonNode json(Calls.Outcome outcome) {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode root = JsonMapper.shared().readTree(outcome.out());
        assertThat(root.isArray()).isTrue();
        return root;
    }
}
