package io.septet.tracking.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Link;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.AgreedConsequences;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.LateMilestones;
import io.septet.tracking.process.ExplainDelay.Content;
import io.septet.tracking.process.ExplainDelay.Shown;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever is responsible for a milestone explains why it was finished late (R6). */
@Component
class ExplainDelay implements Submission<Content, Shown> {

    /** What they write. */
    record Content(@LongText @Size(max = 4000) String explanation) {}

    /**
     * What the form shows of the milestone.
     *
     * @param page where the tracking of the project is
     * @param agreed what the plan says that follows when work is late
     * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
     */
    record Shown(
            ProjectNamed project,
            List<Link> page,
            String title,
            LocalDate end,
            @Nullable Instant handedOverAt,
            long daysLate,
            @Nullable String agreed,
            @Nullable PersonId inPlaceOf) {}

    private final LateMilestones milestones;
    private final Deliveries deliveries;
    private final AgreedConsequences consequences;
    private final Projects projects;

    ExplainDelay(LateMilestones milestones, Deliveries deliveries, AgreedConsequences consequences, Projects projects) {
        this.milestones = milestones;
        this.deliveries = deliveries;
        this.consequences = consequences;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return LateMilestoneProcess.EXPLAIN_DELAY;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<Shown> reference() {
        return Shown.class;
    }

    @Override
    public Sheet<Content, Shown> open(TaskAtHand task) {
        WorkItemRef item = WorkItemDelivery.item(task);
        ProjectView project = projects.get(item.project());
        DeliveryView delivery = deliveries.get(item);
        return new Sheet<>(
                new Content(blank()),
                new Shown(
                        ProjectNamed.of(project),
                        List.of(new Link(project.name(), "/projects/%s/tracking".formatted(project.id()))),
                        delivery.title(),
                        delivery.end(),
                        delivery.handedOverAt(),
                        milestones.get(item).daysLate(),
                        consequences.late(item.project()).orElse(null),
                        task.doer().inPlaceOf()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        milestones.explain(WorkItemDelivery.item(task), content.explanation(), task.doer());
        return Outcome.none();
    }
}
