package io.septet.meeting.process;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.directory.PersonId;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.CallMeetingsOfSeries;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.ChangeFollowingOfSeries;
import io.septet.meeting.ChangeOneOfSeries;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingProject;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import io.septet.meeting.OccurrenceState;
import io.septet.meeting.SeriesByPlan;
import io.septet.meeting.TypedSeries;
import io.septet.meeting.TypedTime;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
@DisplayName("R5, M1: the series of a project's meetings")
class SeriesTest {

    private static final PersonId COORDINATOR = PersonId.of("sales.bob");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    /** The weeks whose Mondays are the first three of the series. */
    private static final LocalDate FIRST = MONDAY.plusWeeks(1);

    private static final LocalDate SECOND = MONDAY.plusWeeks(2);
    private static final LocalDate THIRD = MONDAY.plusWeeks(3);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    CalledMeetings meetings;

    @Autowired
    ChangeOneOfSeries one;

    @Autowired
    ChangeFollowingOfSeries following;

    @Autowired
    CallMeetingsOfSeries calling;

    @Autowired
    Notifications notifications;

    MeetingProject project;

    @BeforeEach
    void track() {
        project = new MeetingProject(beans);
    }

    private static TypedTime at(LocalDate day, int hour) {
        return new TypedTime(day, LocalTime.of(hour, 0), 30, "Room 2");
    }

    private static TypedSeries from(LocalDate day, int hour) {
        return new TypedSeries(day, LocalTime.of(hour, 0), 25, "Room 3", 1, day.plusYears(1));
    }

    private List<String> told(String person) {
        return notifications.of(project.id()).stream()
                .filter(message -> message.person().equals(PersonId.of(person)))
                .map(MessageView::subject)
                .filter(subject -> subject.matches(".*(moved|called off|at another time|no more)"))
                .toList();
    }

