package io.septet.change.process;

import static io.septet.findings.Blank.blank;
import static io.septet.findings.Blank.orBlank;

import io.septet.change.AskForChange;
import io.septet.change.ChangeProposal;
import io.septet.change.ChangeView;
import io.septet.change.Effects;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.SoughtChoices;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.TrackedProjects;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Any participant asks for a change (C1). */
@Component
class RequestChange implements StartSubmission<RequestChange.Content, OpenToChange> {

    private final AskForChange asking;
    private final TrackedProjects tracked;
    private final Projects projects;

    RequestChange(AskForChange asking, TrackedProjects tracked, Projects projects) {
        this.asking = asking;
        this.tracked = tracked;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return ChangeRequestProcess.REQUEST_CHANGE;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<OpenToChange> reference() {
        return OpenToChange.class;
    }

    /** The form searches for both; one that was published before lists the latest. */
    @Override
    public Sheet<Content, OpenToChange> open(TaskAtHand task) {
        List<ProjectView> latest = tracked.of(task.person(), "", SoughtChoices.MOST);
        return new Sheet<>(Content.first(latest), OpenToChange.of(latest, asking.items(latest)));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        ChangeView change = asking.ask(content.proposal(task.person()));
        Outcome outcome = Outcome.with(ProjectId.VARIABLE, change.project().toString())
                .and(ChangeRequestProcess.CHANGE_ID, change.id().toString())
                .and(ChangeRequestProcess.CHANGE_WITHDRAWN, false)
                .businessKey(projects.get(change.project()).code());
        // for models that were published before the class was decided with the request, and ask the table themselves
        EngineChangeClassifier.facts(change.effects()).forEach(outcome::and);
        return outcome;
    }

    /** @param item id among {@link ChangeableItems} */
    record Content(
            @NotNull(message = "{change.project.missing}") UUID project,
            @LongText @Size(max = 2000) String cause,
            @LongText @Size(max = 4000) String what,
            @Size(max = 100) @Nullable String item,
            boolean touchesGoal,
            @LongText @Size(max = 2000) @Nullable String goal,
            boolean touchesScope,
            @LongText @Size(max = 2000) @Nullable String scope,
            boolean outsidePolicy,
            @Max(10_000) @Nullable Integer shiftDays,
            @LongText @Size(max = 2000) @Nullable String schedule,
            @Digits(integer = 13, fraction = 2) @Nullable BigDecimal extraCost,
            @LongText @Size(max = 2000) @Nullable String money,
            @LongText @Size(max = 2000) @Nullable String duties) {

        /** Where there is one project only, it is the one. */
        static Content first(List<ProjectView> open) {
            UUID only = open.size() == 1 ? open.get(0).id().value() : blank();
            return new Content(
                    only, blank(), blank(), null, false, null, false, null, false, null, null, null, null, null);
        }

        ChangeProposal proposal(PersonId person) {
            return new ChangeProposal(
                    new ProjectId(project), person, orBlank(text(cause)), orBlank(text(what)), itemKey(), effects());
        }

        private Effects effects() {
            return new Effects(
                    touchesGoal,
                    text(goal),
                    touchesScope,
                    text(scope),
                    outsidePolicy,
                    shiftDays == null ? 0 : shiftDays,
                    text(schedule),
                    extraCost == null ? BigDecimal.ZERO : extraCost,
                    text(money),
                    text(duties));
        }

        /** An item of another project is none of this one's. */
        private @Nullable WorkItemKey itemKey() {
            return Optional.ofNullable(item)
                    .filter(chosen -> chosen.startsWith(project + "/"))
                    .map(chosen -> WorkItemKey.of(chosen.substring(chosen.indexOf('/') + 1)))
                    .orElse(null);
        }

        private static @Nullable String text(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }
}
