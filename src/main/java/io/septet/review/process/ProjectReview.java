package io.septet.review.process;

import io.septet.desk.TaskKey;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MeetingId;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the code and the model of {@code project-review} agree on. */
@Component
class ProjectReview implements ProcessContract {

    static final String PROCESS = "project-review";
    static final TaskKey ANSWER_REVIEW = new TaskKey(PROCESS, "AnswerReview");
    static final TaskKey HOLD_REVIEW_MEETING = new TaskKey(PROCESS, "HoldReviewMeeting");
    static final TaskKey WRITE_REVIEW_REPORT = new TaskKey(PROCESS, "WriteReviewReport");

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, HeldOrCalled.IS_CALLED, MeetingId.VARIABLE);
    }
}
