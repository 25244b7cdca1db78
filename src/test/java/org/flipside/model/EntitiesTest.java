package org.flipside.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class EntitiesTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    private static Group group(UUID id, int size) {
        return new Group(new Id<>(id), "g", size, 1);
    }

    /** Few different numbers, so that paths collide deep down. */
    private static UUID crowded(RandomGenerator random) {
        return new UUID(
                random.nextInt(3), random.nextInt(3) * 0x1000_0000_0000_0000L + random.nextInt(4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void behavesLikeAMapWhateverTheNumbers(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<Id<?>, Group> expected = new HashMap<>();
        Entities<Group> actual = Entities.none();
        for (int i = 0; i < 400; i++) {
            UUID id = i % 2 == 0 ? crowded(random) : new UUID(random.nextLong(), random.nextLong());
            Group group = group(id, random.nextInt(5));
            if (random.nextInt(3) == 0) {
                expected.remove(group.id());
                actual = actual.without(group.id());
            } else {
                expected.put(group.id(), group);
                actual = actual.with(group);
            }
        }
        assertThat(actual.list()).containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(actual.size()).isEqualTo(expected.size());
        expected.forEach((id, group) -> assertThat(id).isEqualTo(group.id()));
        assertThat(actual).isEqualTo(Entities.of(expected.values()));
        assertThat(actual).hasSameHashCodeAs(Entities.of(expected.values()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalSetsAreEqualHoweverTheyCameAbout(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            groups.add(group(new UUID(i % 4, i), i));
        }
        Entities<Group> there = Entities.of(groups);
        Entities<Group> andBack = there;
        for (int i = 0; i < 30; i++) {
            Group extra = group(crowded(random), 1);
            if (!there.has(extra.id())) {
                andBack = andBack.with(extra).without(extra.id());
            }
        }
        assertThat(andBack).isEqualTo(there);
        assertThat(Entities.of(groups.reversed())).isEqualTo(there);
    }

    @Test
    void comparingTellsEachDifferenceOnce() {
        Group kept = group(new UUID(1, 1), 1);
        Group before = group(new UUID(1, 2), 2);
        Group after = group(new UUID(1, 2), 3);
        Group gone = group(new UUID(0, 0x1000_0000_0000_0001L), 4);
        Group come = group(new UUID(0x1000_0000_0000_0001L, 0), 5);
        List<String> told = new ArrayList<>();
        Entities.of(List.of(kept, before, gone))
                .compare(
                        Entities.of(List.of(kept, after, come)),
                        new Entities.Differences<Group>() {
                            @Override
                            public void added(Group now) {
                                told.add("added " + now.size());
                            }

                            @Override
                            public void removed(Group old) {
                                told.add("removed " + old.size());
                            }

                            @Override
                            public void changed(Group old, Group now) {
                                told.add("changed " + old.size() + " " + now.size());
                            }
                        });
        assertThat(told).containsExactlyInAnyOrder("added 5", "removed 4", "changed 2 3");
    }

    @Test
    void anUnchangedSetIsTheSameObject() {
        Group group = group(new UUID(1, 1), 1);
        Entities<Group> one = Entities.of(List.of(group));
        assertThat(one.with(group(new UUID(1, 1), 1))).isSameAs(one);
        assertThat(one.without(new Id<>(new UUID(9, 9)))).isSameAs(one);
    }
}
