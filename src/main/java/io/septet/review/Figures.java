package io.septet.review;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A project in figures, counted from what its steps keep (V3).
 *
 * @param itemsPlanned work items that were ever handed out
 * @param itemsAccepted those whose deliverable was accepted
 * @param itemsWithdrawn those given up by a change
 * @param itemsLate those handed over, or still open, after their end
 * @param daysLate working days, all late items together
 * @param planVersions versions of the plan that were put to signature
 * @param versionsRejected those that came back
 * @param minorChanges changes made without a new plan version
 * @param majorChanges changes made by a new plan version
 * @param reminders how often somebody was reminded of a late task
 */
@Embeddable
public record Figures(
        int itemsPlanned,
        int itemsAccepted,
        int itemsWithdrawn,
        int itemsLate,
        int daysLate,
        int planVersions,
        int versionsRejected,
        int minorChanges,
        int majorChanges,
        int reminders) {

    /** Each figure by its name, in order; a figure's label goes by the key {@code review.} and its name. */
    public Map<String, Integer> byName() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("itemsPlanned", itemsPlanned);
        all.put("itemsAccepted", itemsAccepted);
        all.put("itemsWithdrawn", itemsWithdrawn);
        all.put("itemsLate", itemsLate);
        all.put("daysLate", daysLate);
        all.put("planVersions", planVersions);
        all.put("versionsRejected", versionsRejected);
        all.put("minorChanges", minorChanges);
        all.put("majorChanges", majorChanges);
        all.put("reminders", reminders);
        return all;
    }
}
