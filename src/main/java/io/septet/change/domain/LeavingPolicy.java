package io.septet.change.domain;

import io.septet.directory.DepartmentId;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.plan.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A department may be left out of the next version (C3) unless it has a part in finished work, which stays as it is, or a
 * deliverable lies before it for acceptance.
 */
public final class LeavingPolicy {

    private final Function<DepartmentId, String> names;

    /** @param names the name of a department, by its id */
    public LeavingPolicy(Function<DepartmentId, String> names) {
        this.names = names;
    }

    /**
     * What keeps these departments, by id.
     *
     * @param finished the items that are finished
     * @param awaiting the items that are handed over, each with the departments that have yet to accept it
     */
    public List<Finding> findings(
            Collection<DepartmentId> leaving,
            Collection<WorkItem> finished,
            Map<WorkItem, List<DepartmentId>> awaiting) {
        Findings findings = new Findings();
        for (DepartmentId department : leaving) {
            keep(
                    department,
                    finished,
                    item -> item.raci().containsKey(department),
                    "change.leaving.finished",
                    findings);
            keep(
                    department,
                    awaiting.keySet(),
                    item -> awaiting.getOrDefault(item, List.of()).contains(department),
                    "change.leaving.accepting",
                    findings);
        }
        return findings.all();
    }

    private void keep(
            DepartmentId department,
            Collection<WorkItem> items,
            Predicate<WorkItem> isTheirs,
            String code,
            Findings findings) {
        List<String> theirs =
                items.stream().filter(isTheirs).map(WorkItem::title).toList();
        if (!theirs.isEmpty()) {
            findings.add("parts.departments", code, names.apply(department), theirs);
        }
    }
}
