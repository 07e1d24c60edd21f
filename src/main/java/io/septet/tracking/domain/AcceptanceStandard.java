package io.septet.tracking.domain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The acceptance standard of a work item, point by point: each line, or each part before a semicolon, is one. */
public record AcceptanceStandard(@Nullable String text) {

    /** The points to check; the whole when it is not divided, none when there is no standard. */
    public List<String> points() {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\r\\n;；]+"))
                        .map(String::strip)
                        .filter(point -> !point.isEmpty())
                        .toList();
    }
}
