package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.drawing.TokenTest;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An exported map in a browser. Closing it fails unless the page kept quiet: nothing on the
 * console, no error, no request.
 */
final class OpenMap implements AutoCloseable {
    /**
     * Axe compares letters of a drawing with the page behind it, not with what is drawn below them:
     * that the drawing's colours are those of the windows is for {@link TokenTest}.
     */
    private static final String IN_DRAWING = "color-contrast <text ";

    private final List<String> noise = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;

    private OpenMap(BrowserContext context, Path file) {
        this.context = context;
        page = context.newPage();
        page.onConsoleMessage(message -> noise.add(message.type() + ": " + message.text()));
        page.onPageError(noise::add);
        page.onDialog(
                dialog -> {
                    noise.add("dialog: " + dialog.message());
                    dialog.dismiss();
                });
        String own = file.toUri().toString();
        page.onRequest(
                request -> {
                    String url = request.url();
                    if (!url.replaceFirst("#.*", "").equals(own)
                            && !url.startsWith("data:image/svg")) {
                        noise.add("request: " + url);
                    }
                });
        page.navigate(own);
    }

    /** Opens a session's map in a window of 1440 by 900. */
    static OpenMap of(Browser browser, Session session, Profile profile, Path folder)
            throws IOException {
        return of(browser, session, profile, folder, _ -> {});
    }

    /** Opens a session's map in a browser that is set up otherwise. */
    static OpenMap of(
            Browser browser,
            Session session,
            Profile profile,
            Path folder,
            Consumer<Browser.NewContextOptions> setUp)
            throws IOException {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(1440, 900);
        setUp.accept(options);
        return new OpenMap(browser.newContext(options), file(session, profile, folder));
    }

    /** Writes a session's map. */
    static Path file(Session session, Profile profile, Path folder) throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .export(session, Set.of(Format.HTML), folder, profile)
                .getFirst()
                .path();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Goes to a part of the page and waits until it is shown: the address changes before. */
    void goTo(String part) {
        find(".parts a[href='#" + part + "']").click();
        find("#" + part).waitFor();
    }

    Locator card(int number) {
        return page.locator("#card-" + number + " .card");
    }

    /** Waits until that side of a card lies up and nothing moves any more. */
    void awaitSide(int number, String side) {
        page.waitForFunction(
                "([number, side]) => { const slot = document.getElementById('card-' + number);"
                        + " return slot.dataset.side === side && !slot.querySelector('.turning') }",
                List.of(number, side));
    }

    /** Drags from a place on a card sideways, by shares of its width, and lets go. */
    void drag(int number, double from, double by) {
        hold(number, from, by);
        page.mouse().up();
    }

    /** Drags and does not let go. */
    void hold(int number, double from, double by) {
        card(number).scrollIntoViewIfNeeded();
        BoundingBox box = card(number).boundingBox();
        double x = box.x + box.width * from;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= 10; step++) {
            page.mouse().move(x + box.width * by * step / 10, y);
        }
    }

    String focused() {
        return (String)
                page.evaluate(
                        "(document.activeElement.closest('.slot')?.id ?? '') + ' '"
                                + " + document.activeElement.className");
    }

    String spoken() {
        return find("#spoken").textContent();
    }

    /** The violations that axe finds, by rule, with the places. */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        AxeBuilder axe = new AxeBuilder(page);
        boolean forced = (Boolean) page.evaluate("matchMedia('(forced-colors: active)').matches");
        if (forced) {
            // The system's colours replace ours, and axe goes by ours.
            axe.disableRules(List.of("color-contrast"));
        }
        for (Rule rule : axe.analyze().getViolations()) {
            rule.getNodes().stream()
                    .map(node -> rule.getId() + " " + node.getHtml())
                    .filter(violation -> !violation.startsWith(IN_DRAWING))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public void close() {
        context.close();
        assertThat(noise).as("what the page said or asked for").isEmpty();
    }
}
