package org.flipside.ui.run;

import org.flipside.catalogue.Catalogue;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Subject;
import org.flipside.model.Timing;
import org.flipside.session.run.RunEdits;
import org.flipside.ui.stage.StageContent;
import org.flipside.ui.stage.StageFooter;
import org.flipside.ui.stage.StageView;
import org.flipside.ui.support.Texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes of a session what the room may see of it, and nothing else. */
public final class Staging {
    private final StagedCards cards;
    private final StagedFindings findings;

    /** Takes the names of patterns from that catalogue. */
    public Staging(Catalogue catalogue) {
        cards = new StagedCards(catalogue);
        findings = new StagedFindings();
    }

    /** What the room sees of a session at that time. */
    public StageView view(Session session, Instant now) {
        StageContent content = content(session);
        return new StageView(content, footer(session, content, now));
    }

    /** The line below that content at that time. */
    StageFooter footer(Session session, StageContent content, Instant now) {
        StageFooter footer = footer(session, now);
        return switch (content) {
            case StageContent.Title _ -> footer.withText("");
            case StageContent.Result _ ->
                    footer.withText(findings.attendance(session, card(session)));
            default -> footer;
        };
    }

    /** What is shown above the foot line; changes with the session only. */
    StageContent content(Session session) {
        Scene scene = session.progress().map(Progress::scene).orElse(Scene.TITLE);
        Optional<Card> card = card(session);
        return switch (scene) {
            case TITLE -> title(session);
            case CARD -> card.<StageContent>map(c -> cards.card(session, c)).orElse(title(session));
            case RESULT ->
                    card.<StageContent>flatMap(c -> findings.result(session, c))
                            .or(() -> card.map(c -> cards.card(session, c)))
                            .orElse(title(session));
            case OVERVIEW -> cards.overview(session);
            case MAP -> cards.map(session).orElse(title(session));
            case COUNTDOWN -> new StageContent.BigCountdown(timed(session, card));
            case DOTS -> findings.dots(session).orElse(title(session));
            case CLOSING -> findings.closing(session);
        };
    }

    private static Optional<Card> card(Session session) {
        return session.progress()
                .flatMap(
                        p ->
                                p.looked() instanceof Subject.OfCard(Id<Card> id)
                                        ? session.cards().get(id)
                                        : Optional.empty());
    }

    private static StageContent title(Session session) {
        return new StageContent.Title(
                session.details().title(),
                phase(session).map(Phase::name).orElse(Texts.of("stage.soon")));
    }

    private static Optional<Phase> phase(Session session) {
        return session.progress().flatMap(p -> session.phases().get(p.phase()));
    }

    private static String timed(Session session, Optional<Card> card) {
        boolean ofCard = RunEdits.present(session).size() > 1;
        return ofCard && card.isPresent()
                ? Texts.of("stage.quote", card.get().claim().quote())
                : phase(session).map(Phase::name).orElse("");
    }

    private static StageFooter footer(Session session, Instant now) {
        String title = session.details().title();
        List<Timing> present = RunEdits.present(session);
        boolean runs = session.details().state() == SessionState.RUNNING;
        if (present.isEmpty() || !runs) {
            return new StageFooter(title, "", "", StageFooter.Pace.CALM);
        }
        TimerWords words = TimerWords.of(present.getLast().timer(), now);
        return new StageFooter(
                title,
                words.figures(),
                Texts.of("stage.timer", words.state()),
                switch (words.state()) {
                    case CALM -> StageFooter.Pace.CALM;
                    case LAST_FIFTH -> StageFooter.Pace.SHORT;
                    case LAST_TWENTIETH, OVER -> StageFooter.Pace.LAST;
                });
    }

    /** The card as it will be once it is turned, as a hand on the stage asks for it. */
    StageContent.ClaimCard beyond(Session session, StageContent.ClaimCard shown) {
        return card(session)
                .filter(card -> card.id().toString().equals(shown.key()))
                .map(Card::turned)
                .map(turned -> cards.card(session.with(turned), turned))
                .orElse(shown);
    }
}
