package io.septet.review.process;

import static io.septet.Company.ann;
import static io.septet.Company.head;
import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.archive.Archives;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.findings.Finding;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesContent;
import io.septet.notification.MessageView;
import io.septet.notification.ReminderView;
import io.septet.project.ProjectId;
import io.septet.review.Improvement;
import io.septet.review.ReportContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Holding the review meeting")
class ReviewMeetingTest extends CalledReview {

    /** Five working days after the end of the work. */
    private static final Instant DUE = daysAfterEnd(7);

    @Autowired
    Meetings meetings;

    @Autowired
    CalledMeetings called;

    @Autowired
    Archives archives;

    @Autowired
    TaskService tasks;

    @Test
    @DisplayName("V1: it is due a week after the end of the work, whatever time the answers take, and all are told so")
    void dueFromTheEndOfTheWork() {
        passTo(daysAfterEnd(2));
        answerAll();

        Task task = colleagues.task("HoldReviewMeeting");
        assertThat(task.getAssignee()).isEqualTo(COORDINATOR);
        assertThat(task.getDueDate()).isEqualTo(Date.from(DUE));
        assertThat(notifications.of(project))
                .filteredOn(message -> message.tells("review.called"))
                .extracting(MessageView::body)
                .isNotEmpty()
                .allMatch(body -> body.contains("to be held by 11 Mar 2024, 09:30."));
    }

    @Test
    @DisplayName("V1: it is called with a notice, and the report follows once its minutes are written")
    void called() {
        answerAll();
        colleagues.as(COORDINATOR).complete("HoldReviewMeeting", calling());
        assertThat(review).isWaitingAt("MeetForReview");
        MeetingView meeting = called.of(project).get(0);
        passTo(meeting.notice().end());
        colleagues
                .as(COORDINATOR)
                .complete(
                        "WriteMinutes",
                        Map.of(
                                "heldOn",
                                "2024-03-07",
                                "heldAt",
                                "10:00",
                                "minutesLong",
                                60,
                                "attendees",
                                List.of(COORDINATOR),
                                "topics",
                                List.of(Map.of("subject", "What worked"))));
        assertThat(review).isWaitingAt("WriteReviewReport");
        assertThat(meetings.latest(project, MeetingKind.REVIEW).map(Minutes::meeting))
                .hasValue(meeting.id());
    }

    @Test
    @DisplayName("V1: one that is called off leads back to the task, due as before")
    void calledOff() {
        answerAll();
        colleagues.as(COORDINATOR).complete("HoldReviewMeeting", calling());
        called.callOff(called.of(project).get(0).id(), "Nobody has time", Doer.of(PersonId.of(COORDINATOR)));
        assertThat(review).isWaitingAt("HoldReviewMeeting");
        assertThat(colleagues.task("HoldReviewMeeting").getDueDate()).isEqualTo(Date.from(DUE));
    }

    /** On Thursday, with everybody who takes part. */
    private static Map<String, Object> calling() {
        return Map.of(
                "way",
                "CALL",
                "notice",
                Map.of(
                        "kind", "REVIEW",
                        "subject", "What we learned",
                        "startsOn", "2024-03-07",
                        "startsAt", "10:00",
                        "minutesLong", 60,
                        "place", "Room 3",
                        "participants", true,
                        "agenda", List.of(Map.of("subject", "What worked", "minutes", 30))));
    }

    @Test
    @DisplayName("V1: the minutes begin with all members, today, and what the departments were asked")
    void opensFilledIn() {
        passTo(daysAfterEnd(1));
        answerAll();

        HeldOrCalled begun =
                (HeldOrCalled) opened("HoldReviewMeeting", COORDINATOR).content();
        assertThat(begun.heldOn())
                .isEqualTo(LocalDate.ofInstant(END_OF_WORK, SHANGHAI).plusDays(1));
        assertThat(begun.attendees())
                .containsExactly(
                        PersonId.of(head("marketing")),
                        PersonId.of(COORDINATOR),
                        PersonId.of(ann("marketing")),
                        PersonId.of(ann("sales")));
        assertThat(begun.topics())
                .extracting(MinutesContent.Topic::subject)
                .containsExactly(
                        "Was the goal reached?",
                        "What worked in the communication between the departments?",
                        "What did not work?",
                        "Were the tools right?",
                        "What should be done better next time?");
    }

    @Test
    @DisplayName("V1: held in time, its minutes are kept, nobody is reminded, and its decisions are traced")
    void held() {
        passTo(daysAfterEnd(1));
        meet();

        assertThat(review).isWaitingAtExactly("WriteReviewReport").hasNotPassed("HoldReviewMeetingLate");
        assertThat(meetings.of(project))
                .extracting(Minutes::kind, Minutes::recordedBy, Minutes::content)
                .containsExactly(tuple(MeetingKind.REVIEW, PersonId.of(COORDINATOR), minutes()));
        assertThat(notifications.reminders(project)).isEmpty();
        assertThat(archives.decisions(project))
                .contains(Decision.of(
                                Instant.parse("2024-03-04T00:00:00Z"), PersonId.of(COORDINATOR), "meeting.trace.REVIEW")
                        .about("Every meeting has a recorder"));
    }

    @Test
    @DisplayName("V3: the report shows what the meeting decided, and proposes what is still to be done as improvements")
    void proposesImprovements() {
        passTo(daysAfterEnd(1));
        meet();

        assertThat(toReport().meeting()).isEqualTo(minutes());
        assertThat(((ReportContent) opened("WriteReviewReport", COORDINATOR).content()).improvements())
                .as("what was due yesterday is not proposed")
                .containsExactly(
                        new Improvement("Order stock in April", PersonId.of(ann("sales")), LocalDate.of(2024, 3, 29)));
    }