    @Test
    @Reaches("series-watch/MeetingsCalled")
    @DisplayName(
            "calls each meeting once, a week ahead, with all contacts and the usual topics, led by the coordinator")
    void called() {
        project.lookOn(MONDAY.plusDays(1));
        project.lookOn(MONDAY.plusDays(1));
        assertThat(project.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.series()).isEqualTo(project.weekly().value());
            assertThat(meeting.state()).isEqualTo(MeetingState.CALLED);
            assertThat(meeting.calledBy().person()).isEqualTo(COORDINATOR);
            assertThat(meeting.notice().kind()).isEqualTo(MeetingKind.WEEKLY);
            assertThat(meeting.notice().start()).isEqualTo(Instant.parse("2024-03-11T02:00:00Z"));
            assertThat(meeting.notice().minutesLong()).isEqualTo(30);
            assertThat(meeting.notice().urgentReason()).isNull();
            assertThat(meeting.notice().host()).isEqualTo(COORDINATOR);
            assertThat(meeting.notice().recorder()).isEqualTo(COORDINATOR);
            assertThat(meeting.notice().attendees())
                    .containsExactlyInAnyOrder(
                            COORDINATOR,
                            PersonId.of("marketing.ann"),
                            PersonId.of("sales.ann"),
                            PersonId.of("finance.ann"));
            assertThat(meeting.notice().agenda())
                    .extracting(AgendaTopic::subject, AgendaTopic::minutes)
                    .containsExactly(
                            tuple("What each department has done and what comes next", 10),
                            tuple("What is late or at risk", 10),
                            tuple("Open action items", 10));
        });
        project.lookOn(MONDAY.plusDays(8));
        assertThat(project.meetings())
                .extracting(meeting -> meeting.notice().kind(), meeting -> meeting.notice()
                        .start())
                .containsExactly(
                        tuple(MeetingKind.WEEKLY, Instant.parse("2024-03-11T02:00:00Z")),
                        tuple(MeetingKind.WEEKLY, Instant.parse("2024-03-18T02:00:00Z")),
                        tuple(MeetingKind.DEEP_DIVE, Instant.parse("2024-03-18T02:30:00Z")));
    }

    @Test
    @DisplayName("calls nothing on a day off, and a meeting that it looks at too late as urgent")
    void late() {
        project.tracked().until(MONDAY.plusDays(6), 10, 0);
        assertThat(calling.due()).isEmpty();
        project.lookOn(FIRST);
        assertThat(project.meetings()).singleElement().satisfies(meeting -> assertThat(
                        meeting.notice().urgentReason())
                .isEqualTo("The series calls it as soon as it can."));
    }

    @Test
    @DisplayName("moves and calls off single meetings before they are called; the others stay")
    void single() {
        project.lookOn(MONDAY.plusDays(1));
        one.move(project.weekly(), SECOND, at(SECOND.plusDays(1), 14), COORDINATOR);
        one.callOff(project.weekly(), THIRD, "Fair in Canton", PersonId.of("marketing.head"));
        assertThat(project.next()).startsWith("2024-03-11T10:00", "2024-03-19T14:00", "2024-04-01T10:00");
        assertThat(told("finance.ann"))
                .containsExactlyInAnyOrder(
                        "Spring sale: Weekly meeting of 18 Mar 2024, 10:00 moved",
                        "Spring sale: Weekly meeting of 25 Mar 2024, 10:00 called off");
        project.lookOn(MONDAY.plusDays(9));
        assertThat(project.meetings().stream()
                        .filter(meeting -> meeting.notice().kind() == MeetingKind.WEEKLY)
                        .map(meeting -> meeting.notice().start()))
                .containsExactly(Instant.parse("2024-03-11T02:00:00Z"), Instant.parse("2024-03-19T06:00:00Z"));
        project.lookOn(THIRD.minusDays(3));
        assertThat(project.meetings().stream().map(meeting -> meeting.notice().start()))
                .doesNotContain(Instant.parse("2024-03-25T02:00:00Z"));
        assertThatThrownBy(() -> one.move(project.weekly(), THIRD, at(THIRD.plusDays(7), 14), COORDINATOR))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(finding -> finding.code())
                        .containsExactly("meeting.series.noSuch"));
    }

    @Test
    @DisplayName("moves and calls off a meeting that is called as any other")
    void singleCalled() {
        project.lookOn(MONDAY.plusDays(1));
        one.move(project.weekly(), FIRST, at(FIRST.plusDays(1), 14), COORDINATOR);
        MeetingView moved = project.meetings().get(0);
        assertThat(moved.notice().start()).isEqualTo(Instant.parse("2024-03-12T06:00:00Z"));
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(project.next()).startsWith("2024-03-12T14:00", "2024-03-18T10:00");
        one.callOff(project.weekly(), FIRST, "Nobody is there", COORDINATOR);
        assertThat(meetings.get(moved.id()).state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(project.next()).startsWith("2024-03-18T10:00");
        project.lookOn(MONDAY.plusDays(2));
        assertThat(project.meetings()).hasSize(1);
    }

    @Test
    @DisplayName("moves all that follow, those that are called included, but not those that were moved by hand")
    void followingMoved() {
        project.lookOn(MONDAY.plusDays(1));
        one.move(project.weekly(), THIRD, at(THIRD.plusDays(4), 9), COORDINATOR);
        following.move(project.weekly(), FIRST, from(FIRST.plusDays(2), 15), COORDINATOR);
        assertThat(project.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.notice().start()).isEqualTo(Instant.parse("2024-03-13T07:00:00Z"));
            assertThat(meeting.notice().minutesLong()).isEqualTo(30);
            assertThat(meeting.notice().place()).isEqualTo("Room 3");
        });
        assertThat(project.next())
                .startsWith("2024-03-13T15:00", "2024-03-20T15:00", "2024-03-29T09:00", "2024-04-03T15:00");
        assertThat(told("finance.ann"))
                .anyMatch(subject -> subject.contains("Spring sale: Weekly meeting held at another time"));
    }

    @Test
    @DisplayName("calls off all that follow, until a plan agrees on another time")
    void followingCalledOff() {
        project.lookOn(MONDAY.plusDays(1));
        one.move(project.weekly(), THIRD, at(THIRD.plusDays(4), 9), COORDINATOR);
        following.callOff(project.weekly(), FIRST, "All is said", COORDINATOR);
        assertThat(project.next()).isEmpty();
        assertThat(project.meetings()).extracting(MeetingView::state).containsExactly(MeetingState.CALLED_OFF);
        project.lookOn(MONDAY.plusDays(9));
        assertThat(project.meetings().stream()
                        .filter(meeting -> meeting.notice().kind() == MeetingKind.WEEKLY))
                .hasSize(1);
        project.follow(DayOfWeek.MONDAY, 2);
        assertThat(project.next()).isEmpty();
        project.follow(DayOfWeek.TUESDAY, 3);
        assertThat(project.next()).startsWith("2024-03-19T10:00", "2024-03-26T10:00");
    }

    @Test
    @DisplayName("follows a change of the plan; what is called and what was moved by hand stays")
    void planChanges() {
        project.lookOn(MONDAY.plusDays(1));
        one.move(project.weekly(), THIRD, at(THIRD.plusDays(4), 9), COORDINATOR);
        project.follow(DayOfWeek.WEDNESDAY, 2);
        assertThat(project.next())
                .startsWith("2024-03-11T10:00", "2024-03-20T10:00", "2024-03-29T09:00", "2024-04-03T10:00");
        assertThat(project.series(MeetingKind.DEEP_DIVE).next().get(0).one().start())
                .isEqualTo("2024-03-20T10:30");
    }

    @Test
    @DisplayName("shows what a holiday makes of a meeting")
    void holiday() {
        // Tomb-Sweeping Day 2024: Thursday, 4 April to Saturday, 6 April; Sunday, 7 April is worked
        project.follow(DayOfWeek.THURSDAY, 2);
        assertThat(project.series(MeetingKind.WEEKLY).next())
                .filteredOn(each -> each.one().week().equals(LocalDate.of(2024, 4, 1)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.one().start()).isEqualTo("2024-04-08T10:00");
                    assertThat(each.one().state()).isEqualTo(OccurrenceState.SHIFTED);
                });
    }

    @Test
    @DisplayName("is for the coordinator, the overall lead and who stands in for them to change, while it goes on")
    void guarded() {
        PersonId contact = PersonId.of("marketing.ann");
        assertThatThrownBy(() -> one.callOff(project.weekly(), SECOND, "No", contact))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> following.callOff(project.weekly(), SECOND, " ", COORDINATOR))
                .isInstanceOf(Refused.class);
        beans.getBean(Absences.class).plan(COORDINATOR, contact, MONDAY, MONDAY.plusDays(4));
        one.callOff(project.weekly(), SECOND, "Yes", contact);
        project.lookOn(MONDAY.plusDays(1));
        beans.getBean(SeriesByPlan.class).end(project.id());
        assertThat(project.meetings()).extracting(MeetingView::state).containsExactly(MeetingState.CALLED_OFF);
        assertThatThrownBy(() -> one.callOff(project.weekly(), THIRD, "Late", COORDINATOR))
                .isInstanceOf(Refused.class);
        project.follow(DayOfWeek.FRIDAY, 2);
        assertThat(project.next()).isEmpty();
        project.lookOn(THIRD);
        assertThat(project.meetings()).hasSize(1);
    }

    @Test
    @DisplayName("A1, A3: is filed, and who changed it stands in the trace of decisions")
    void filed() {
        one.move(project.weekly(), SECOND, at(SECOND.plusDays(1), 14), COORDINATOR);
        following.callOff(project.weekly(), THIRD, "All is said", COORDINATOR);
        List<FiledWithProject> filed =
                beans.getBeanProvider(FiledWithProject.class).orderedStream().toList();
        assertThat(filed.stream()
                        .flatMap(module -> module.documents(project.id()).stream())
                        .map(document -> document.subject()))
                .contains("meeting.series.document.WEEKLY", "meeting.series.document.DEEP_DIVE");
        assertThat(filed.stream()
                        .flatMap(module -> module.decisions(project.id()).stream())
                        .filter(decision -> decision.kind().startsWith("meeting.series"))
                        .map(decision -> tuple(decision.kind(), decision.by(), decision.about(), decision.reason())))
                .containsExactlyInAnyOrder(
                        tuple("meeting.series.trace.moved.WEEKLY", COORDINATOR, "Week from 18 Mar 2024", null),
                        tuple(
                                "meeting.series.trace.followingCalledOff.WEEKLY",
                                COORDINATOR,
                                "All meetings are called off, until the plan agrees on other ones.",
                                "All is said"));
    }
}
