package io.septet.risk.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.risk.Degree;
import io.septet.risk.RaiseRisk;
import io.septet.risk.ResponseView;
import io.septet.risk.process.RaiseRiskAhead.Content;
import io.septet.risk.process.RaiseRiskAhead.Open;
import io.septet.tracking.TrackedProjects;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Any participant raises a risk before anything is late (T5). */
@Component
class RaiseRiskAhead implements StartSubmission<Content, Open> {

    /**
     * What the person sees coming.
     *
     * @param item id among {@link ItemsWithRisks}
     * @param mayHappen empty to take over what the plan says of the item
     */
    record Content(
            @NotNull(message = "{risk.raise.project}") UUID project,
            @Size(max = 100) @Nullable String item,
            @LongText @Size(max = 4000) @Nullable String mayHappen,
            @Nullable Degree likelihood,
            @Nullable Degree effect) {

        RaiseRisk.Typed typed() {
            String of = project + "/";
            return new RaiseRisk.Typed(
                    new ProjectId(project),
                    item == null || !item.startsWith(of) ? null : WorkItemKey.of(item.substring(of.length())),
                    mayHappen,
                    likelihood,
                    effect);
        }
    }

    /** @param any whether there is a project in which the person may raise a risk */
    record Open(boolean any) {}

    private final RaiseRisk raising;
    private final TrackedProjects tracked;
    private final Projects projects;

    RaiseRiskAhead(RaiseRisk raising, TrackedProjects tracked, Projects projects) {
        this.raising = raising;
        this.tracked = tracked;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return RiskResponse.RISK_SEEN;
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
        return new Sheet<>(new Content(only, null, null, null, null), new Open(!theirs.isEmpty()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        ResponseView response = raising.raise(content.typed(), task.person());
        ProjectId project = response.item().project();
        return Outcome.with(ProjectId.VARIABLE, project.toString())
                .and(RiskResponse.RISK_RESPONSE_ID, response.id().toString())
                .businessKey(projects.get(project).code());
    }
}
