package io.septet.signoff.domain;

import io.septet.plan.PlanPart;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parts that a signature covers, as text: a line {@code <SHA-256>  <path>} for each, in the order of the paths. */
public final class SignedParts {

    private static final String BETWEEN = "  ";

    private SignedParts() {}

    public static String write(Map<PlanPart, String> parts) {
        return new TreeMap<>(parts)
                .entrySet().stream()
                        .map(part -> part.getValue() + BETWEEN + part.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    public static SortedMap<PlanPart, String> read(String text) {
        SortedMap<PlanPart, String> parts = new TreeMap<>();
        text.lines().map(line -> line.split(BETWEEN, 2)).forEach(line -> parts.put(PlanPart.of(line[1]), line[0]));
        return parts;
    }
}
