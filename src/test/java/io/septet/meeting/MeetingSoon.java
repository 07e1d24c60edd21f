package io.septet.meeting;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.BeanFactory;

/** A meeting that takes place in an hour, for tests that need one. */
public final class MeetingSoon {

    private MeetingSoon() {}

    public static MeetingView call(BeanFactory beans, ProjectId project, String caller, String recorder) {
        Instant start = ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(1));
        Notice notice = new Notice(
                MeetingKind.DEEP_DIVE,
                "The coupons",
                start,
                30,
                "Room 3",
                PersonId.of(caller),
                PersonId.of(recorder),
                List.of(),
                List.of(new AgendaTopic("Which paper", null, 20, null)),
                start,
                "The printer asks today");
        return beans.getBean(CalledMeetings.class).call(project, notice, Doer.of(PersonId.of(caller)));
    }
}
