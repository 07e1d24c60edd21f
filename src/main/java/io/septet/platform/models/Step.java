package io.septet.platform.models;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a start does about one model.
 *
 * @param translated the model and its forms in the company's language
 * @param base what the company's own version is based on, where the model is kept beside it
 */
record Step(
        Kind kind,
        PackagedModel model,
        SortedMap<String, byte[]> translated,
        @Nullable SortedMap<String, byte[]> base) {

    /** The ways that there are. */
    enum Kind {
        /** Nothing is to be done. */
        NONE,
        /** Nothing but to note that it is what is in force, or what that is based on. */
        NOTE,
        DEPLOY,
        BESIDE
    }
}