    @Test
    @Reaches({"project-review/HoldReviewMeetingLate", "project-review/HoldReviewMeetingReminded"})
    @DisplayName("V1: not held in time, the coordinator is reminded, then their head is told")
    void late() {
        answerAll();
        assertThat(job("HoldReviewMeetingLate", review).getDuedate()).isEqualTo(Date.from(DUE));

        remindAt(DUE);
        remindAt(daysAfterEnd(8));

        assertThat(review)
                .isWaitingAtExactly("HoldReviewMeeting")
                .hasPassed("HoldReviewMeetingLate", "HoldReviewMeetingReminded");
        assertThat(notifications.reminders(project))
                .extracting(ReminderView::number, ReminderView::told)
                .containsExactly(tuple(1, PersonId.of(COORDINATOR)), tuple(2, PersonId.of(head("marketing"))));
    }

    @Test
    @DisplayName("V1: after answers that came too late, it is late at once, and goes up the ladder like any late task")
    void lateAtOnce() {
        Instant answered = daysAfterEnd(9);
        passTo(answered);
        answerAll();

        assertThat(colleagues.task("HoldReviewMeeting").getDueDate()).isEqualTo(Date.from(DUE));
        assertThat(job("HoldReviewMeetingLate", review).getDuedate()).isEqualTo(Date.from(answered.plusSeconds(1)));
        remindAt(answered.plusSeconds(1));
        assertThat(notifications.reminders(project))
                .extracting(ReminderView::number, ReminderView::told)
                .containsExactly(tuple(1, PersonId.of(COORDINATOR)));

        Instant next = daysAfterEnd(10).plusSeconds(1);
        assertThat(job("HoldReviewMeetingLate", review).getDuedate()).isEqualTo(Date.from(next));
        remindAt(next);
        assertThat(notifications.reminders(project))
                .extracting(ReminderView::number, ReminderView::told)
                .containsExactly(tuple(1, PersonId.of(COORDINATOR)), tuple(2, PersonId.of(head("marketing"))));
    }

    private void remindAt(Instant moment) {
        passTo(moment);
        execute(job("HoldReviewMeetingLate", review));
    }

    @Test
    @DisplayName("V1: nobody who works on the review moves the day by which it is to be held")
    void dayStands() {
        Map<String, Object> later = Map.of("meetingDue", Date.from(daysAfterEnd(30)));
        String task = colleagues.tasks("AnswerReview").get(0).getId();

        for (String person : List.of(ann("marketing"), COORDINATOR)) {
            assertThatThrownBy(() -> colleagues.as(person).loggedIn(() -> {
                        runtime.setVariables(review.getId(), later);
                        return null;
                    }))
                    .isInstanceOf(AuthorizationException.class);
        }
        assertThatThrownBy(() -> colleagues.as(ann("marketing")).loggedIn(() -> {
                    tasks.complete(task, later);
                    return null;
                }))
                .hasMessageContaining("meetingDue");
        answerAll();
        assertThat(colleagues.task("HoldReviewMeeting").getDueDate()).isEqualTo(Date.from(DUE));
    }

    @Test
    @DisplayName("V1: minutes of a meeting that is still to come, or with people who do not work here, are refused")
    void refused() {
        answerAll();
        Task task = colleagues.task("HoldReviewMeeting");

        assertThat(
                        desk.check(
                                task.getId(),
                                PersonId.of(COORDINATOR),
                                """
                        {"heldOn":"2024-03-05","heldAt":"9:00","minutesLong":45,"attendees":["stranger"],
                         "topics":[{"subject":"What did not work?","presenter":"nobody"}],
                         "actionItems":[{"what":"Order stock","who":"stranger","until":"2024-03-04"}]}"""))
                .extracting(Finding::path)
                .containsExactly(
                        "heldOn", "attendees", "topics[0].presenter", "actionItems[0].who", "actionItems[0].until");
        assertThat(desk.check(task.getId(), PersonId.of(COORDINATOR), "{}"))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("heldOn", "heldAt", "minutesLong", "attendees", "topics");
        assertThat(meetings.of(project)).isEmpty();
    }

    @Test
    @DisplayName("V1: nobody but the coordinator hands in the minutes")
    void nobodyElse() {
        answerAll();
        Task task = colleagues.task("HoldReviewMeeting");

        assertThatThrownBy(() -> colleagues.as(ann("sales")).complete(task, minutes()))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(meetings.of(project)).isEmpty();
        assertThat(review).isWaitingAtExactly("HoldReviewMeeting");
    }

    @Test
    @DisplayName("V3: a review that was past its answers before there was a meeting is reported without one")
    void withoutMeeting() {
        ProcessInstance older = runtime.createProcessInstanceByKey(ProjectReview.PROCESS)
                .businessKey(projects.get(project).code())
                .setVariable(ProjectId.VARIABLE, project.toString())
                .startBeforeActivity("WriteReviewReport")
                .execute();

        assertThat(toReport().meeting()).isNull();
        assertThat(((ReportContent) opened("WriteReviewReport", COORDINATOR).content()).improvements())
                .isEmpty();
        colleagues.as(COORDINATOR).complete("WriteReviewReport", report());
        assertThat(older).isEnded();
    }
}
