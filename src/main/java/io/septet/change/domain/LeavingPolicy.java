package io.septet.change.domain;

import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.plan.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A department may be left out of the next version (C3) unless it has a part in finished work, which stays as it is, or a
 * deliverable lies before it for acceptance.
 */
public final class LeavingPolicy {

    private final UnaryOperator<String> names;

    /** @param names the name of a department, by its id */
    public LeavingPolicy(UnaryOperator<String> names) {
        this.names = names;
    }

    /**
     * What keeps these departments, by id.
     *
     * @param finished the items that are finished
     * @param awaiting the items that are handed over, each with the departments that have yet to accept it
     */
    public List<Finding> findings(
            Collection<String> leaving, Collection<WorkItem> finished, Map<WorkItem, List<String>> awaiting) {
        Findings findings = new Findings();
        for (String department : leaving) {
            keep(
                    department,
                    finished,
                    item -> item.raci().containsKey(department),
                    "change.leaving.finished",
                    findings);
            keep(
                    department,
                    awaiting.keySet(),
                    item -> awaiting.get(item).contains(department),
                    "change.leaving.accepting",
                    findings);
        }
        return findings.all();
    }

    private void keep(
            String department,
            Collection<WorkItem> items,
            Predicate<WorkItem> isTheirs,
            String code,
            Findings findings) {
        List<String> theirs =
                items.stream().filter(isTheirs).map(WorkItem::title).toList();
        if (!theirs.isEmpty()) {
            findings.add("parts.departments", code, names.apply(department), String.join(", ", theirs));
        }
    }
}
