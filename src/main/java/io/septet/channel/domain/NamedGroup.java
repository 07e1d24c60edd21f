package io.septet.channel.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the group that a communication plan names for urgent, important or routine matters. People write there what they
 * agree on, such as "Phone, then: Spring sale": whichever part of it is the name of a group counts, the first of several.
 */
public final class NamedGroup {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;:，；：、。.\\n]|\\bthen\\b|随后");

    private NamedGroup() {}

    /** @param known what the company knows by a name */
    public static <T> Optional<T> in(String agreed, Function<String, Optional<T>> known) {
        return known.apply(agreed.strip()).or(() -> Arrays.stream(BETWEEN_PARTS.split(agreed))
                .map(String::strip)
                .flatMap(part -> known.apply(part).stream())
                .findFirst());
    }
}
