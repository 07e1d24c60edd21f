package io.septet.meeting.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.PersonName;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A notice")
class NoticePolicyTest {

    private static final PersonId ANN = PersonId.of("ann");
    private static final PersonId BOB = PersonId.of("bob");
    private static final PersonId EVE = PersonId.of("eve");
    private static final DepartmentId SALES = DepartmentId.of("sales");

    /** Monday, 09:30. */
    private static final Instant NOW = at("2024-03-04T09:30");

    private static final NoticePolicy POLICY = new NoticePolicy(
            new NoticeLimits(2, 30, 60, 30),
            new Roster(List.of(new Department(SALES, "Sales")), List.of(person(ANN), person(BOB))),
            new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI)));

    private static Person person(PersonId id) {
        return new Person(id, new PersonName(id.value(), ""), null, Set.of(SALES));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(SHANGHAI).toInstant();
    }

    private MeetingKind kind = MeetingKind.OTHER;
    private String subject = "The week";
    private Instant start = at("2024-03-07T10:00");
    private int minutesLong = 60;
    private String place = "Room 3";
    private PersonId host = ANN;
    private PersonId recorder = BOB;
    private List<PersonId> attendees = List.of(ANN, BOB);
    private List<AgendaTopic> agenda = List.of(topic(30));
    private Instant answerBy = at("2024-03-06T10:00");
    private @Nullable String urgentReason;

    private static AgendaTopic topic(int minutes) {
        return new AgendaTopic("What is open", ANN, minutes, null);
    }

    private Notice notice() {
        return new Notice(
                kind, subject, start, minutesLong, place, host, recorder, attendees, agenda, answerBy, urgentReason);
    }

    private void assertFound(String path, String code) {
        assertThat(POLICY.findings(notice()).all())
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple(path, code));
    }

    private void assertInOrder() {
        assertThat(POLICY.findings(notice()).all()).isEmpty();
    }

    @Test
    @DisplayName("M1: is in order with two working days ahead, an agenda that fits, and people who work here")
    void inOrder() {
        assertInOrder();
    }

    @Test
    @DisplayName("M1: says what is wrong with it all at once")
    void everythingAtOnce() {
        subject = " ";
        place = "";
        attendees = List.of();
        agenda = List.of();
        assertThat(POLICY.findings(notice()).all())
                .extracting(Finding::path)
                .containsExactly("subject", "place", "attendees", "agenda");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-03-06T09:29, true",
        "2024-03-06T09:30, false",
        "2024-03-06T18:00, false",
        "2024-03-05T18:00, true",
    })
    @DisplayName("M1: that comes less than two working days ahead needs a reason")
    void shortNotice(String moment, boolean isShort) {
        start = at(moment);
        answerBy = start;
        if (isShort) {
            assertFound("urgentReason", "meeting.urgentReason.missing");
            urgentReason = "The printer burns";
        }
        assertInOrder();
    }

    @Test
    @DisplayName("M1: does not count days off: over the Tomb-Sweeping holiday two working days are five days")
    void holidays() {
        NoticePolicy beforeHoliday = new NoticePolicy(
                POLICY.limits(),
                POLICY.roster(),
                new WorkingTime(Calendars.china(), Clock.fixed(at("2024-04-03T10:00"), SHANGHAI)));
        start = at("2024-04-07T10:00");
        answerBy = start;
        // 4 to 6 April are free, Sunday the 7th is worked
        assertThat(beforeHoliday.isShort(notice())).isTrue();
        start = at("2024-04-08T10:00");
        assertThat(beforeHoliday.isShort(notice())).isFalse();
    }

    @Test
    @DisplayName("T6: of a coordination meeting is short by its nature")
    void coordination() {
        kind = MeetingKind.COORDINATION;
        start = at("2024-03-05T10:00");
        answerBy = start;
        assertInOrder();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-04T09:30", "2024-03-04T09:29", "2023-03-04T09:30"})
    @DisplayName("M1: of a meeting in the past is refused, whatever the reason")
    void past(String moment) {
        start = at(moment);
        urgentReason = "Forgotten";
        assertFound("startsOn", "meeting.past");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -30})
    @DisplayName("M1: of a meeting that ends before it begins is refused")
    void endBeforeStart(int length) {
        minutesLong = length;
        assertFound("minutesLong", "meeting.endBeforeStart");
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, true"})
    @DisplayName("M2: has topics of half an hour at most")
    void longTopic(int minutes, boolean isTooLong) {
        agenda = List.of(topic(10), topic(minutes));
        if (isTooLong) {
            assertFound("agenda[1].minutes", "meeting.topic.tooLong");
        } else {
            assertInOrder();
        }
    }

    @ParameterizedTest
    @CsvSource({"KICK_OFF, 60", "WEEKLY, 30"})
    @DisplayName("S4, R5: of a kick-off is for an hour at most, of a weekly meeting for half an hour")
    void limits(MeetingKind limited, int most) {
        kind = limited;
        minutesLong = most;
        assertInOrder();
        minutesLong = most + 1;
        assertFound("minutesLong", "meeting.longest");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingKind.class,
            names = {"KICK_OFF", "WEEKLY"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("M2: of any other meeting is for as long as it takes, a day at most")
    void unlimited(MeetingKind other) {
        kind = other;
        minutesLong = 24 * 60;
        assertInOrder();
        minutesLong++;
        assertFound("minutesLong", "meeting.longest");
    }

    @Test
    @DisplayName("M2: has an agenda that fits its length")
    void sum() {
        agenda = List.of(topic(30), topic(20), topic(10));
        assertInOrder();
        agenda = List.of(topic(30), topic(20), topic(11));
        assertFound("agenda", "meeting.agenda.tooLong");
    }

    @Test
    @DisplayName("M1: does not invite somebody who has left, nor lets them lead, write or present")
    void left() {
        attendees = List.of(ANN, EVE);
        assertFound("attendees", "meeting.personUnknown");
        attendees = List.of(ANN);
        host = EVE;
        assertFound("host", "meeting.personUnknown");
        host = ANN;
        recorder = EVE;
        assertFound("recorder", "meeting.personUnknown");
        recorder = BOB;
        agenda = List.of(new AgendaTopic("What is open", EVE, 10, null));
        assertFound("agenda[0].presenter", "meeting.personUnknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Room 3",
                "Room 3: left wing",
                "会议室 3：左侧",
                "https://meet.example/a?b=c",
                "HTTP://meet.example",
                "https://meet.example:8443/room"
            })
    @DisplayName("M1: names a room or a web address")
    void place(String where) {
        place = where;
        assertInOrder();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "mailto:ann@example.com",
                "ftp://meet.example",
                "https://",
                "https:meet",
                "https://ann:secret@meet.example",
                "data:text/html,x"
            })
    @DisplayName("M1: names no link to anywhere else, neither as a place nor as material")
    void noWebAddress(String where) {
        place = where;
        assertFound("place", "meeting.link.noWebAddress");
        place = "Room 3";
        agenda = List.of(new AgendaTopic("What is open", ANN, 10, where));
        assertFound("agenda[0].material", "meeting.link.noWebAddress");
    }

    @Test
    @DisplayName("M1: asks for answers between now and its start")
    void answers() {
        answerBy = NOW;
        assertFound("answerBy", "meeting.answerBy.past");
        answerBy = start.plusSeconds(1);
        assertFound("answerBy", "meeting.answerBy.afterStart");
        answerBy = start;
        assertInOrder();
    }

    @Test
    @DisplayName("M1: asks for answers a working day before, or on the day that it names, or until it begins")
    void usualAnswers() {
        assertThat(POLICY.answerBy(null, start)).isEqualTo(at("2024-03-06T10:00"));
        assertThat(POLICY.answerBy(null, at("2024-03-04T15:00"))).isEqualTo(at("2024-03-04T15:00"));
        assertThat(POLICY.answerBy(LocalDate.of(2024, 3, 5), start)).isEqualTo(at("2024-03-05T18:30"));
        assertThat(POLICY.answerBy(LocalDate.of(2024, 3, 7), start)).isEqualTo(start);
    }

    @Test
    @DisplayName("M1: that is moved has to fit again, in time, place and length")
    void moved() {
        Notice moved = notice().moved(at("2024-03-04T09:00"), 20, "ftp://x", at("2024-03-04T08:00"), null);
        assertThat(POLICY.findingsOfMove(moved).all())
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("startsOn", "meeting.past"),
                        tuple("place", "meeting.link.noWebAddress"),
                        tuple("agenda", "meeting.agenda.tooLong"));
    }

    @Test
    @DisplayName("M2: invites host, recorder and presenters anyway, each once, and the host presents what nobody does")
    void complete() {
        attendees = List.of(BOB, EVE, BOB);
        agenda = List.of(new AgendaTopic("What is open", null, 10, null), new AgendaTopic("More", EVE, 10, null));
        Notice complete = notice().complete();
        assertThat(complete.attendees()).containsExactly(ANN, BOB, EVE);
        assertThat(complete.agenda()).extracting(AgendaTopic::presenter).containsExactly(ANN, EVE);
    }
}
