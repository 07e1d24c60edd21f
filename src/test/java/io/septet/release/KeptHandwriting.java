package io.septet.release;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.septet.Life;
import io.septet.demo.Handwriting;
import io.septet.demo.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What people wrote into the forms of the last release. Its tasks keep their forms through an upgrade, so what they send
 * is this, and none of what the forms of today ask for.
 */
final class KeptHandwriting implements Handwriting {

    /** Tasks that came since; people write into them what they write today. */
    private static final Set<String> SINCE = Set.of(Script.DO_ACTION, Script.DECIDE_REQUEST);

    private static final Path FILE = LastRelease.FOLDER.resolve("handwriting.json");
    private static final String TOKEN = "token";
    private static final String CHECKS = "checks";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Map<String, Map<String, Object>> byTask;

    private KeptHandwriting(Map<String, Map<String, Object>> byTask) {
        this.byTask = byTask;
    }

    static KeptHandwriting read() {
        try {
            return new KeptHandwriting(JSON.readValue(FILE.toFile(), new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None yet: what somebody else writes is to be kept. */
    static KeptHandwriting empty() {
        return new KeptHandwriting(new TreeMap<>());
    }

    /** Keeps what somebody writes the first time into the form of each task. */
    Handwriting of(Handwriting other) {
        return (task, shown, token) -> {
            Object content = other.into(task, shown, token);
            Map<String, Object> kept = JSON.convertValue(content, new TypeReference<>() {});
            kept.computeIfPresent(TOKEN, (key, used) -> "");
            byTask.putIfAbsent(task, kept);
            return content;
        };
    }

    void write() {
        try {
            JSON.writer(SerializationFeature.INDENT_OUTPUT).writeValue(FILE.toFile(), byTask);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was kept, with a new token, and with the points of the standard that this form shows. */
    @Override
    public Object into(String task, Map<String, ?> shown, Supplier<String> token) {
        if (SINCE.contains(task)) {
            return Life.SCRIPT.into(task, shown, token);
        }
        if (!byTask.containsKey(task)) {
            throw new IllegalArgumentException("Nobody did %s in the last release".formatted(task));
        }
        Map<String, Object> content = new TreeMap<>(byTask.get(task));
        content.computeIfPresent(TOKEN, (key, old) -> token.get());
        content.computeIfPresent(CHECKS, (key, old) -> allMet((List<?>) shown.get(CHECKS)));
        return content;
    }

    private static List<?> allMet(List<?> checks) {
        return checks.stream()
                .map(check -> Map.of("point", ((Map<?, ?>) check).get("point"), "met", true))
                .toList();
    }
}
