package io.septet.platform.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * How much one query asks: its conditions, those of the queries it joins by "or", and what it is sorted by. The engine
 * makes a part of one SQL statement from each, and a database takes minutes for thousands of them, or runs out of stack.
 */
final class Conditions {

    private static final int MOST = 50;

    /** Says that a query is one of those joined, and asks nothing. */
    private static final String JOINED = "isOrQueryActive";

    /** A query's fields are its conditions, apart from those that each query has. */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> query) {
            List<Field> fields = new ArrayList<>();
            for (Class<?> type = query; type != AbstractQuery.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getName().equals(JOINED)) {
                        field.setAccessible(true);
                        fields.add(field);
                    }
                }
            }
            return fields;
        }
    };

    private Conditions() {}

    /** @throws BadUserRequestException when the query asks too much */
    static void check(AbstractQuery<?, ?> query) {
        if (areTooMany(query)) {
            throw new BadUserRequestException("A query holds at most %d conditions.".formatted(MOST));
        }
    }

    static boolean areTooMany(AbstractQuery<?, ?> query) {
        return of(query) > MOST;
    }

    /** Whether it holds an expression, or one of those that it joins does. */
    static boolean holdExpressions(AbstractQuery<?, ?> query) {
        return query instanceof TaskQueryImpl tasks
                ? tasks.getQueries().stream()
                        .anyMatch(joined -> !joined.getExpressions().isEmpty())
                : !query.getExpressions().isEmpty();
    }

    private static int of(AbstractQuery<?, ?> query) {
        int conditions =
                query.getOrderingProperties().size() + query.getExpressions().size();
        for (Field field : FIELDS.get(query.getClass())) {
            conditions += of(valueOf(field, query), query);
        }
        return conditions;
    }

    /** Values to choose from are one condition, however many; what compares, one each. */
    private static int of(Object value, AbstractQuery<?, ?> query) {
        if (value == null || value == query || Boolean.FALSE.equals(value)) {
            return 0;
        }
        if (value instanceof AbstractQuery<?, ?> joined) {
            return of(joined);
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        if (value instanceof Collection<?> all) {
            return ofAll(all, query);
        }
        if (value instanceof Object[] all) {
            return ofAll(List.of(all), query);
        }
        return 1;
    }

    private static int ofAll(Collection<?> all, AbstractQuery<?, ?> query) {
        boolean choice = all.stream().allMatch(one -> one instanceof CharSequence || one instanceof Number);
        return choice
                ? Math.min(1, all.size())
                : all.stream().mapToInt(one -> of(one, query)).sum();
    }

    private static Object valueOf(Field field, AbstractQuery<?, ?> query) {
        try {
            return field.get(query);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
