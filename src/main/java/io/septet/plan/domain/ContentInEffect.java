package io.septet.plan.domain;

import io.septet.plan.CommunicationPlan;
import io.septet.plan.ItemInPlan;
import io.septet.plan.Plan;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemRef;
import io.septet.platform.CanonicalJson;
import io.septet.project.ProjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the plan says that a project works by, without anything else of its version. */
public record ContentInEffect(UUID project, String content) {

    /** How the departments keep in touch; empty while nothing is agreed. */
    public Optional<CommunicationPlan> communication() {
        return Optional.ofNullable(CanonicalJson.read(content, Plan.class).communication());
    }

    /** How its items stand to each other. */
    public Map<WorkItemRef, ItemInPlan> items() {
        Collection<WorkItem> items = CanonicalJson.read(content, Plan.class).items();
        Map<String, Integer> successors = new HashMap<>();
        items.forEach(item -> item.predecessors().forEach(key -> successors.merge(key, 1, Integer::sum)));
        Map<WorkItemRef, ItemInPlan> all = new HashMap<>();
        for (WorkItem item : items) {
            all.put(
                    new WorkItemRef(new ProjectId(project), item.key()),
                    new ItemInPlan(
                            successors.getOrDefault(item.key().value(), 0),
                            item.accountable().orElse(null)));
        }
        return all;
    }
}
