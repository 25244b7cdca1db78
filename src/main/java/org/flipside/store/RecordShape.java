package org.flipside.store;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a record lies in a row: one column per component, in order; a record within it is spread out
 * under its component's name. Claim's {@code heardAt} within card's {@code claim} is the column
 * {@code claim_heard_at}.
 */
final class RecordShape<R> {
    private final Constructor<R> constructor;
    private final List<Part> parts;
    private final List<String> columns = new ArrayList<>();

    /** One component: a column of its own, or the columns of the record it holds. */
    private record Part(Method accessor, Content content) {}

    private sealed interface Content {
        record Column(ColumnType<?> type) implements Content {}

        record Spread(RecordShape<?> shape) implements Content {}
    }

    private RecordShape(Class<R> type, String prefix) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        constructor =
                type.getDeclaredConstructor(
                        Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new));
        List<Part> all = new ArrayList<>();
        for (RecordComponent component : components) {
            all.add(new Part(component.getAccessor(), content(component, prefix)));
        }
        parts = List.copyOf(all);
    }

    /** The shape of that record. */
    static <R> RecordShape<R> of(Class<R> type) {
        try {
            return new RecordShape<>(type, "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not a record of the model: " + type, e);
        }
    }

    private Content content(RecordComponent component, String prefix)
            throws ReflectiveOperationException {
        var type = ColumnType.of(component);
        String name = prefix + snake(component.getName());
        if (type.isPresent()) {
            String suffix = name.equals("id") ? "" : type.get().suffix();
            columns.add(name + suffix);
            return new Content.Column(type.get());
        }
        RecordShape<?> spread = new RecordShape<>(component.getType(), name + "_");
        columns.addAll(spread.columns);
        return new Content.Spread(spread);
    }

    /** {@code order} is a word of SQL, so the column says {@code ordinal}. */
    private static String snake(String name) {
        return name.equals("order")
                ? "ordinal"
                : name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The names of its columns, in order. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    /** The record's values for these columns, each as the driver takes it, or null. */
    List<@Nullable Object> values(Object record) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        addValues(record, values);
        return values;
    }

    private void addValues(Object record, List<@Nullable Object> into) {
        for (Part part : parts) {
            Object value = get(part.accessor, record);
            switch (part.content) {
                case Content.Column(ColumnType<?> type) -> into.add(written(type, value));
                case Content.Spread(RecordShape<?> shape) -> shape.addValues(value, into);
            }
        }
    }

    @SuppressWarnings("unchecked") // the type was found by the component's class
    private static <T> @Nullable Object written(ColumnType<T> type, Object value) {
        return type.write().apply((T) value);
    }

    /** The record whose first column is {@code first} in the row that the result stands at. */
    R read(ResultSet row, int first) throws SQLException {
        @Nullable Object[] arguments = new @Nullable Object[parts.size()];
        int column = first;
        for (int i = 0; i < arguments.length; i++) {
            switch (parts.get(i).content) {
                case Content.Column(ColumnType<?> type) ->
                        arguments[i] = type.read().read(row, column++);
                case Content.Spread(RecordShape<?> shape) -> {
                    arguments[i] = shape.read(row, column);
                    column += shape.columns.size();
                }
            }
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + constructor, e);
        }
    }

    private static Object get(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
