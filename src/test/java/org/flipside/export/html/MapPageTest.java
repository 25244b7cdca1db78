package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Samples;
import org.flipside.export.format.Brand;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redaction;
import org.flipside.export.report.Report;
import org.flipside.model.Link;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;

class MapPageTest {
    private final Session session = Samples.full();

    @Test
    void theTabOfTheLinksCountsLinksAsTheHeaderDoes() {
        MapPage page = page(session, Profile.CLIENT);

        assertThat(part(page, "links")).isEqualTo(new MapPage.Part("links", "Links", 3));
        assertThat(page.holdings()).contains("3 links", "1 group of cards");
    }

    @Test
    void groupsOfCardsHaveTheTabToThemselvesWhereNothingIsLinked() {
        Session unlinked = session;
        for (Link link : session.links().list()) {
            unlinked = unlinked.without(link);
        }

        MapPage page = page(unlinked, Profile.CLIENT);

        assertThat(part(page, "links")).isEqualTo(new MapPage.Part("links", "Groups of cards", 1));
    }

    @Test
    void theTabOfTheNotesCountsAllThatTheClientDoesNotGet() {
        int leftOut = Redaction.apply(session, Profile.CLIENT).leftOut().counts().notes();

        MapPage page = page(session, Profile.FACILITATOR);

        assertThat(part(page, "notes").count()).isEqualTo(leftOut);
        assertThat(page.report().counts().notes()).isEqualTo(leftOut);
    }

    private static MapPage.Part part(MapPage page, String id) {
        return page.parts().stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
    }

    private static MapPage page(Session session, Profile profile) {
        return new MapPage(
                Report.of(session, Samples.CATALOGUE, profile, Samples.CLOCK),
                Brand.NONE,
                PageAssets.load());
    }
}
