package io.septet.plan;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A plan in which all that can be said is said, and nothing twice: the records are walked, whatever they are made of, so a
 * component that is new is filled as well. What shows the whole of a plan shows every one of {@link #values()}.
 */
public final class FilledPlan {

    /**
     * A value that is no record.
     *
     * @param path such as {@code goal.keyResults[1].target}
     */
    public record Said(String path, Object value) {}

    private final List<Said> values = new ArrayList<>();
    private final List<DepartmentId> takingPart = new ArrayList<>();
    private final Plan plan = record(Plan.class, "");

    public Plan plan() {
        return plan;
    }

    /** All that the plan says, in its order. */
    public List<Said> values() {
        return List.copyOf(values);
    }

    private <T> T record(Class<T> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<T> whole = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            List<Object> parts = new ArrayList<>();
            for (RecordComponent component : components) {
                parts.add(any(component.getGenericType(), (path.isEmpty() ? "" : path + ".") + component.getName()));
            }
            return whole.newInstance(parts.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object any(Type type, String path) {
        if (type instanceof ParameterizedType several && several.getRawType() == Map.class) {
            Map<DepartmentId, Object> cells = new LinkedHashMap<>();
            takingPart.forEach(department ->
                    cells.put(department, any(several.getActualTypeArguments()[1], path + "[" + department + "]")));
            return cells;
        } else if (type instanceof ParameterizedType several) {
            return IntStream.range(0, 2)
                    .mapToObj(at -> any(several.getActualTypeArguments()[0], path + "[" + at + "]"))
                    .toList();
        }
        Class<?> one = (Class<?>) type;
        boolean value = one == PersonId.class || one == DepartmentId.class || one == WorkItemKey.class;
        return one.isRecord() && !value ? record(one, path) : said(path, value(one, path));
    }

    private Object said(String path, Object value) {
        if (path.matches("participations\\[\\d+]\\.department")) {
            takingPart.add((DepartmentId) value);
        }
        values.add(new Said(path, value));
        return value;
    }

    /** One that no other value is, nor is part of. */
    private Object value(Class<?> type, String path) {
        int number = 70001 + values.size();
        if (type == String.class) {
            return "%d. text & <words> of %s".formatted(number, path);
        } else if (type == PersonId.class) {
            return PersonId.of("person." + number);
        } else if (type == DepartmentId.class) {
            return DepartmentId.of("department-" + number);
        } else if (type == WorkItemKey.class) {
            return WorkItemKey.of("W" + number);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(number + ".25");
        } else if (type == int.class) {
            return number;
        } else if (type == boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            long before = before(LocalDate.class);
            return LocalDate.of(2024, 1 + (int) before / 15, 10 + (int) before % 15);
        } else if (type == LocalTime.class) {
            return LocalTime.of(10, 11).plusMinutes(61 * before(LocalTime.class));
        } else if (type == DayOfWeek.class) {
            return DayOfWeek.of(1 + (int) before(DayOfWeek.class));
        } else if (type.isEnum()) {
            return type == Raci.class ? Raci.AR : type.getEnumConstants()[0];
        }
        throw new AssertionError("Fill in a " + type.getName() + " for " + path);
    }

    private long before(Class<?> type) {
        return values.stream().filter(said -> type.isInstance(said.value())).count();
    }
}
