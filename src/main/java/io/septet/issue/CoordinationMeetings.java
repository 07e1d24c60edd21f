package io.septet.issue;

import io.septet.directory.Doer;
import io.septet.findings.Refused;
import io.septet.issue.domain.Issue;
import io.septet.issue.domain.IssueRepository;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingListener;
import io.septet.meeting.MeetingView;
import io.septet.meeting.NoticeContent;
import io.septet.meeting.StepMeetings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coordination meetings that are called with a notice (T6, M1): an issue follows when one is moved or called off. */
@Component
@Transactional
public class CoordinationMeetings implements MeetingListener {

    private final IssueRepository issues;
    private final StepMeetings steps;
    private final Coordination coordination;

    CoordinationMeetings(IssueRepository issues, StepMeetings steps, Coordination coordination) {
        this.issues = issues;
        this.steps = steps;
        this.coordination = coordination;
    }

    /**
     * Calls the departments to a meeting with an agenda; everybody invited gets the notice.
     *
     * @param lateReason why they do not meet earlier, where that is later than it should be
     * @throws Refused naming what is not in order with the notice, or that it is too late without a reason
     */
    public MeetingId call(IssueId id, @Nullable NoticeContent notice, @Nullable String lateReason, Doer by) {
        IssueView issue = issues.get(id).view(List.of());
        MeetingView called = steps.call(issue.project(), MeetingKind.COORDINATION, null, notice, by);
        coordination.meet(id, called, lateReason, by);
        return called.id();
    }

    @Override
    public void called(MeetingView meeting) {
        // the issue says itself that its departments meet
    }

    @Override
    public void changed(MeetingView before, MeetingView now) {
        issues.findByMeetingId(now.id().value())
                .ifPresent(
                        issue -> issue.move(now.notice().start(), now.notice().place()));
    }

    @Override
    public void calledOff(MeetingView meeting) {
        issues.findByMeetingId(meeting.id().value()).ifPresent(Issue::callAnew);
    }

    /** The issue has ended with it. */
    @Override
    public void endedByHand(MeetingView meeting) {}
}
