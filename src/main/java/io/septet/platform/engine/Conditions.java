package io.septet.platform.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.QueryOperator;
import org.camunda.bpm.engine.impl.QueryVariableValue;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * How many conditions one query has: its own, those of the queries it joins by "or", what it is sorted by, and the
 * values that its conditions choose from. The engine makes a part of one SQL statement from each, and a database takes
 * minutes for thousands of them, or runs out of stack or memory.
 */
final class Conditions {

    private static final int MOST = 50;

    /** Of values to choose from; far more than a page shows. */
    private static final int MOST_VALUES = 1000;

    /** Of places in a pattern where anything may stand: some databases try all combinations. */
    private static final int MOST_WILDCARDS = 4;

    /** Only marks a query as one of those joined; no condition. */
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
    static void check(AbstractQuery<?, ?> query, Sentences sentences) {
        if (of(query) > MOST) {
            throw new BadUserRequestException(sentences.say("platform.query.conditions", MOST));
        }
    }

    /**
     * Septet's own may ask of everybody.
     *
     * @throws BadUserRequestException when the query chooses from too many values, or by a pattern of too many pieces
     */
    static void checkFromOutside(AbstractQuery<?, ?> query, Sentences sentences) {
        if (holdsWildPattern(query)) {
            throw new BadUserRequestException(sentences.say("platform.query.wildcards", MOST_WILDCARDS));
        }
        if (valuesOf(query) > MOST_VALUES) {
            throw new BadUserRequestException(sentences.say("platform.query.values", MOST_VALUES));
        }
    }

    static boolean areTooMany(AbstractQuery<?, ?> query) {
        return of(query) > MOST || valuesOf(query) > MOST_VALUES;
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

    /** Whether a text that others are to be like has more places where anything may stand than a database tries quickly. */
    private static boolean holdsWildPattern(AbstractQuery<?, ?> query) {
        return FIELDS.get(query.getClass()).stream()
                .anyMatch(field ->
                        isWild(valueOf(field, query), query, field.getName().endsWith("Like")));
    }

    private static boolean isWild(Object value, AbstractQuery<?, ?> query, boolean isPattern) {
        if (value instanceof AbstractQuery<?, ?> joined) {
            return joined != query && holdsWildPattern(joined);
        }
        if (value instanceof QueryVariableValue compared) {
            return isWild(compared.getValue(), query, isLike(compared));
        }
        if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(one -> isWild(one, query, isPattern));
        }
        return isPattern
                && value instanceof String text
                && text.chars().filter(character -> character == '%').count() > MOST_WILDCARDS;
    }

    private static boolean isLike(QueryVariableValue compared) {
        return compared.getOperator() == QueryOperator.LIKE || compared.getOperator() == QueryOperator.NOT_LIKE;
    }

    private static int valuesOf(AbstractQuery<?, ?> query) {
        return FIELDS.get(query.getClass()).stream()
                .mapToInt(field -> valuesOf(valueOf(field, query), query))
                .sum();
    }

    private static int valuesOf(Object value, AbstractQuery<?, ?> query) {
        if (value instanceof AbstractQuery<?, ?> joined) {
            return joined == query ? 0 : valuesOf(joined);
        }
        if (value instanceof Collection<?> all) {
            return all.stream()
                    .mapToInt(one -> isChoice(one) ? 1 : valuesOf(one, query))
                    .sum();
        }
        return value instanceof Object[] all ? valuesOf(List.of(all), query) : 0;
    }

    /** A list of values counts once, however long it is; a comparison with a variable counts once each. */
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
        return all.stream().allMatch(Conditions::isChoice)
                ? Math.min(1, all.size())
                : all.stream().mapToInt(one -> of(one, query)).sum();
    }

    private static boolean isChoice(Object one) {
        return one instanceof CharSequence || one instanceof Number;
    }

    private static Object valueOf(Field field, AbstractQuery<?, ?> query) {
        try {
            return field.get(query);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
