package io.septet.emergency.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.RaiseEmergency;
import io.septet.emergency.process.RaiseInForm.Content;
import io.septet.emergency.process.RaiseInForm.Open;
import io.septet.findings.LongText;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.TrackedProjects;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Any participant raises an emergency (T9). */
@Component
class RaiseInForm implements StartSubmission<Content, Open> {

    /**
     * What happened, and what is needed.
     *
     * @param item id among {@link ItemsWithEmergencies}; none where it is about no work item in particular
     */
    record Content(
            @NotNull(message = "{emergency.raise.project}") UUID project,
            @Size(max = 100) @Nullable String item,
            @LongText @Size(max = 4000) @Nullable String what,
            @LongText @Size(max = 4000) @Nullable String needed) {

        RaiseEmergency.Typed typed() {
            return new RaiseEmergency.Typed(new ProjectId(project), key(), what, needed);
        }

        /** What is no item of the project stays what it is, and is refused as one. */
        private @Nullable WorkItemKey key() {
            String of = project + "/";
            if (item == null || item.isBlank()) {
                return null;
            }
            return WorkItemKey.of(item.startsWith(of) ? item.substring(of.length()) : item);
        }
    }

    /** @param any whether there is a project in which the person may raise an emergency */
    record Open(boolean any) {}

    private final RaiseEmergency raising;
    private final TrackedProjects tracked;
    private final Projects projects;

    RaiseInForm(RaiseEmergency raising, TrackedProjects tracked, Projects projects) {
        this.raising = raising;
        this.tracked = tracked;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return EmergencyProcess.EMERGENCY_SEEN;
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
        return new Sheet<>(new Content(only, null, null, null), new Open(!theirs.isEmpty()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        EmergencyView emergency = raising.raise(content.typed(), task.person());
        return Outcome.with(ProjectId.VARIABLE, emergency.project().toString())
                .and(EmergencyProcess.EMERGENCY_ID, emergency.id().toString())
                .businessKey(projects.get(emergency.project()).code());
    }
}
