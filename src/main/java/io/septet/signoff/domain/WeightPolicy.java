package io.septet.signoff.domain;

import io.septet.directory.DepartmentId;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.signoff.Party;
import io.septet.signoff.Weight;
import java.math.BigDecimal;
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

    /**
     * @param parts those of the plan, each with its SHA-256
     * @param extraCost what the version costs besides what was agreed
     */
    public Weight of(Optional<PlanVersion> inEffect, Plan plan, Map<PlanPart, String> parts, BigDecimal extraCost) {
        return inEffect.map(before -> new Weight(
                        false,
                        touchesAll(before, parts),
                        departments(before, plan, parts),
                        shift(before, plan),
                        extraCost))
                .orElseGet(() -> new Weight(true, true, plan.departments().size(), 0, extraCost));
    }

    private static boolean touchesAll(PlanVersion before, Map<PlanPart, String> after) {
        return after.keySet().stream()
                .filter(PlanPart::isShared)
                .anyMatch(part -> !Objects.equals(before.parts().get(part), after.get(part)));
    }

    private static int departments(PlanVersion before, Plan plan, Map<PlanPart, String> parts) {
        return (int) Stream.concat(before.content().departments().stream(), plan.departments().stream())
                .distinct()
                .filter(department ->
                        !signed(department, before.content(), before.parts()).equals(signed(department, plan, parts)))
                .count();
    }

    private static Map<PlanPart, String> signed(DepartmentId department, Plan plan, Map<PlanPart, String> parts) {
        Map<PlanPart, String> signed = new TreeMap<>(parts);
        signed.keySet().retainAll(PartsToSign.of(Party.head(department, null), plan));
        return signed;
    }

    private int shift(PlanVersion before, Plan after) {
        return Math.toIntExact(Math.abs(workingDays.apply(before.content().lastDay(), after.lastDay())));
    }
}
