package io.septet.goal.domain;

import org.jspecify.annotations.Nullable;

/** Whether nothing was said. */
final class Unsaid {

    private Unsaid() {}

    static boolean is(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
