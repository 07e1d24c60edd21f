package io.septet.change.domain;

import io.septet.plan.PlanVersion;
import io.septet.plan.WorkItem;
import java.util.Comparator;
import java.util.List;

/**
 * Many small steps make a large one (C2): what counts is how far an item is from where it was last signed, not from where
 * the minor change before left it.
 *
 * @param shifts by how much an item moves
 */
public record SmallStepsPolicy(ShiftPolicy shifts) {

    /**
     * How far an item is from where it was signed.
     *
     * @param days working days; 0 for an item that was not signed then
     * @param version number of the version that was signed last
     */
    public record Distance(int days, int version) {}

    /** @param versions those of the project, of which one at least was signed */
    public Distance fromSigned(List<PlanVersion> versions, WorkItem item) {
        PlanVersion signed = versions.stream()
                .filter(version -> !version.adjusted() && version.state() != PlanVersion.State.REJECTED)
                .max(Comparator.comparingInt(PlanVersion::number))
                .orElseThrow();
        int days = signed.content()
                .item(item.key())
                .map(before -> shifts.between(before, item))
                .orElse(0);
        return new Distance(days, signed.number());
    }
}
