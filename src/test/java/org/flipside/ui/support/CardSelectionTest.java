package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class CardSelectionTest {
    private final Id<Card> a = Id.random();
    private final Id<Card> b = Id.random();
    private final Id<Card> c = Id.random();
    private final CardSelection selection = new CardSelection();

    private void isSelected(List<Id<Card>> cards, Id<Card> focus) {
        assertThat(selection.get().cards()).containsExactlyElementsOf(cards);
        assertThat(selection.get().focus()).contains(focus);
    }

    @Test
    void atFirstNothingIsSelectedOrMeant() {
        assertThat(selection.get().cards()).isEmpty();
        assertThat(selection.get().focus()).isEmpty();
        assertThat(selection.get().meant()).isEmpty();
    }

    @Test
    void oneCardAloneReplacesWhatWasSelected() {
        selection.all(List.of(a, b));
        selection.only(c);
        isSelected(List.of(c), c);
        assertThat(selection.get().single()).contains(c);
    }

    @Test
    void ofSeveralCardsTheLastGetsTheKeyboard() {
        selection.all(List.of(c, a));
        isSelected(List.of(c, a), a);
        assertThat(selection.get().single()).isEmpty();
        assertThat(selection.get().meant()).containsExactly(c, a);
    }

    @Test
    void togglingAddsAtTheEndAndTakesAwayAndTheKeyboardFollows() {
        selection.only(a);
        selection.toggle(b);
        isSelected(List.of(a, b), b);
        selection.toggle(a);
        isSelected(List.of(b), a);
    }

    @Test
    void addingACardThatIsSelectedOnlyMovesTheKeyboard() {
        selection.all(List.of(a, b));
        selection.add(a);
        isSelected(List.of(a, b), a);
    }

    @Test
    void theKeyboardCanLieOnACardThatIsNotSelectedAndIsMeantOnlyAlone() {
        selection.focus(a);
        assertThat(selection.get().cards()).isEmpty();
        assertThat(selection.get().meant()).containsExactly(a);
        selection.only(b);
        selection.focus(a);
        isSelected(List.of(b), a);
        assertThat(selection.get().meant()).containsExactly(b);
    }

    @Test
    void selectingNothingLeavesTheKeyboardWhereItIs() {
        selection.only(a);
        selection.none();
        isSelected(List.of(), a);
        selection.all(List.of());
        isSelected(List.of(), a);
    }

    @Test
    void cardsThatAreGoneAreForgotten() {
        selection.all(List.of(a, b, c));
        selection.retain(Set.of(a, c));
        isSelected(List.of(a, c), c);
        selection.retain(Set.of(a));
        assertThat(selection.get().cards()).containsExactly(a);
        assertThat(selection.get().focus()).isEmpty();
    }

    @Test
    void thoseWhoWatchHearOnlyOfWhatIsOther() {
        List<CardSelection.State> heard = new ArrayList<>();
        selection.stateProperty().subscribe((_, now) -> heard.add(now));
        selection.all(List.of(a, b));
        selection.all(List.of(a, b));
        selection.retain(Set.of(a, b));
        assertThat(heard).hasSize(1);
    }

    @Test
    void aStateDoesNotChangeWithTheSelection() {
        selection.all(List.of(a, b));
        CardSelection.State before = selection.get();
        selection.toggle(c);
        assertThat(before.cards()).containsExactly(a, b);
    }
}
