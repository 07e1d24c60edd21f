package io.septet.findings;

import org.jspecify.annotations.Nullable;

/**
 * What nobody has filled in yet. A part of a form that a constraint or a policy asks for is said not to be null: whoever
 * reads it comes after the check. In a form that is opened, and in a draft, it is blank for a while.
 */
public final class Blank {

    private Blank() {}

    /** Nothing, where something will be asked for. */
    public static <T> T blank() {
        return orBlank(null);
    }

    /** What was given, if anything was, where something will be asked for. */
    @SuppressWarnings("NullAway") // the one place that lets null pass for what the check will have found there
    public static <T> T orBlank(@Nullable T given) {
        return given;
    }
}
