package org.quittance.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes new entities by COPY, as many as there are, where the persistence provider would take most of a job's time. What
 * they map decides the columns, so that nothing has to be told twice: simple attributes, embedded ones, and references to
 * entities by their identifiers.
 */
public final class NewEntities {

    private static final String PROVIDERS_OWN = "_persistence_";

    private static final ClassValue<Mapping> MAPPINGS = new ClassValue<>() {
        @Override
        protected Mapping computeValue(Class<?> type) {
            return Mapping.of(type);
        }
    };

    private NewEntities() {
    }

    /**
     * Gives each its identifier and writes them, in the current transaction; the persistence context does not know them.
     *
     * @param entities what others refer to comes before them
     * @throws IllegalStateException if the database refuses one
     */
    public static void write(Connection connection, Collection<?> entities) {
        Identifiers identifiers = Identifiers.reserved(connection, entities.size());
        Map<Class<?>, CopiedRows> tables = new LinkedHashMap<>();
        for (Object entity : entities) {
            Mapping mapping = MAPPINGS.get(entity.getClass());
            set(mapping.id(), entity, identifiers.next());
            tables.computeIfAbsent(entity.getClass(), type -> new CopiedRows(mapping.columns())).add(mapping.row(entity));
        }
        tables.values().forEach(rows -> rows.into(connection));
    }

    /** A column and the fields that lead from the entity to its value. */
    private record Mapped(String column, List<Field> path) {

        Object value(Object entity) {
            Object value = entity;
            for (int i = 0; i < path.size() && value != null; i++) {
                value = get(path.get(i), value);
            }
            return value;
        }
    }

    /** The columns of an entity's table. */
    record Mapping(String table, Field id, List<Mapped> mapped) {

        static Mapping of(Class<?> type) {
            String table = Optional.ofNullable(type.getAnnotation(Table.class)).map(Table::name)
                    .orElseGet(() -> type.getSimpleName().toLowerCase(Locale.ROOT));
            return new Mapping(table, id(type), mapped(type, List.of()).toList());
        }

        String columns() {
            return mapped.stream().map(Mapped::column).collect(Collectors.joining(", ", table + " (", ")"));
        }

        Object[] row(Object entity) {
            Object[] values = new Object[mapped.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = mapped.get(i).value(entity);
            }
            return values;
        }

        private static Stream<Mapped> mapped(Class<?> type, List<Field> way) {
            return fields(type).filter(field -> !field.isAnnotationPresent(OneToMany.class)).flatMap(field -> {
                List<Field> path = new ArrayList<>(way);
                path.add(field);
                if (field.isAnnotationPresent(Embedded.class)) {
                    return mapped(field.getType(), path);
                }
                if (field.isAnnotationPresent(ManyToOne.class)) {
                    path.add(id(field.getType()));
                }
                return Stream.of(new Mapped(column(field), path));
            });
        }

        private static Stream<Field> fields(Class<?> type) {
            return Stream.of(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                    .filter(field -> !field.isAnnotationPresent(Transient.class))
                    .filter(field -> !field.getName().startsWith(PROVIDERS_OWN))
                    .peek(field -> field.setAccessible(true));
        }

        private static Field id(Class<?> type) {
            return fields(type).filter(field -> field.isAnnotationPresent(Id.class)).findFirst().orElseThrow();
        }

        private static String column(Field field) {
            if (field.isAnnotationPresent(JoinColumn.class)) {
                return field.getAnnotation(JoinColumn.class).name();
            }
            if (field.isAnnotationPresent(ManyToOne.class)) {
                return field.getName() + "_id";
            }
            return field.isAnnotationPresent(Column.class) ? field.getAnnotation(Column.class).name() : field.getName();
        }
    }

    private static Object get(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Field field, Object of, long value) {
        try {
            field.set(of, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
