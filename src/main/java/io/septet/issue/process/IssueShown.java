package io.septet.issue.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.issue.Answer;
import io.septet.issue.FollowUp;
import io.septet.issue.MeetingCall;
import io.septet.project.ProjectNamed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of an issue show.
 *
 * @param page where all issues of the project are, and the meeting that was called about this one
 * @param item the work item that it is about
 * @param meetBy until when the departments are to have met
 * @param answers of those departments that have answered; shown to the overall lead
 * @param silent the others
 * @param department for which somebody answers
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueShown(
        ProjectNamed project,
        List<Link> page,
        int number,
        @Nullable String item,
        String description,
        List<DepartmentId> departments,
        String dispute,
        String proposal,
        PersonId raisedBy,
        Instant raisedAt,
        Instant meetBy,
        @Nullable MeetingCall meeting,
        @Nullable Concluded conclusion,
        List<Answer> answers,
        List<DepartmentId> silent,
        @Nullable DepartmentId department,
        @Nullable PersonId inPlaceOf) {

    /**
     * A conclusion, and who wrote it down when.
     *
     * @param heldAt when they met; null when they agreed in writing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Concluded(
            @Nullable Instant heldAt,
            List<PersonId> attended,
            @Nullable String discussed,
            String concluded,
            List<FollowUp> followUps,
            PersonId by,
            @Nullable PersonId inPlaceOf,
            Instant at) {}
}
