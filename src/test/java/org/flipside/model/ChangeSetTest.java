package org.flipside.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.testsupport.RandomEdits;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

class ChangeSetTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:36:41Z");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static ChangeSet between(Session before, Session after) {
        return new ChangeSet("edit", "Ada", NOW, ChangeSet.difference(before, after));
    }

    private static Session applied(ChangeSet changes, Session session) {
        assertThat(changes.apply(session)).isInstanceOf(ChangeSet.Outcome.Applied.class);
        return ((ChangeSet.Outcome.Applied) changes.apply(session)).session();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void applyingTheDifferenceGivesTheLaterSession(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session before = edits.session(8);
        Session after = edits.edit(before);
        assertThat(applied(between(before, after), before)).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void applyingAndTakingBackIsTheIdentity(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session before = edits.session(8);
        Session after = edits.edit(before);
        ChangeSet changes = between(before, after);
        assertThat(applied(changes.inverted("Ada", NOW), after)).isEqualTo(before);
        assertThat(changes.inverted("Ada", NOW).inverted("Ada", NOW)).isEqualTo(changes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replayingEveryChangeSetGivesTheSameSession(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session first = edits.session(5);
        List<ChangeSet> journal = new ArrayList<>();
        Session current = first;
        for (int i = 0; i < 60; i++) {
            Session next = edits.edit(current);
            journal.add(between(current, next));
            current = next;
        }
        Session replayed = first;
        for (ChangeSet changes : journal) {
            replayed = applied(changes, replayed);
        }
        assertThat(replayed).isEqualTo(current);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void consecutiveChangeSetsEqualOne(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session first = edits.session(5);
        Session second = edits.edit(first);
        Session third = edits.edit(second);
        ChangeSet both = between(first, second).then(between(second, third));
        assertThat(applied(both, first)).isEqualTo(third);
        assertThat(both.changes())
                .containsExactlyInAnyOrderElementsOf(between(first, third).changes());
    }

    @Test
    void aStaleChangeIsRefusedAndSaysWhichEntity() {
        Session before = Sessions.withCards("We listen.", "We learn.");
        Card card = before.running().getFirst();
        ChangeSet mine = between(before, before.with(card.turned()));
        Session theirs = before.with(card.withNotes("Ask Tove first."));

        assertThat(mine.apply(theirs))
                .isEqualTo(
                        new ChangeSet.Outcome.Refused(
                                List.of(
                                        new ChangeSet.Conflict(
                                                mine.changes().getFirst(),
                                                theirs.cards().get(card.id()).map(c -> c)))));
    }

    @Test
    void addingWhatIsThereAndRemovingWhatIsGoneAreRefused() {
        Session with = Sessions.withCards("We listen.");
        Card card = with.running().getFirst();
        Session without = with.without(card);
        assertThat(between(without, with).apply(with))
                .isInstanceOf(ChangeSet.Outcome.Refused.class);
        assertThat(between(with, without).apply(without))
                .isInstanceOf(ChangeSet.Outcome.Refused.class);
    }

    @Test
    void changeSetsThatDoNotFollowEachOtherCannotBecomeOne() {
        Session before = Sessions.withCards("We listen.");
        Card card = before.running().getFirst();
        ChangeSet one = between(before, before.with(card.turned()));
        ChangeSet other = between(before, before.with(card.withNotes("n")));
        assertThatThrownBy(() -> one.then(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditThatChangesNothingIsEmpty() {
        Session session = Sessions.withCards("We listen.");
        Card card = session.running().getFirst();
        assertThat(between(session, session.with(card.turned().turned())).isEmpty()).isTrue();
    }

    @Test
    void removingACardTakesWhatHangsOnItAndKeepsWhatOnlyNamesIt() {
        Session session = Sessions.random(7, 6);
        Id<Card> gone = session.running().getFirst().id();
        Session after = session.withoutCard(gone);
        assertThat(after.cards().has(gone)).isFalse();
        assertThat(after.evidence().list()).noneMatch(e -> e.card().equals(gone));
        assertThat(after.links().list()).noneMatch(link -> link.touches(gone));
        assertThat(after.ownerships().has(Ownership.idFor(gone))).isFalse();
        assertThat(after.actions().size()).isEqualTo(session.actions().size());
        assertThat(after.actions().list()).noneMatch(action -> action.cards().contains(gone));
        assertThat(after.parked().size()).isEqualTo(session.parked().size());
    }
}
