package io.septet.meeting.process;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.AdministratorsHand;
import io.septet.Reaches;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.CalledOff;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Minutes;
import io.septet.meeting.Notice;
import io.septet.project.Projects;
import io.septet.project.Register;
import io.septet.project.WithdrawnWithProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting")
class MeetingTest extends MeetingsUnderWay {

    private static final PersonId COORDINATOR = PersonId.of("sales.bob");

    @Test
    @Reaches("meeting/MinutesOut")
    @DisplayName("M1, M5: is called, held and written down; everybody invited hears of it, and where the minutes are")
    void held() {
        call(notice());
        MeetingView meeting = only();
        assertThat(meeting.state()).isEqualTo(MeetingState.CALLED);
        assertThat(meeting.calledBy()).isEqualTo(Doer.of(PersonId.of(CALLER)));
        assertThat(meeting.attendance())
                .extracting(Attendance::person, Attendance::answer)
                .containsExactly(
                        tuple(PersonId.of(CALLER), Answer.ACCEPTED),
                        tuple(PersonId.of(RECORDER), Answer.NONE),
                        tuple(PersonId.of("finance.ann"), Answer.NONE));
        assertThat(told("meeting.called")).containsExactlyInAnyOrder(RECORDER, "finance.ann");
        Task writing = writing();
        assertThat(writing.getAssignee()).isEqualTo(RECORDER);
        assertThat(writing.getName()).isEqualTo("Write minutes · The hall · Spring sale");
        assertThat(writing.getFollowUpDate()).isEqualTo(at(THURSDAY, 10, 0));
        assertThat(writing.getDueDate()).isEqualTo(at(THURSDAY.plusDays(1), 11, 0));

        project.until(THURSDAY, 12, 0);
        write();

        assertThat(running()).isZero();
        assertThat(only().state()).isEqualTo(MeetingState.HELD);
        Minutes minutes = meetings.of(meeting.id()).orElseThrow();
        assertThat(minutes.kind()).isEqualTo(MeetingKind.OTHER);
        assertThat(minutes.recordedBy()).isEqualTo(PersonId.of(RECORDER));
        assertThat(told("meeting.minutesOut")).containsExactlyInAnyOrder(CALLER, "finance.ann");
    }

    @Test
    @Reaches({"meeting/AnswersDue", "meeting/SilentReminded"})
    @DisplayName("M3: reminds those who have not said by the date whether they come, once")
    void answersDue() {
        call(notice());
        project.until(THURSDAY.minusDays(1), 9, 59);
        assertThat(told("meeting.answersDue")).isEmpty();
        project.until(THURSDAY, 9, 0);
        assertThat(told("meeting.answersDue")).containsExactlyInAnyOrder(RECORDER, "finance.ann");
        assertThat(writing()).isNotNull();
    }

    @Test
    @Reaches({"meeting/WriteMinutesLate", "meeting/WriteMinutesReminded"})
    @DisplayName(
            "M5: whose minutes are late reminds its recorder 24 hours after its end by the clock, on a day off, too, and then tells others")
    void late() {
        LocalDate friday = THURSDAY.plusDays(1);
        call(with(notice(), "startsOn", friday.toString()));
        project.until(friday.plusDays(1), 10, 59);
        assertThat(notifications.reminders(project.id())).isEmpty();
        project.until(friday.plusDays(1), 11, 1);
        assertThat(notifications.reminders(project.id())).hasSize(1);
        project.until(friday.plusDays(6), 12, 0);
        assertThat(notifications.reminders(project.id())).hasSizeGreaterThan(1);
    }

