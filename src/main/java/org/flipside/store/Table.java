package org.flipside.store;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Link;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Scores;
import org.flipside.model.SessionDetails;
import org.flipside.model.Timing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of one kind of entity: a row per entity, one column per component of its record. */
final class Table {
    private static final Map<EntityKind, Table> ALL =
            Arrays.stream(EntityKind.values())
                    .collect(
                            Collectors.toMap(
                                    kind -> kind,
                                    Table::new,
                                    (one, _) -> one,
                                    () -> new EnumMap<>(EntityKind.class)));

    private final RecordShape<? extends Entity> shape;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;

    private Table(EntityKind kind) {
        shape = RecordShape.of(type(kind));
        String name = name(kind);
        List<String> columns = shape.columns();
        String list = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String key = " WHERE session_id = ? AND id = ?";
        insert = "INSERT INTO %s (%s, session_id) VALUES (%s, ?)".formatted(name, list, marks);
        update = "UPDATE %s SET %s = ?%s".formatted(name, String.join(" = ?, ", columns), key);
        delete = "DELETE FROM " + name + key;
        select = "SELECT %s FROM %s WHERE session_id = ?".formatted(list, name);
    }

    private static String name(EntityKind kind) {
        return switch (kind) {
            case GROUP -> "participant_group"; // GROUP is a word of SQL
            case PARKED -> "parked_item";
            case ROUND -> "answer_round"; // ROUND is a function of SQL
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Adds a row for each. */
    void insert(Handle handle, Id<SessionDetails> session, Collection<? extends Entity> all) {
        execute(handle, insert, all, entity -> values(entity, session.value()));
    }

    /** Replaces the row of each. */
    void update(Handle handle, Id<SessionDetails> session, Collection<? extends Entity> all) {
        execute(
                handle,
                update,
                all,
                entity -> values(entity, session.value(), entity.id().value()));
    }

    /** Removes the row of each. */
    void delete(Handle handle, Id<SessionDetails> session, Collection<? extends Entity> all) {
        execute(handle, delete, all, entity -> List.of(session.value(), entity.id().value()));
    }

    /** All that a session has of this kind. */
    List<? extends Entity> select(Handle handle, Id<SessionDetails> session) {
        return handle.select(select, session.value())
                .map((row, _) -> (Entity) shape.read(row, 1))
                .list();
    }

    private List<@Nullable Object> values(Entity entity, Object... more) {
        List<@Nullable Object> values = shape.values(entity);
        Collections.addAll(values, more);
        return values;
    }

    private static void execute(
            Handle handle,
            String sql,
            Collection<? extends Entity> all,
            Function<Entity, List<@Nullable Object>> values) {
        if (all.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (Entity entity : all) {
                Rows.bind(batch, values.apply(entity));
                batch.add();
            }
            Rows.expectOneEach(batch.execute());
        }
    }

    /** The table of that kind. */
    static Table of(EntityKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    /** The record class of that kind. */
    static Class<? extends Entity> type(EntityKind kind) {
        return switch (kind) {
            case DETAILS -> SessionDetails.class;
            case LENS -> Lens.class;
            case PHASE -> Phase.class;
            case GROUP -> Group.class;
            case PARTICIPANT -> Participant.class;
            case CARD -> Card.class;
            case CLUSTER -> Cluster.class;
            case EVIDENCE -> Evidence.class;
            case OWNERSHIP -> Ownership.class;
            case LINK -> Link.class;
            case ACTION -> Action.class;
            case DECISION -> Decision.class;
            case RECOGNITION -> Recognition.class;
            case PARKED -> ParkedItem.class;
            case NOTE -> Note.class;
            case PROGRESS -> Progress.class;
            case TIMING -> Timing.class;
            case ROUND -> Round.class;
            case DOT_VOTE -> DotVote.class;
            case DOTS -> Dots.class;
            case SCORES -> Scores.class;
        };
    }
}
