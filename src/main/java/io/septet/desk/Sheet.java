package io.septet.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows when it is opened.
 *
 * @param content what is already filled in, in the shape that will be submitted; null for an empty form
 * @param reference what the form shows without letting it be changed, and what it offers to choose from
 */
public record Sheet(@Nullable Object content, Map<String, Object> reference) {

    /** A form that starts with this content and needs nothing else. */
    public static Sheet of(Object content) {
        return new Sheet(content, Map.of());
    }
}
