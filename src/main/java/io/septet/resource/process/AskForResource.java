package io.septet.resource.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.DepartmentId;
import io.septet.findings.LongText;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.resource.Need;
import io.septet.resource.RequestResource;
import io.septet.resource.RequestView;
import io.septet.resource.Urgency;
import io.septet.resource.process.AskForResource.Content;
import io.septet.resource.process.AskForResource.Open;
import io.septet.tracking.TrackedProjects;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever has a part in a work item asks for what it takes (T7). */
@Component
class AskForResource implements StartSubmission<Content, Open> {

    /**
     * What is needed.
     *
     * @param item id among {@link ItemsWithRequests}
     * @param known one of {@link KnownResources}; null where {@code what} names another
     */
    record Content(
            @NotNull(message = "{resource.project}") UUID project,
            @Size(max = 100) @Nullable String item,
            @Nullable DepartmentId from,
            @Size(max = 1000) @Nullable String known,
            @Size(max = 1000) @Nullable String what,
            @LongText @Size(max = 4000) @Nullable String purpose,
            @Nullable Urgency urgency,
            @Nullable LocalDate neededFrom,
            @Nullable LocalDate neededUntil,
            @Nullable BigDecimal cost) {

        Need need() {
            String of = project + "/";
            return new Need(
                    new ProjectId(project),
                    item == null || !item.startsWith(of) ? null : WorkItemKey.of(item.substring(of.length())),
                    from,
                    known == null || known.isBlank() ? what : known,
                    purpose,
                    urgency,
                    neededFrom,
                    neededUntil,
                    cost);
        }
    }

    /** @param any whether a project that is being tracked is theirs */
    record Open(boolean any) {}

    private final RequestResource requesting;
    private final TrackedProjects tracked;
    private final Projects projects;

    AskForResource(RequestResource requesting, TrackedProjects tracked, Projects projects) {
        this.requesting = requesting;
        this.tracked = tracked;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return ResourceSupport.RESOURCE_NEEDED;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<Open> reference() {
        return Open.class;
    }

    /** Where there is one project only, it is the one. */
    @Override
    public Sheet<Content, Open> open(TaskAtHand task) {
        List<ProjectView> theirs = tracked.of(task.person(), "", 2);
        UUID only = theirs.size() == 1 ? theirs.get(0).id().value() : blank();
        return new Sheet<>(
                new Content(only, null, null, null, null, null, null, null, null, null), new Open(!theirs.isEmpty()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        RequestView request = requesting.request(content.need(), task.person());
        ProjectId project = request.item().project();
        return Outcome.with(ProjectId.VARIABLE, project.toString())
                .and(ResourceSupport.RESOURCE_REQUEST_ID, request.id().toString())
                .businessKey(projects.get(project).code());
    }
}