    @Test
    @Reaches({"meeting/CalledOff", "meeting/MeetingCalledOff"})
    @DisplayName("M1: that is called off says why, to everybody invited, and has no minutes")
    void calledOff() {
        call(notice());
        MeetingView meeting = only();
        assertThatThrownBy(() -> called.callOff(meeting.id(), " ", Doer.of(PersonId.of(CALLER))))
                .hasMessageContaining("meeting.reason.missing");
        called.callOff(meeting.id(), "The hall is taken", Doer.of(PersonId.of(CALLER)));
        assertThat(running()).isZero();
        assertThat(only().state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(only().sequence()).isEqualTo(1);
        assertThat(called.calledOff(meeting.id()).map(CalledOff::reason)).hasValue("The hall is taken");
        assertThat(told("meeting.calledOff")).containsExactlyInAnyOrder(RECORDER, "finance.ann");
        assertThatThrownBy(() -> called.callOff(meeting.id(), "Again", Doer.of(PersonId.of(CALLER))))
                .hasMessageContaining("meeting.ended");
    }

    @Test
    @Reaches("meeting/MeetingMoved")
    @DisplayName("M1: that is moved takes its due dates along, and asks everybody anew")
    void moved() {
        call(notice());
        MeetingView before = only();
        called.move(before.id(), at(THURSDAY.plusDays(1), 14, 0), 90, "Room 4", Doer.of(COORDINATOR));

        MeetingView now = only();
        assertThat(now.sequence()).isEqualTo(1);
        assertThat(now.notice().place()).isEqualTo("Room 4");
        assertThat(now.notice().answerBy()).isEqualTo(at(THURSDAY, 14, 0));
        assertThat(now.silent()).hasSize(3);
        assertThat(writing().getFollowUpDate()).isEqualTo(at(THURSDAY.plusDays(1), 14, 0));
        // Friday, 15:30, and 24 hours
        assertThat(writing().getDueDate()).isEqualTo(at(THURSDAY.plusDays(2), 15, 30));
        assertThat(told("meeting.moved")).containsExactlyInAnyOrder(CALLER, RECORDER, "finance.ann");
        project.until(THURSDAY, 13, 59);
        assertThat(told("meeting.answersDue")).isEmpty();
        project.until(THURSDAY, 14, 1);
        assertThat(told("meeting.answersDue")).hasSize(3);
    }

    @Test
    @DisplayName("M1: is not moved to where it could not have been called")
    void notMoved() {
        call(notice());
        MeetingView meeting = only();
        Doer caller = Doer.of(PersonId.of(CALLER));
        assertThatThrownBy(() -> called.move(meeting.id(), at(MONDAY, 9, 0), 60, "Room 3", caller))
                .hasMessageContaining("meeting.past");
        assertThatThrownBy(() -> called.move(meeting.id(), at(MONDAY.plusDays(1), 9, 0), 60, "Room 3", caller))
                .hasMessageContaining("meeting.urgentReason.missing");
        assertThatThrownBy(() -> called.move(meeting.id(), at(THURSDAY, 14, 0), 40, "Room 3", caller))
                .hasMessageContaining("meeting.agenda.tooLong");
        assertThat(only()).isEqualTo(meeting);
        called.move(meeting.id(), at(MONDAY.plusDays(1), 9, 0), 60, "Room 3", "The hall is free only then", caller);
        assertThat(only().notice().urgentReason()).isEqualTo("The hall is free only then");
    }

    @Test
    @DisplayName("M1: ends with its project, and everybody invited hears it")
    void cancelled() {
        call(notice());
        beans.getBean(Projects.class).cancel(project.id(), "No money", PersonId.of("marketing.head"));
        beans.getBeanProvider(WithdrawnWithProject.class).forEach(each -> each.withdraw(project.id()));
        assertThat(running()).isZero();
        assertThat(only().state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(called.calledOff(only().id()).map(CalledOff::reason)).hasValue("No money");
        assertThat(told("meeting.calledOff")).containsExactlyInAnyOrder(CALLER, RECORDER, "finance.ann");
    }

    @Test
    @DisplayName(
            "M1: does not take place, is not in the register, and everybody invited hears so, once an administrator has ended it")
    void endedByHand() {
        call(notice());
        AdministratorsHand.ends(beans, "meeting", project.view().code());
        MeetingView meeting = only();
        assertThat(meeting.state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(meeting.sequence()).as("calendars take it out").isEqualTo(1);
        assertThat(called.calledOff(meeting.id()).map(CalledOff::by)).hasValue(Doer.of(PersonId.of("root")));
        assertThat(told("meeting.endedByHand")).containsExactlyInAnyOrder(CALLER, RECORDER, "finance.ann");
        assertThat(beans.getBeanProvider(Register.class).stream()
                        .filter(register -> register.page().equals("meetings"))
                        .flatMap(register -> register.open(project.view(), Locale.ENGLISH).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("M1: can still be called off when its process is gone and nobody knows why")
    void processIsGone() {
        call(notice());
        RuntimeService runtime = beans.getBean(RuntimeService.class);
        runtime.deleteProcessInstance(writing().getProcessInstanceId(), "by hand");
        called.callOff(only().id(), "Nobody knows", Doer.of(PersonId.of(CALLER)));
        assertThat(only().state()).isEqualTo(MeetingState.CALLED_OFF);
    }

    @Test
    @DisplayName("M1: is called by code as well, with the same notice, as one of a series")
    void byCode() {
        Notice notice = new Notice(
                MeetingKind.WEEKLY,
                "The week",
                at(THURSDAY, 10, 0),
                30,
                "https://meet.example/week",
                PersonId.of(CALLER),
                PersonId.of(RECORDER),
                List.of(PersonId.of("finance.ann")),
                List.of(new AgendaTopic("What is open", null, 30, null)),
                at(THURSDAY.minusDays(1), 10, 0),
                null);
        MeetingView meeting = called.call(project.id(), notice, Doer.of(PersonId.of(CALLER)));
        assertThat(only()).isEqualTo(meeting);
        assertThat(meeting.notice().agenda()).extracting(AgendaTopic::presenter).containsExactly(PersonId.of(CALLER));
        assertThat(running()).isOne();
        assertThat(called.between(at(THURSDAY, 10, 29), at(THURSDAY, 11, 0), List.of(PersonId.of("finance.ann"))))
                .contains(meeting);
        assertThat(called.between(at(THURSDAY, 10, 30), at(THURSDAY, 11, 0), List.of(PersonId.of("finance.ann"))))
                .doesNotContain(meeting);
        assertThat(called.between(at(THURSDAY, 9, 0), at(THURSDAY, 10, 0), List.of(PersonId.of("finance.ann"))))
                .doesNotContain(meeting);
        assertThat(called.between(at(THURSDAY, 9, 0), at(THURSDAY, 12, 0), List.of(PersonId.of("legal.ann"))))
                .doesNotContain(meeting);
        called.callOff(meeting.id(), "Not now", Doer.of(PersonId.of(CALLER)));
        assertThat(called.between(at(THURSDAY, 9, 0), at(THURSDAY, 12, 0), List.of(PersonId.of("finance.ann"))))
                .doesNotContain(only());
    }
}
