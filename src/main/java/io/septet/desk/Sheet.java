package io.septet.desk;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows when it is opened.
 *
 * @param <T> what will be submitted
 * @param <R> names whatever else the form shows; its attributes are held against this record
 * @param content what is already filled in, in the shape that will be submitted; null for an empty form
 * @param reference what the form shows without letting it be changed, and what it offers to choose from
 */
public record Sheet<T, R extends Record>(@Nullable T content, R reference) {

    /** A form that starts with this content and needs nothing else. */
    public static <T> Sheet<T, Nothing> of(@Nullable T content) {
        return new Sheet<>(content, new Nothing());
    }

    /** What a form refers to that shows only what is filled in. */
    @JsonSerialize
    public record Nothing() {}
}
