package io.septet.issue.process;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.AdministratorsHand;
import io.septet.OnBothDatabases;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.desk.Desk;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.issue.IssueId;
import io.septet.issue.IssueState;
import io.septet.issue.WithdrawIssue;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.CalledOff;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Meetings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnBothDatabases
@DisplayName("T6, M1: the meeting about an issue that is called with a notice")
class CoordinationMeetingTest extends IssuesUnderWay {

    private static final String MONDAY_BEFORE = TUESDAY.minusDays(8).toString();
    private static final String RECORDER = "marketing.ann";

    @Autowired
    CalledMeetings called;

    @Autowired
    Meetings meetings;

    /** Tomorrow at ten, which is urgent. */
    private static Map<String, Object> notice() {
        Map<String, Object> notice = new HashMap<>();
        notice.put("kind", "OTHER");
        notice.put("subject", "The printer");
        notice.put("startsOn", TUESDAY.toString());
        notice.put("startsAt", "10:00");
        notice.put("minutesLong", 30);
        notice.put("place", "Room 3");
        notice.put("host", COORDINATOR);
        notice.put("recorder", RECORDER);
        notice.put("attendees", List.of("sales.ann", "legal.ann"));
        notice.put("agenda", List.of(Map.of("subject", "Who prints first", "minutes", 30)));
        notice.put("urgentReason", "The printer asks today");
        return notice;
    }

    private static Map<String, Object> byNotice(Map<String, Object> notice) {
        return Map.of("way", "CALL", "notice", notice);
    }

    private void call() {
        colleagues.as(COORDINATOR).complete("CallTogether", byNotice(notice()));
    }

    private MeetingView theirs() {
        List<MeetingView> all = called.of(project.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Map<String, Object> minutes() {
        return Map.of(
                "heldOn",
                TUESDAY.toString(),
                "heldAt",
                "10:00",
                "minutesLong",
                25,
                "attendees",
                List.of(COORDINATOR, RECORDER, "sales.ann"),
                "topics",
                List.of(Map.of("subject", "Who prints first", "discussed", "Both were heard")),
                "decisions",
                List.of(Map.of("decided", "Sales prints first")),
                "actionItems",
                List.of(Map.of("what", "Book the printer", "who", "sales.ann", "until", FRIDAY.toString())));
    }

    @Test
    @DisplayName("has its minutes, from which the conclusion begins; what they follow up is followed once")
    void held() {
        raise();
        call();
        assertThat(theirs().notice().kind()).isEqualTo(MeetingKind.COORDINATION);
        assertThat(state()).isEqualTo(IssueState.CALLED);
        assertThat(only().call().meeting()).isEqualTo(theirs().id());
        assertThat(told("meeting.calledUrgently")).containsExactlyInAnyOrder(RECORDER, "sales.ann", "legal.ann");
        assertThat(told("issue.called")).as("who has no notice").containsExactly(RAISER);
        assertThat(colleagues.tasks("WriteConclusion")).isEmpty();

        project.until(TUESDAY, 11, 0);
        colleagues.as(RECORDER).complete("WriteMinutes", minutes());
        assertThat(meetings.of(theirs().id())).isPresent();
        Task task = colleagues.task("WriteConclusion");
        assertThat(task.getAssignee()).isEqualTo(COORDINATOR);
        WriteConclusion.Content begun = (WriteConclusion.Content) beans.getBean(Desk.class)
                .open(task.getId(), PersonId.of(COORDINATOR))
                .sheet()
                .content();
        assertThat(begun.heldOn()).isEqualTo(TUESDAY);
        assertThat(begun.attended()).contains(PersonId.of("sales.ann")).doesNotContain(PersonId.of("legal.ann"));
        assertThat(begun.discussed()).isEqualTo("Both were heard");
        assertThat(begun.concluded()).isEqualTo("Sales prints first");
        assertThat(begun.followUps()).isEmpty();

        colleagues.as(COORDINATOR).complete("WriteConclusion", with(concluded(), "followUps", List.of()));
        answer("sales.ann", CONFIRM);
        answer("marketing.ann", CONFIRM);
        assertThat(state()).isEqualTo(IssueState.SETTLED);
        assertThat(beans.getBean(Actions.class).of(project.id()))
                .extracting(ActionView::what)
                .containsExactly("Book the printer");
    }

    @Test
    @DisplayName("leads back to the coordinator when it is called off; the issue follows when it is moved")
    void calledOffAndMoved() {
        raise();
        call();
        called.move(
                theirs().id(),
                TUESDAY.atTime(15, 0).atZone(SHANGHAI).toInstant(),
                30,
                "Room 4",
                Doer.of(PersonId.of(COORDINATOR)));
        assertThat(only().call().place()).isEqualTo("Room 4");
        assertThat(only().call().at()).isEqualTo(theirs().notice().start());

        called.callOff(theirs().id(), "Nobody has time", Doer.of(PersonId.of(COORDINATOR)));
        assertThat(state()).isEqualTo(IssueState.RAISED);
        assertThat(only().call()).isNull();
        assertThat(colleagues.task("CallTogether").getAssignee()).isEqualTo(COORDINATOR);
        colleagues.as(COORDINATOR).complete("CallTogether", agreed());
        assertThat(colleagues.tasks("ConfirmConclusion")).hasSize(2);
    }

    @Test
    @DisplayName("is called off with the reason when the issue is withdrawn")
    void withdrawn() {
        raise();
        call();
        IssueId issue = only().id();
        beans.getBean(WithdrawIssue.class).withdraw(issue, PersonId.of(RAISER), "There are two printers");
        assertThat(state()).isEqualTo(IssueState.WITHDRAWN);
        assertThat(running()).isZero();
        assertThat(theirs().state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(called.calledOff(theirs().id()).map(CalledOff::reason)).hasValue("There are two printers");
        assertThat(colleagues.tasks("WriteMinutes")).isEmpty();
    }

    @Test
    @DisplayName("does not take place when an administrator ends the issue's process")
    void endedByHand() {
        raise();
        call();
        AdministratorsHand.ends(beans, "issue-coordination", project.view().code());
        assertThat(state()).isEqualTo(IssueState.ENDED);
        assertThat(theirs().state()).isEqualTo(MeetingState.CALLED_OFF);
    }

    @Test
    @DisplayName("is refused where a notice is not in order, or it comes too late without a reason; nobody is invited")
    void refused() {
        raise();
        assertRefused(COORDINATOR, "CallTogether", Map.of("way", "CALL"), "notice");
        assertRefused(COORDINATOR, "CallTogether", byNotice(with(notice(), "startsOn", MONDAY_BEFORE)), "in the past");
        assertRefused(
                COORDINATOR,
                "CallTogether",
                byNotice(with(notice(), "agenda", List.of(Map.of("subject", "Who prints first", "minutes", 31)))),
                "30");
        Map<String, Object> late = with(notice(), "startsOn", FRIDAY.toString());
        assertRefused(COORDINATOR, "CallTogether", byNotice(late), "why they cannot meet earlier");
        assertThat(called.of(project.id())).isEmpty();
        assertThat(state()).isEqualTo(IssueState.RAISED);
        colleagues.as(COORDINATOR).complete("CallTogether", with(byNotice(late), "lateReason", "Sales is at the fair"));
        assertThat(only().call().lateReason()).isEqualTo("Sales is at the fair");
    }
}
