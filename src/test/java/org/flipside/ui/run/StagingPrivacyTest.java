package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Progress;
import org.flipside.model.Reveal;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.Marked;
import org.flipside.testsupport.Sessions;
import org.flipside.ui.stage.StageHand;
import org.flipside.ui.stage.StagePane;
import org.flipside.ui.stage.StageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Nothing private may reach the stage: neither the value it is handed nor what it draws. */
class StagingPrivacyTest extends FxTest {
    /** What the room may read somewhere; every other text of a session is private. */
    private static final Set<String> PUBLIC =
            Set.of(
                    "SessionDetails.title",
                    "Claim.quote",
                    "Claim.rationale",
                    "Flipside.headline",
                    "Flipside.narrative",
                    "Flipside.closing",
                    "Phase.name",
                    "Decision.statement",
                    "Decision.decider",
                    "Action.title",
                    "Ownership.owner");

    private final Staging staging = new Staging(CatalogueReader.builtIn());
    private final Marked marked = new Marked();

    @Test
    void whatTheStageIsHandedIsMadeOfWordsAndFiguresAlone() {
        Set<Type> seen = new HashSet<>();
        List<String> others = new ArrayList<>();
        look(StageView.class, seen, others);

        assertThat(others).isEmpty();
        assertThat(seen).hasSizeGreaterThan(15);
    }

    /** Follows records, sealed interfaces and lists down to their ends. */
    private static void look(Type type, Set<Type> seen, List<String> others) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            look(list.getActualTypeArguments()[0], seen, others);
        } else if (type instanceof Class<?> c && c.isRecord() && isOfStage(c)) {
            for (RecordComponent component : c.getRecordComponents()) {
                look(component.getGenericType(), seen, others);
            }
        } else if (type instanceof Class<?> c && c.isSealed() && isOfStage(c)) {
            for (Class<?> permitted : c.getPermittedSubclasses()) {
                look(permitted, seen, others);
            }
        } else if (!isPlain(type)) {
            others.add(type.getTypeName());
        }
    }

    private static boolean isOfStage(Class<?> type) {
        return type.getPackage().equals(StageView.class.getPackage());
    }

    private static boolean isPlain(Type type) {
        return Set.<Type>of(String.class, int.class, double.class, boolean.class, Double.class)
                        .contains(type)
                || (type instanceof Class<?> c && c.isEnum() && isOfStage(c));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noPrivateTextOfASessionIsOnTheStageWhateverItShows(long seed) throws Exception {
        Session session = marked.session(Sessions.random(seed, 3));
        StagePane pane = show(480, 270, () -> new StagePane(StageHand.none()));
        for (Card card : session.running()) {
            for (Side side : Side.values()) {
                for (Scene scene : Scene.values()) {
                    for (Reveal reveal : reveals(scene, side)) {
                        Session staged = staged(session, card.withSide(side), scene, reveal);
                        check(pane, staged, card.id(), scene, side, reveal);
                    }
                }
            }
        }
    }

    /** What is revealed matters only where a turned card is shown. */
    private static List<Reveal> reveals(Scene scene, Side side) {
        boolean matters = side == Side.FLIPSIDE && (scene == Scene.CARD || scene == Scene.RESULT);
        return matters ? List.of(Reveal.values()) : List.of(Reveal.ALL);
    }

    private static Session staged(Session session, Card card, Scene scene, Reveal reveal) {
        return session.with(card)
                .with(
                        Progress.begin(
                                        session.id(),
                                        session.phases().inOrder().getFirst().id(),
                                        Sessions.NOON)
                                .withCard(card.id(), reveal)
                                .withScene(scene));
    }

    private void check(
            StagePane pane, Session session, Id<Card> id, Scene scene, Side side, Reveal reveal) {
        StageView view = staging.view(session, Sessions.NOON);
        run(() -> pane.show(view));
        String drawn = view + " " + String.join(" ", get(() -> texts(pane).toList()));
        String what = scene + " " + side + " " + reveal;
        for (String field : marked.fields()) {
            if (!PUBLIC.contains(field)) {
                assertThat(drawn).as(what + " " + field).doesNotContain(marked.of(field));
            }
        }
        Card card = session.cards().get(id).orElseThrow();
        if (scene == Scene.CARD || scene == Scene.RESULT) {
            for (Card other : session.running()) {
                if (!other.id().equals(id)) {
                    assertThat(drawn)
                            .as(what + " another card")
                            .doesNotContain(
                                    other.claim().quote(),
                                    other.claim().rationale(),
                                    other.flipside().headline());
                }
            }
        }
        boolean seen = scene == Scene.CARD || scene == Scene.RESULT;
        if (seen && side == Side.CLAIM) {
            assertThat(drawn)
                    .as(what)
                    .doesNotContain(card.flipside().headline(), card.flipside().narrative());
        }
        if (!(seen && side == Side.FLIPSIDE && reveal == Reveal.ALL)) {
            assertThat(drawn).as(what).doesNotContain(card.flipside().closing());
        }
    }

    /** Every word in the scene graph, whether it can be seen or not. */
    private static Stream<String> texts(Node node) {
        Stream<String> own =
                Stream.of(
                        node instanceof Text text ? text.getText() : "",
                        String.valueOf(node.getAccessibleText()),
                        String.valueOf(node.getUserData()),
                        String.valueOf(node.getId()));
        return node instanceof Parent parent
                ? Stream.concat(
                        own,
                        parent.getChildrenUnmodifiable().stream()
                                .flatMap(StagingPrivacyTest::texts))
                : own;
    }
}
