package org.flipside.store;

import static java.util.Map.entry;

import org.flipside.model.CalendarDay;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Subject;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How values of one Java type lie in one column.
 *
 * @param suffix what the column's name has after the component's
 * @param write gives what the driver is handed
 * @param read takes it from the row
 */
record ColumnType<T>(String suffix, Function<T, @Nullable Object> write, Reader<T> read) {
    /** Reads one column of the row that the result stands at. */
    interface Reader<T> {
        T read(ResultSet row, int column) throws SQLException;
    }

    private static final Map<Class<?>, ColumnType<?>> TYPES =
            Map.ofEntries(
                    entry(int.class, plain(ResultSet::getInt)),
                    entry(long.class, plain(ResultSet::getLong)),
                    entry(boolean.class, plain(ResultSet::getBoolean)),
                    entry(double.class, plain(ResultSet::getDouble)),
                    entry(String.class, plain(ResultSet::getString)),
                    entry(LocalDate.class, plain((row, i) -> row.getObject(i, LocalDate.class))),
                    entry(LocalTime.class, plain((row, i) -> row.getObject(i, LocalTime.class))),
                    entry(
                            Instant.class,
                            new ColumnType<>(
                                    "", Nanos::of, (row, i) -> Nanos.toInstant(row.getLong(i)))),
                    entry(
                            Id.class,
                            new ColumnType<Id<?>>(
                                    "_id",
                                    Id::value,
                                    (row, i) -> new Id<>(row.getObject(i, UUID.class)))),
                    entry(
                            PatternRef.class,
                            new ColumnType<>(
                                    "",
                                    PatternRef::code,
                                    (row, i) -> PatternRef.parse(row.getString(i)).orElseThrow())),
                    entry(
                            CalendarDay.class,
                            new ColumnType<CalendarDay>(
                                    "", day -> day.date().orElse(null), ColumnType::day)),
                    entry(
                            Subject.class,
                            new ColumnType<>("_card_id", ColumnType::cardOf, ColumnType::subject)));

    /** The type for a record's component; nothing if it takes more than one column. */
    static Optional<ColumnType<?>> of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Optional.of(name(type.asSubclass(Enum.class)));
        }
        if (type == List.class) {
            return Optional.of(list(component));
        }
        return Optional.ofNullable(TYPES.get(type));
    }

    private static <T> ColumnType<T> plain(Reader<T> read) {
        return new ColumnType<>("", value -> value, read);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the enum's class is known at run time only
    private static ColumnType<?> name(Class<? extends Enum> type) {
        return new ColumnType<Enum<?>>(
                "", Enum::name, (row, i) -> Enum.valueOf(type, row.getString(i)));
    }

    private static ColumnType<?> list(RecordComponent component) {
        Json.Form<List<?>> form = Json.form(component.getGenericType());
        return new ColumnType<>("", form::write, (row, i) -> form.read(row.getString(i)));
    }

    private static CalendarDay day(ResultSet row, int column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? CalendarDay.unknown() : CalendarDay.of(day);
    }

    private static @Nullable Object cardOf(Subject subject) {
        return switch (subject) {
            case Subject.WholeSession() -> null;
            case Subject.OfCard(var card) -> card.value();
        };
    }

    private static Subject subject(ResultSet row, int column) throws SQLException {
        UUID card = row.getObject(column, UUID.class);
        return card == null ? Subject.session() : Subject.card(new Id<>(card));
    }
}
