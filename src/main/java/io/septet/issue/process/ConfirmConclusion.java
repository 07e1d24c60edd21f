package io.septet.issue.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.issue.ConclusionAnswers;
import io.septet.issue.IssueId;
import io.septet.issue.Verdict;
import io.septet.issue.process.ConfirmConclusion.Content;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact of a department concerned confirms the conclusion, or contests it and says why (T6). */
@Component
class ConfirmConclusion implements Submission<Content, IssueShown> {

    /** What the department says. */
    record Content(
            @NotNull(message = "{issue.verdict.missing}") Verdict verdict,
            @LongText @Size(max = 2000) @Nullable String reason) {}

    private final ConclusionAnswers answers;
    private final IssueReference reference;

    ConfirmConclusion(ConclusionAnswers answers, IssueReference reference) {
        this.answers = answers;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return IssueCoordination.CONFIRM_CONCLUSION;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<IssueShown> reference() {
        return IssueShown.class;
    }

    @Override
    public Sheet<Content, IssueShown> open(TaskAtHand task) {
        return new Sheet<>(new Content(blank(), null), reference.of(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        IssueId issue = IssueCoordination.issue(task);
        if (content.verdict() == Verdict.CONFIRM) {
            answers.confirm(issue, task.department(), task.doer());
            return Outcome.none();
        }
        boolean isDue = Boolean.TRUE.equals(task.facts().get(IssueCoordination.DUE));
        answers.contest(issue, task.department(), task.doer(), content.reason(), isDue);
        return Outcome.with(IssueCoordination.CONTESTED, true);
    }
}
