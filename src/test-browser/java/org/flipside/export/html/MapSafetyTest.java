package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Flipside;
import org.flipside.model.Ownership;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@Tag("browser")
@ExtendWith(Chromium.class)
class MapSafetyTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "--><svg onload=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' autofocus onfocus='alert(1)",
                "{{constructor.constructor('alert(1)')()}}",
                "${alert(1)} #{alert(1)} <%= 1 %>",
                "javascript:alert(1)",
                "&lt;b&gt; &amp; &#60;script&#62;",
                "]]><!DOCTYPE x><textarea></title>",
                "\u2028\u2029`${1}`",
                "<a href=https://example.org>x</a>",
            })
    void aTextIsShownAsItIsWritten(String text, Browser browser) throws IOException {
        try (OpenMap map = OpenMap.of(browser, hostile(text), Profile.FACILITATOR, folder)) {
            assertThat(map.find("#card-1 .quote").textContent()).isEqualTo("“" + text + "”");
            assertThat(map.find("#card-1 .narrative").textContent()).isEqualTo(text);
            assertThat(map.find("#card-1 .evidence p").first().textContent()).isEqualTo(text);
            assertThat(map.find("#card-1").getAttribute("data-owner")).isEqualTo(text);
            assertThat(map.find("#action-1 h3").textContent()).isEqualTo(text);
            assertThat(map.page().title()).startsWith(text + " · ");
            assertThat(map.find("h1").textContent()).isEqualTo(text);
            assertThat(map.find("script").count()).isEqualTo(1);
            assertThat(map.find("img, iframe, object, embed, textarea:not([maxlength])").count())
                    .isZero();
            assertThat(map.find("[onmouseover], [onfocus], [onload], [onerror]").count()).isZero();
            map.find("#card-1 .corner").click();
            map.awaitSide(1, "flipside");
            map.find("#search").fill("alert");
        }
    }

    @Test
    void onlyWebAddressesCanBeFollowed(Browser browser) throws IOException {
        List<String> references =
                List.of(
                        "https://example.org/report?a=1&b=\"2\"",
                        "https://example.org/a",
                        "javascript:alert(1)",
                        "file:///etc/passwd",
                        "minutes of May.pdf");
        Session session = Samples.full();
        for (int i = 0; i < references.size(); i++) {
            session = session.with(referring("r" + i, references.get(i)));
        }
        try (OpenMap map = OpenMap.of(browser, session, Profile.CLIENT, folder)) {
            assertThat(map.find(".reference").allTextContents())
                    .anyMatch(text -> text.contains("javascript:alert(1)"))
                    .anyMatch(text -> text.contains("minutes of May.pdf"));
            assertThat(map.find(".reference a").evaluateAll("all => all.map(a => a.href)"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .containsExactlyInAnyOrder(
                            "https://example.org/a", "https://example.org/calls?week=40");
            assertThat(map.find("a[target]").first().getAttribute("rel"))
                    .contains("noopener", "noreferrer");
        }
    }

    @Test
    void thePolicyStopsWhateverIsNotOurs(Browser browser) throws IOException {
        Path file = OpenMap.file(Samples.full(), Profile.CLIENT, folder);
        String page = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(
                file,
                page.replace(
                        "<main ",
                        "<script>window.injected = true</script><style>body { display: none"
                                + " }</style><img src='https://example.org/x.png'"
                                + " onerror='window.injected = 1'><main "));
        List<String> blocked = new ArrayList<>();
        List<String> responses = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page opened = context.newPage();
            opened.onConsoleMessage(message -> blocked.add(message.text()));
            opened.onResponse(response -> responses.add(response.url()));
            opened.navigate(file.toUri().toString());

            assertThat(opened.evaluate("window.injected === undefined")).isEqualTo(true);
            assertThat(opened.locator("h1").isVisible()).isTrue();
            assertThat(opened.locator("html.js").count()).isEqualTo(1);
        }
        assertThat(blocked)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(m -> m.contains("Content Security Policy"));
        assertThat(responses).noneMatch(url -> url.startsWith("http"));
    }

    private static Session hostile(String text) {
        Session session =
                Samples.full()
                        .with(Samples.details().withTitle(text))
                        .editCard(Samples.card("1"), card -> withTexts(card, text))
                        .with(
                                new Evidence(
                                        Samples.id("e5"),
                                        Samples.card("1"),
                                        EvidenceKind.QUOTE,
                                        Direction.FOR,
                                        Strength.HEARSAY,
                                        org.flipside.model.Proximity.THIRD_HAND,
                                        org.flipside.model.CalendarDay.unknown(),
                                        text,
                                        text,
                                        text,
                                        Samples.THEN));
        Ownership owner = session.ownershipOf(Samples.card("1"));
        Action action = session.actions().get(Samples.id("a2")).orElseThrow();
        return session.with(Samples.owner(Samples.card("1"), text, owner.state(), owner.levers()))
                .with(
                        new Action(
                                action.id(),
                                text,
                                text,
                                action.due(),
                                action.kind(),
                                action.status(),
                                action.cards(),
                                text));
    }

    private static Card withTexts(Card card, String text) {
        return card.withClaim(new Claim(text, text, text))
                .withFlipside(new Flipside(text, text, text, new PatternRef.FailureMode(4)))
                .withTags(List.of(text))
                .withNotes(text);
    }

    private static Evidence referring(String name, String reference) {
        Evidence e =
                Samples.evidence(
                        name, "6", EvidenceKind.DOCUMENT, Direction.FOR, Strength.ONE_ACCOUNT);
        return new Evidence(
                e.id(),
                e.card(),
                e.kind(),
                e.direction(),
                e.strength(),
                e.proximity(),
                e.observed(),
                e.sourceRole(),
                e.note(),
                reference,
                e.recordedAt());
    }
}
