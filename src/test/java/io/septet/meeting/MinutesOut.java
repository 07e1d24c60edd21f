package io.septet.meeting;

import static io.septet.calendar.domain.Calendars.SHANGHAI;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.MinutesContent.Topic;
import io.septet.project.ProjectId;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes of a meeting of today, about which those who were there, and those who were not, are asked. */
public final class MinutesOut {

    private MinutesOut() {}

    /**
     * @param recorder who wrote them, and in whose place
     * @param came id of somebody who did, beside the recorder
     * @param absent id of somebody who was invited, too
     */
    public static void of(BeanFactory beans, ProjectId project, Doer recorder, String came, String absent) {
        ZonedDateTime now = ClockUtil.getCurrentTime().toInstant().atZone(SHANGHAI);
        MinutesContent content = new MinutesContent(
                        now.toLocalDate(),
                        LocalTime.of(0, 5),
                        15,
                        null,
                        List.of(recorder.person(), PersonId.of(came)),
                        List.of(new Topic("Coupons", null, "They are late")),
                        List.of(),
                        List.of())
                .ofInvited(Stream.of(came, absent).map(PersonId::of).toList());
        beans.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> beans.getBean(MinutesFiling.class)
                .askFor(beans.getBean(Meetings.class).record(project, MeetingKind.KICK_OFF, null, content, recorder)));
    }
}
