package io.septet.desk.process;

import io.septet.findings.LongText;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One value of what a form submits, found by walking through the record that it is bound to. */
record Entry(Class<?> content, String path, Class<?> type, boolean isLong) {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[]+)|\\[\\d+]");

    /** All values of a record, those of its lists and maps with one element each. */
    static List<Entry> of(Class<?> content) {
        List<Entry> entries = new ArrayList<>();
        walk(content, "", content, content, entries);
        return entries;
    }

    private static void walk(Class<?> root, String path, Type type, AnnotatedElement place, List<Entry> entries) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            walk(root, path + "[0]", list.getActualTypeArguments()[0], place, entries);
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            walk(root, path + ".sales", map.getActualTypeArguments()[1], place, entries);
        } else if (type instanceof Class<?> composed && composed.isRecord() && !isId(composed)) {
            for (RecordComponent part : composed.getRecordComponents()) {
                String below = path.isEmpty() ? part.getName() : path + "." + part.getName();
                walk(root, below, part.getGenericType(), part, entries);
            }
        } else {
            entries.add(new Entry(root, path, (Class<?>) type, place.isAnnotationPresent(LongText.class)));
        }
    }

    /** An id with a type of its own is one value, whatever it consists of. */
    private static boolean isId(Class<?> composed) {
        RecordComponent[] parts = composed.getRecordComponents();
        return parts.length == 1 && parts[0].getName().equals("value");
    }

    static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    static boolean isNumber(Class<?> type) {
        return type == int.class || Number.class.isAssignableFrom(type);
    }

    /** What is submitted when this alone is filled in, with JSON for its value. */
    String filledWith(String json) {
        String submitted = json;
        List<String> steps = steps();
        for (int at = steps.size() - 1; at >= 0; at--) {
            String step = steps.get(at);
            submitted = step.startsWith("[") ? "[" + submitted + "]" : "{\"" + step + "\":" + submitted + "}";
        }
        return submitted;
    }

    /** Its value in something bound. */
    Object in(Object bound) {
        Object value = bound;
        for (String step : steps()) {
            value = value instanceof List<?> list
                    ? list.get(0)
                    : value instanceof Map<?, ?> map ? under(map, step) : component(value, step);
        }
        return value;
    }

    /** What a map holds under a key, which may be an id with a type of its own. */
    private static Object under(Map<?, ?> map, String key) {
        return map.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(key))
                .map(Map.Entry::getValue)
                .findAny()
                .orElseThrow();
    }

    private static Object component(Object composed, String name) {
        try {
            var accessor = composed.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(composed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
        }
        return steps;
    }

    @Override
    public String toString() {
        return content.getName().replaceFirst(".*\\.", "") + " " + path;
    }
}
