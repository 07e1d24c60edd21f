package io.septet.issue;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue as it stands (T6).
 *
 * @param number 1 for the first of the project
 * @param raisedBy id of the person
 * @param call when and where the departments meet; null before they are called together, and when they agreed in writing
 * @param called who called them together
 * @param conclusion null before there is one
 * @param concluded who wrote it down
 * @param answers of the departments concerned, the earliest first
 * @param roundClosedAt when it went to the overall lead before all had answered; null when it did not
 * @param decision of the overall lead; null when there is none
 * @param decided who decided
 * @param withdrawn who withdrew it, or cancelled the project
 * @param withdrawal why
 * @param closedAt when nothing remained to be done about it
 */
public record IssueView(
        IssueId id,
        int number,
        IssueState state,
        RaisedIssue raised,
        PersonId raisedBy,
        Instant raisedAt,
        @Nullable MeetingCall call,
        @Nullable Deed called,
        @Nullable Conclusion conclusion,
        @Nullable Deed concluded,
        List<Answer> answers,
        @Nullable Instant roundClosedAt,
        @Nullable IssueDecision decision,
        @Nullable Deed decided,
        @Nullable Deed withdrawn,
        @Nullable String withdrawal,
        @Nullable Instant closedAt) {

    public ProjectId project() {
        return raised.project();
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** What the department said to the conclusion, if it has. */
    public Optional<Answer> answerOf(DepartmentId department) {
        return answers.stream()
                .filter(answer -> answer.department().equals(department))
                .findFirst();
    }

    /** The departments concerned that have not answered. */
    public List<DepartmentId> silent() {
        return raised.departments().stream()
                .filter(department -> answerOf(department).isEmpty())
                .toList();
    }

    public boolean isContested() {
        return answers.stream().anyMatch(Answer::isContested);
    }
}
