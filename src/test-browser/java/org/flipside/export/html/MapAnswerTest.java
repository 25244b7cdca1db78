package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redaction;
import org.flipside.export.xlsx.ReturnedFile;
import org.flipside.files.AnswerFile;
import org.flipside.files.Reading;
import org.flipside.files.Replies;
import org.flipside.files.Reply;
import org.flipside.model.CalendarDay;
import org.flipside.model.Direction;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Readers answer in the page; what they save comes back into the session. */
@Tag("browser")
@ExtendWith(Chromium.class)
class MapAnswerTest {
    private final Session session = Samples.full();

    @TempDir Path folder;
    private OpenMap map;

    @BeforeEach
    void open(Browser browser) throws IOException {
        map = OpenMap.of(browser, session, Profile.CLIENT, folder);
    }

    private void openInstead(Browser browser, Profile profile) throws IOException {
        map.close();
        map = OpenMap.of(browser, session, profile, folder);
    }

    @AfterEach
    void close() {
        map.close();
    }

    private Locator reply(int number) {
        map.find("#card-" + number + " .more").click();
        return map.find("#inspector .reply");
    }

    private Path save(String by) {
        map.find("#answers-by").fill(by);
        Download download = map.page().waitForDownload(() -> map.find("#answers .save").click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static Replies read(Path file) {
        Reading<Replies> reading = AnswerFile.read(file);
        assertThat(reading.found()).as(reading.lines().toString()).isPresent();
        return reading.found().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"FACILITATOR", "CLIENT"})
    void whatIsAnsweredComesBackToTheSession(Profile profile, Browser browser) throws IOException {
        openInstead(browser, profile);
        reply(3).locator(".agree").click();
        map.find("#inspector .because textarea").fill("It is so on nights, too");
        reply(2).locator(".contest").click();
        map.find("#inspector .because textarea").fill("Not since March");
        map.goTo("actions");
        map.find("#action-1 .take-on").click();

        Replies replies = read(save("Ana Ruiz"));

        assertThat(Redaction.isEdition(replies.edition(), session.id())).isTrue();
        assertThat(replies.by()).isEqualTo("Ana Ruiz");
        assertThat(replies.replies())
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isInstanceOfSatisfying(
                                                Reply.Agrees.class,
                                                agrees -> {
                                                    assertThat(agrees.card())
                                                            .isEqualTo(Samples.card("3"));
                                                    assertThat(agrees.reason())
                                                            .isEqualTo("It is so on nights, too");
                                                }),
                        second ->
                                assertThat(second)
                                        .isInstanceOfSatisfying(
                                                Reply.Contests.class,
                                                contests ->
                                                        assertThat(contests.card())
                                                                .isEqualTo(Samples.card("2"))),
                        third -> assertThat(third).isInstanceOf(Reply.Accepts.class));
        assertThat(ReturnedFile.proposal(folder.resolve(fileName()), session).found())
                .hasValueSatisfying(proposal -> assertThat(proposal.isChange()).isTrue());
    }

    private String fileName() {
        try (var files = java.nio.file.Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(AnswerFile.ENDING))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void evidenceComesWithAllThatIsKnownAboutIt() {
        reply(5).locator(".add").click();
        map.find("#evidence-form .take").click();
        assertThat(map.find("#evidence-missing").isVisible()).isTrue();
        map.find("input[name=direction][value=against]").check();
        map.find("#evidence-note").fill("The limit was raised\nin \"May\" <b>twice</b>");
        map.find("#evidence-kind").selectOption("document");
        map.find("#evidence-strength").selectOption("confirmed-record");
        map.find("#evidence-observed").fill("2026-05-04");
        map.find("#evidence-form .take").click();
        assertThat(map.find("#inspector .given li").count()).isEqualTo(1);
        assertThat(map.focused()).contains("add");

        Replies replies = read(save("Ana"));

        assertThat(replies.replies())
                .singleElement()
                .isInstanceOfSatisfying(
                        Reply.Adds.class,
                        adds -> {
                            assertThat(adds.evidence().card()).isEqualTo(Samples.card("5"));
                            assertThat(adds.evidence().note())
                                    .isEqualTo("The limit was raised\nin \"May\" <b>twice</b>");
                            assertThat(adds.evidence().direction()).isEqualTo(Direction.AGAINST);
                            assertThat(adds.evidence().kind()).isEqualTo(EvidenceKind.DOCUMENT);
                            assertThat(adds.evidence().strength())
                                    .isEqualTo(Strength.CONFIRMED_RECORD);
                            assertThat(adds.evidence().observed())
                                    .isEqualTo(CalendarDay.of(LocalDate.of(2026, 5, 4)));
                        });
    }

    @Test
    void nothingIsSavedWithoutAName() {
        assertThat(map.find("#answers").isVisible()).isFalse();
        reply(1).locator(".agree").click();
        assertThat(map.find("#answers .state").textContent()).isEqualTo("not saved yet");

        map.find("#answers .save").click();

        assertThat(map.find("#answers-missing").isVisible()).isTrue();
        assertThat(map.find("#answers-by").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(map.find("#answers .state").textContent()).isEqualTo("not saved yet");
    }

    @Test
    void anAnswerThatIsTakenBackIsNotSaved() {
        Locator reply = reply(1);
        reply.locator(".contest").click();
        assertThat(map.find("#answers").isVisible()).as("contesting needs a reason").isFalse();
        map.find("#inspector .because textarea").fill("No");
        assertThat(map.find("#answers .count").textContent()).isEqualTo("1 answer");
        reply.locator(".contest").click();
        assertThat(map.find("#answers").isVisible()).isFalse();
    }

    @Test
    void whatChangesAfterSavingIsAnotherAnswer() {
        reply(1).locator(".agree").click();
        Replies first = read(save("Ana"));
        assertThat(map.find("#answers .state").textContent()).startsWith("saved as ");
        assertThat(read(save("Ana")).replies()).isEqualTo(first.replies());

        map.find("#inspector .because textarea").fill("Now I know why");

        assertThat(map.find("#answers .state").textContent()).isEqualTo("not saved yet");
        assertThat(read(save("Ana")).replies())
                .singleElement()
                .extracting(Reply::id)
                .isNotEqualTo(first.replies().getFirst().id());
    }

    @Test
    void aPageForAnybodyTakesNoAnswers(Browser browser) throws IOException {
        openInstead(browser, Profile.SHAREABLE);
        assertThat(map.find("#answers").count()).isZero();
        assertThat(map.find(".take-on").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = MapAccessTest.Setting.class,
            names = {"LIGHT", "DARK", "PHONE"})
    void answeringIsAccessible(MapAccessTest.Setting setting, Browser browser) throws IOException {
        map.close();
        map = OpenMap.of(browser, session, Profile.CLIENT, folder, setting::setUp);
        if (setting != MapAccessTest.Setting.PHONE) {
            map.find("#card-1 .more").click();
        }
        map.find(".reply:visible .agree").first().click();
        assertThat(map.violations()).isEmpty();
        map.find(".reply:visible .add").first().click();
        assertThat(map.violations()).isEmpty();
    }
}
