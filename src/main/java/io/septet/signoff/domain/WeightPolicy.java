package io.septet.signoff.domain;

import io.septet.directory.DepartmentId;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.signoff.Party;
import io.septet.signoff.Weight;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a version weighs against the one in effect (S4, C3).
 *
 * @param workingDays how many lie between two dates; negative if they are reversed
 */
public record WeightPolicy(BiFunction<LocalDate, LocalDate, Long> workingDays) {

    public Weight of(Optional<PlanVersion> inEffect, PlanVersion version) {
        return inEffect.map(before -> new Weight(
                        false, touchesAll(before, version), departments(before, version), shift(before, version)))
                .orElseGet(() ->
                        new Weight(true, true, version.content().departments().size(), 0));
    }

    private static boolean touchesAll(PlanVersion before, PlanVersion after) {
        return after.parts().keySet().stream()
                .filter(PlanPart::isShared)
                .anyMatch(part ->
                        !Objects.equals(before.parts().get(part), after.parts().get(part)));
    }

    private static int departments(PlanVersion before, PlanVersion after) {
        return (int) Stream.concat(before.content().departments().stream(), after.content().departments().stream())
                .distinct()
                .filter(department -> !signed(department, before).equals(signed(department, after)))
                .count();
    }

    private static Map<PlanPart, String> signed(DepartmentId department, PlanVersion version) {
        Map<PlanPart, String> parts = new TreeMap<>(version.parts());
        parts.keySet().retainAll(PartsToSign.of(Party.head(department, null), version.content()));
        return parts;
    }

    private int shift(PlanVersion before, PlanVersion after) {
        return Math.toIntExact(Math.abs(
                workingDays.apply(before.content().lastDay(), after.content().lastDay())));
    }
}
