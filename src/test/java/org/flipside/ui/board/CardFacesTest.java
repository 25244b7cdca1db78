package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.catalogue.Catalogue;
import org.flipside.files.CatalogueReader;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

class CardFacesTest {
    private final Catalogue catalogue = CatalogueReader.builtIn();

    /** Faces that followed every change are those that would be made now. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void facesFollowAnyWalkOfEditsAndUndos(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        SessionEditor editor = MemoryLog.editor(edits.session(6));
        CardFaces faces = new CardFaces(catalogue, editor.session());
        editor.observe(
                change -> {
                    CardFaces before = new CardFaces(catalogue, change.before());
                    Set<Id<Card>> touched = faces.apply(change.after(), change.changes());
                    CardFaces now = new CardFaces(catalogue, change.after());
                    isSame(faces, now);
                    assertThat(touched).containsAll(differing(before, now));
                });
        for (int i = 0; i < 100; i++) {
            switch ((int) ((seed * 31 + i * 17L) % 6)) {
                case 0 -> editor.undo();
                case 1 -> editor.redo();
                default -> editor.perform("edit " + i, edits::edit);
            }
        }
        isSame(faces, new CardFaces(catalogue, editor.session()));
        assertThat(faces.size()).isEqualTo(editor.session().cards().size());
    }

    private static void isSame(CardFaces followed, CardFaces made) {
        assertThat(followed.sequence()).isEqualTo(made.sequence());
        assertThat(followed.index().places()).isEqualTo(made.index().places());
        for (Id<Card> id : made.sequence()) {
            assertThat(followed.face(id)).isEqualTo(made.face(id));
        }
    }

    private static Set<Id<Card>> differing(CardFaces before, CardFaces now) {
        Set<Id<Card>> all = new HashSet<>(before.sequence());
        all.addAll(now.sequence());
        all.removeIf(id -> Objects.equals(before.face(id), now.face(id)));
        return all;
    }
}
