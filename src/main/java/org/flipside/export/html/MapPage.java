package org.flipside.export.html;

import org.flipside.export.drawing.SvgWriter;
import org.flipside.export.format.Brand;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.ShareableRedaction;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Initials;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.WebLink;
import org.flipside.model.Direction;
import org.flipside.model.Side;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the templates of the page ask for: texts ready to be shown, and questions with an answer.
 */
public final class MapPage extends ReportText {
    /** Parts that are there whatever they hold. */
    private static final Set<String> ALWAYS = Set.of("cards", "brief");

    private final PageAssets assets;
    private final Brand brand;

    MapPage(Report report, Brand brand, PageAssets assets) {
        super(report);
        this.brand = brand;
        this.assets = assets;
    }

    /** How it looks. */
    public Brand brand() {
        return brand;
    }

    /** The client as the page names it; empty where it is not told. */
    @Override
    public String who() {
        return brand.name().isBlank() ? super.who() : text(brand.name());
    }

    /** Style, script and policy. */
    public PageAssets assets() {
        return assets;
    }

    /**
     * Whether readers may answer in the page: not in an edition for anybody, which keeps no
     * identity that an answer could come back to.
     */
    public boolean canBeAnswered() {
        return report().profile() != Profile.SHAREABLE;
    }

    /** The identity of the edition; nothing where no answer can come back to it. */
    public @Nullable String mapId() {
        return canBeAnswered() ? report().details().id().toString() : null;
    }

    /** The identity of a card; nothing where no answer can come back to it. */
    public @Nullable String answerable(CardReport c) {
        return canBeAnswered() ? c.card().id().toString() : null;
    }

    /** The board as it lies, drawn. */
    public String board() {
        return SvgWriter.element(report());
    }

    /** The questions by which cards can be narrowed down. */
    public List<Facet> facets() {
        return Facet.of(report());
    }

    /** The parts of the page that have content. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("cards", "Cards", report().cards().size()));
        parts.add(new Part("board", "Board", report().cards().size()));
        parts.add(new Part("brief", "Brief", 0));
        parts.add(new Part("heat", "Answers", heat().rows().size()));
        parts.add(new Part("decisions", "Decisions", report().decisions().size()));
        parts.add(new Part("actions", "Actions", report().actions().size()));
        parts.add(new Part("owners", "Owners", report().counts().owners()));
        parts.add(links());
        parts.add(
                new Part(
                        "priorities",
                        "Priorities",
                        report().ratings().size() + report().votes().size()));
        parts.add(new Part("parked", "Parking lot", report().parked().size()));
        parts.add(new Part("notes", "Notes", report().notes().size()));
        parts.removeIf(part -> part.count() == 0 && !ALWAYS.contains(part.id()));
        parts.add(new Part("method", "Method", 0));
        return parts;
    }

    /** Links, with what was laid together below them; named after that where there is no link. */
    private Part links() {
        return report().links().isEmpty()
                ? new Part("links", "Groups of cards", report().clusters().size())
                : new Part("links", "Links", report().links().size());
    }

    /** Whether the page has that part. */
    public boolean has(String id) {
        return parts().stream().anyMatch(part -> part.id().equals(id));
    }

    /**
     * A part of the page.
     *
     * @param id its anchor
     * @param name its heading
     * @param count how many things it holds; 0 where that tells nothing
     */
    public record Part(String id, String name, int count) {}

    /** The letters in an owner's ring. */
    public String initials(String name) {
        return name.equals(ShareableRedaction.SOMEBODY) ? "…" : Initials.of(text(name));
    }

    /** Whether a reference may be followed. */
    public boolean isWeb(String reference) {
        return WebLink.isSafe(reference);
    }

    /** How a screen reader names a card, whatever side lies up. */
    public String spoken(CardReport c) {
        List<String> parts = new ArrayList<>();
        parts.add(inFull(c));
        parts.add(c.ownership().hasOwner() ? "owner " + text(c.ownership().owner()) : "no owner");
        parts.add(c.verdict().word());
        return String.join(", ", parts);
    }

    private String inFull(CardReport c) {
        int unclear = c.evidence(Direction.UNCLEAR).size();
        return inBrief(c) + (unclear == 0 ? "" : ", " + unclear + " unclear");
    }

    /** Whether the flipside lies up. */
    public boolean isTurned(CardReport c) {
        return c.card().side() == Side.FLIPSIDE;
    }

    /** What the filters ask of a card beside its side, verdict and tier. */
    public String marks(CardReport c) {
        return String.join(" ", Facet.marks(c));
    }

    /** How far an owner is with a card; empty where nobody is. */
    public String state(CardReport c) {
        return Facet.state(c);
    }
}
