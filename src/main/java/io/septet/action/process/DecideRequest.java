package io.septet.action.process;

import static io.septet.findings.Blank.blank;

import io.septet.action.ActionDecision;
import io.septet.action.ActionDecision.Answer;
import io.septet.action.ActionReports;
import io.septet.action.process.DecideRequest.Content;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.findings.Refused;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever agreed on the action decides whether it is dropped or gets a new date. */
@Component
class DecideRequest implements Submission<Content, ActionShown> {

    /** What is decided, and why. */
    record Content(@NotNull Answer answer, @LongText @Size(max = 2000) @Nullable String reason) {}

    private final ActionReports reports;
    private final ActionReference reference;

    DecideRequest(ActionReports reports, ActionReference reference) {
        this.reports = reports;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return FollowedAction.DECIDE_REQUEST;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<ActionShown> reference() {
        return ActionShown.class;
    }

    @Override
    public Sheet<Content, ActionShown> open(TaskAtHand task) {
        return new Sheet<>(new Content(blank(), null), reference.of(task));
    }

    /** Nobody decides on what they ask for. */
    @Override
    public void checkHandingOn(TaskAtHand task, PersonId colleague) {
        if (reference.isAskedBy(colleague, task)) {
            throw Refused.at("colleague", "action.handOn.own");
        }
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        boolean dropped = reports.decide(
                FollowedAction.action(task), task.doer(), new ActionDecision(content.answer(), content.reason()));
        return Outcome.with(FollowedAction.ACTION_DROPPED, dropped);
    }
}
