package io.septet.findings;

import java.util.List;

/**
 * One thing that is not in order with what a person submitted.
 *
 * @param path the field it is about, such as {@code objective} or {@code keyResults[2].dueOn}; empty when it is about
 *     the whole
 * @param code the key of the message that says why, in the bundle of the module that found it
 * @param arguments what the message names, in its order
 */
public record Finding(String path, String code, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The same finding about a part of something larger: {@code dueOn} found in {@code keyResults[2]}. */
    public Finding within(String parent) {
        String joined = path.isEmpty() ? parent : path.startsWith("[") ? parent + path : parent + "." + path;
        return new Finding(joined, code, arguments);
    }
}
