package io.septet.issue.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.issue.Conclusion;
import io.septet.issue.EndOfIssue;
import io.septet.issue.FollowUp;
import io.septet.issue.IssueDecision;
import io.septet.issue.process.DecideIssue.Content;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Component;

/** The overall lead decides an issue that the departments could not settle (T6). */
@Component
class DecideIssue implements Submission<Content, IssueShown> {

    /** What the overall lead decides. */
    record Content(
            @LongText @NotBlank(message = "{issue.decided.missing}") @Size(max = 4000) String decided,
            @Size(max = 50) List<@NotNull @Valid FollowUp> followUps) {

        Content {
            followUps = followUps == null ? List.of() : followUps;
        }
    }

    private final EndOfIssue end;
    private final IssueReference reference;

    DecideIssue(EndOfIssue end, IssueReference reference) {
        this.end = end;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return IssueCoordination.DECIDE_ISSUE;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<IssueShown> reference() {
        return IssueShown.class;
    }

    /** What was to follow from the conclusion is proposed again. */
    @Override
    public Sheet<Content, IssueShown> open(TaskAtHand task) {
        Conclusion contested = reference.issue(task).conclusion();
        return new Sheet<>(
                new Content(blank(), contested == null ? List.of() : contested.followUps()), reference.of(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        end.decide(
                IssueCoordination.issue(task), new IssueDecision(content.decided(), content.followUps()), task.doer());
        return Outcome.none();
    }
}
