package io.septet.action.process;

import static io.septet.findings.Blank.blank;

import io.septet.action.ActionReport;
import io.septet.action.ActionReport.Said;
import io.septet.action.ActionReports;
import io.septet.action.process.DoAction.Content;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner says that the action is done or how it stands, or asks for a new date or to drop it (M6, V4). */
@Component
class DoAction implements Submission<Content, ActionShown> {

    /**
     * What the owner says.
     *
     * @param newDate the working day that is asked for; only where one is
     */
    record Content(
            @NotNull Said said, @LongText @Size(max = 2000) @Nullable String note, @Nullable LocalDate newDate) {}

    private final ActionReports reports;
    private final ActionReference reference;

    DoAction(ActionReports reports, ActionReference reference) {
        this.reports = reports;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return FollowedAction.DO_ACTION;
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
        return new Sheet<>(new Content(blank(), null, null), reference.of(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        reports.report(
                FollowedAction.action(task),
                reference.ownerOrSuccessor(task),
                new ActionReport(content.said(), content.note(), content.newDate()));
        return Outcome.with(FollowedAction.ACTION_DONE, content.said() == Said.DONE)
                .and(FollowedAction.REQUEST_MADE, content.said() == Said.NEW_DATE || content.said() == Said.DROP);
    }
}
