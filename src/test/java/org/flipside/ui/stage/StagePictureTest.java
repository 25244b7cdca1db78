package org.flipside.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

import org.flipside.testsupport.FxTest;
import org.flipside.ui.support.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

class StagePictureTest extends FxTest {
    private static Stream<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (String name : Stages.named().keySet()) {
            all.add(Arguments.of(name, 1920, 1080, 1.0));
            all.add(Arguments.of(name, 1920, 1080, 2.0));
            all.add(Arguments.of(name, 1024, 768, 2.0));
            if (name.startsWith("longest")) {
                for (double scale : new double[] {1, 2}) {
                    all.add(Arguments.of(name, 1280, 720, scale));
                    all.add(Arguments.of(name, 3840, 2160, scale));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noWordIsCutOffOrLeavesTheStage(String name, int width, int height, double scale) {
        Theme theme = name.contains("result") ? Theme.DARK : Theme.LIGHT;
        StagePane stage =
                picture(
                        Path.of(
                                "target",
                                "pictures",
                                String.format(
                                        Locale.ROOT,
                                        "stage-%s-%d-%.0f.png",
                                        name,
                                        height,
                                        scale * 100)),
                        width,
                        height,
                        theme,
                        () -> {
                            StagePane pane = new StagePane(StageHand.none());
                            pane.textScaleProperty().set(scale);
                            return pane;
                        },
                        pane -> pane.show(Objects.requireNonNull(Stages.named().get(name))));

        assertThat(get(() -> texts(stage).toList()))
                .isNotEmpty()
                .allSatisfy(
                        text -> {
                            var box = text.localToScene(text.getLayoutBounds());
                            assertThat(box.getMinX()).as(text.getText()).isGreaterThan(-1);
                            assertThat(box.getMinY()).as(text.getText()).isGreaterThan(-1);
                            assertThat(box.getMaxX()).as(text.getText()).isLessThan(width + 1);
                            assertThat(box.getMaxY()).as(text.getText()).isLessThan(height + 1);
                        });
    }

    static Stream<Text> texts(Node node) {
        if (node instanceof Text text) {
            return text.getText().isBlank() ? Stream.empty() : Stream.of(text);
        }
        return node instanceof Parent parent && node.isVisible()
                ? parent.getChildrenUnmodifiable().stream().flatMap(StagePictureTest::texts)
                : Stream.empty();
    }
}
