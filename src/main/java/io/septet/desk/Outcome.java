package io.septet.desk;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the process needs to know of a completed task to find its way: routing facts, and for a start its key. */
public final class Outcome {

    private final Map<String, Object> facts = new TreeMap<>();
    private @Nullable String businessKey;

    private Outcome() {}

    /** The process goes on the same way whatever was submitted. */
    public static Outcome none() {
        return new Outcome();
    }

    public static Outcome with(String name, Object value) {
        return new Outcome().and(name, value);
    }

    public Outcome and(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** Names the process instance that is being started. */
    public Outcome businessKey(String key) {
        businessKey = key;
        return this;
    }

    public Map<String, Object> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** The key of the started process instance. */
    public @Nullable String businessKey() {
        return businessKey;
    }
}
