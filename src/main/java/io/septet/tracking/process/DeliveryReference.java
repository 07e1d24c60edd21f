package io.septet.tracking.process;

import io.septet.desk.TaskAtHand;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.HandOver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of a delivery show of the project, the work item and what happened to it so far. */
@Component
class DeliveryReference {

    /** Reports shown in a form; the page shows them all. */
    private static final int LATEST = 5;

    private final Projects projects;
    private final Deliveries deliveries;
    private final TaskService tasks;

    DeliveryReference(Projects projects, Deliveries deliveries, TaskService tasks) {
        this.projects = projects;
        this.deliveries = deliveries;
        this.tasks = tasks;
    }

    DeliveryView delivery(TaskAtHand task) {
        return deliveries.get(WorkItemDelivery.item(task));
    }

    Map<String, Object> of(TaskAtHand task) {
        ProjectId id = WorkItemDelivery.item(task).project();
        ProjectView project = projects.get(id);
        DeliveryView delivery = delivery(task);
        WorkItem item = deliveries.item(delivery.item());
        Map<String, Object> reference = new HashMap<>();
        reference.put("project", Map.of("code", project.code(), "name", project.name()));
        reference.put(
                "page", List.of(Map.of("address", "/projects/%s/tracking".formatted(id), "name", project.name())));
        reference.put("item", item(item));
        reference.put("dueOn", delivery.dueOn());
        reference.put("daysLate", delivery.daysLate() == 0 ? null : delivery.daysLate());
        reference.put("percent", delivery.percent());
        reference.put("plannedPercent", delivery.plannedPercent());
        reference.put("corrections", delivery.openCorrections());
        reference.put("reports", latestFirst(delivery.reports()));
        HandOver handOver = last(delivery.handOvers());
        reference.put("handOver", handOver);
        reference.put("places", handOver == null ? List.of() : List.of(handOver.location()));
        reference.put(
                "acceptances",
                delivery.acceptances().stream()
                        .filter(acceptance ->
                                acceptance.round() < delivery.handOvers().size() || !acceptance.isRefusal())
                        .toList());
        reference.put("files", files(task, id));
        return reference;
    }

    private static Map<String, Object> item(WorkItem item) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("key", item.key());
        shown.put("title", item.title());
        shown.put("responsible", item.responsible());
        shown.put("start", item.start());
        shown.put("end", item.end());
        shown.put("deliverable", item.deliverable());
        shown.put("acceptanceStandard", item.acceptanceStandard());
        shown.put("input", item.input());
        shown.put("resources", item.resources());
        shown.put("communication", item.communication());
        shown.put("risk", item.risk());
        return shown;
    }

    private static <T> @Nullable T last(List<T> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static <T> List<T> latestFirst(List<T> all) {
        List<T> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
        Collections.reverse(latest);
        return latest;
    }

    /** What was attached to any task of this delivery. */
    private List<Map<String, String>> files(TaskAtHand task, ProjectId project) {
        return tasks.getProcessInstanceAttachments(task.processInstanceId()).stream()
                .map(file -> Map.of(
                        "name",
                        file.getName() == null ? file.getId() : file.getName(),
                        "address",
                        ProjectFile.address(project, file.getId())))
                .toList();
    }
}
