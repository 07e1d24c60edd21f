package io.septet.tracking.process;

import io.septet.desk.Link;
import io.septet.desk.TaskAtHand;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectId;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.HandOver;
import io.septet.tracking.process.DeliveryShown.ItemShown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    DeliveryShown of(TaskAtHand task) {
        ProjectId id = WorkItemDelivery.item(task).project();
        ProjectView project = projects.get(id);
        DeliveryView delivery = delivery(task);
        HandOver handOver = last(delivery.handOvers());
        return new DeliveryShown(
                ProjectNamed.of(project),
                List.of(new Link(project.name(), "/projects/%s/tracking".formatted(id))),
                ItemShown.of(deliveries.item(delivery.item())),
                delivery.dueOn(),
                delivery.daysLate() == 0 ? null : delivery.daysLate(),
                delivery.percent(),
                delivery.plannedPercent(),
                delivery.openCorrections(),
                latestFirst(delivery.reports()),
                handOver,
                handOver == null ? List.of() : List.of(handOver.location()),
                delivery.acceptances().stream()
                        .filter(acceptance ->
                                acceptance.round() < delivery.handOvers().size() || !acceptance.isRefusal())
                        .toList(),
                files(task, id));
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
    private List<Link> files(TaskAtHand task, ProjectId project) {
        return tasks.getProcessInstanceAttachments(task.processInstanceId()).stream()
                .map(file -> new Link(
                        file.getName() == null ? file.getId() : file.getName(),
                        ProjectFile.address(project, file.getId())))
                .toList();
    }
}
