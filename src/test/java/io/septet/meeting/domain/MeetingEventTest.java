package io.septet.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Notice;
import io.septet.project.ProjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What calendars are sent is kept as files, which another library reads in {@code src/test/js}. */
@DisplayName("What calendar programs are sent of a meeting")
class MeetingEventTest {

    private static final Path KEPT = Path.of("src/test/resources/ical");
    private static final boolean WRITE = Boolean.getBoolean("septet.write-pages");

    private static final PersonId LI = PersonId.of("sales.li");
    private static final PersonId ANN = PersonId.of("sales.ann");
    private static final PersonId BOB = PersonId.of("legal.bob");
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-09-02T03:00:00Z");
    private static final String LINK =
            "https://septet.company.example/projects/7c9e6679-7425-40de-944b-e07fc1f90ae7/meetings/0f8fad5b-d9cb-469f-a165-70867728950e";

    private static final Roster ROSTER = new Roster(
            List.of(new Department(DepartmentId.of("sales"), "Sales")),
            List.of(
                    person(LI, "李明", "li.ming@company.example"),
                    person(ANN, "Ann \"The Voice\" Sales, MBA", "sales.ann@company.example"),
                    person(BOB, "Bob Legal", null)));

    @Test
    @DisplayName(
            "M1: invites by REQUEST: one UID, the zone's rules, the host, and each person with an address to answer")
    void invitation() throws IOException {
        String text = shanghai(called(0, MeetingState.CALLED, Answer.NONE))
                .invitation("项目：春季促销（CP-2026-001）\n议程\n1. 预算、渠道与排期（李明，20 分钟）\n2. 法务审查；风险（Ann，10 分钟）", LINK);

        assertThat(unfolded(text))
                .contains("METHOD:REQUEST\r\n", "UID:0f8fad5b-d9cb-469f-a165-70867728950e@septet\r\n", "SEQUENCE:0\r\n")
                .contains(
                        "DTSTART;TZID=Asia/Shanghai:20260903T143000\r\n",
                        "DTEND;TZID=Asia/Shanghai:20260903T150000\r\n")
                .contains(
                        "ORGANIZER;CN=\"李明\";SENT-BY=\"mailto:septet@company.example\":mailto:li.ming@company.example\r\n")
                .contains("PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Ann ^'The Voice^' Sales, MBA\"")
                .doesNotContain("Bob Legal");
        assertKept("invitation.ics", text);
    }

    @Test
    @DisplayName("M1: tells a new time with the same UID and a higher SEQUENCE, on a day of a clock change, too")
    void moved() throws IOException {
        MeetingView meeting = called(3, MeetingState.CALLED, Answer.NONE);
        MeetingView moved = with(meeting, Instant.parse("2026-10-24T22:30:00Z"));
        String text = new MeetingEvent(moved, ROSTER, "septet@company.example", ZoneId.of("Europe/Berlin"), NOW)
                .invitation("Agenda", LINK);

        assertThat(unfolded(text))
                .contains("SEQUENCE:3\r\n", "UID:0f8fad5b-d9cb-469f-a165-70867728950e@septet\r\n")
                .contains("DTSTART;TZID=Europe/Berlin:20261025T003000\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        assertKept("moved.ics", text);
    }

    @Test
    @DisplayName("M1: takes a meeting that was called off out of calendars by CANCEL")
    void calledOff() throws IOException {
        String text =
                shanghai(called(1, MeetingState.CALLED_OFF, Answer.ACCEPTED)).cancellation("Called off", LINK);

        assertThat(unfolded(text)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n");
        assertKept("called-off.ics", text);
    }

    @Test
    @DisplayName(
            "M3: has an answer as REPLY, of the one who answered alone; of somebody without a mail address there is none")
    void reply() throws IOException {
        MeetingEvent event = shanghai(called(0, MeetingState.CALLED, Answer.TENTATIVE));
        String text = event.reply(ANN, LINK).orElseThrow();

        assertThat(unfolded(text))
                .contains("METHOD:REPLY\r\n", "PARTSTAT=TENTATIVE;RSVP=FALSE")
                .containsOnlyOnce("\r\nATTENDEE;");
        assertThat(event.reply(BOB, LINK)).isEmpty();
        assertKept("reply.ics", text);
    }

    private static MeetingEvent shanghai(MeetingView meeting) {
        return new MeetingEvent(meeting, ROSTER, "septet@company.example", ZoneId.of("Asia/Shanghai"), NOW);
    }

    private static MeetingView called(int sequence, MeetingState state, Answer ofAnn) {
        Notice notice = new Notice(
                MeetingKind.WEEKLY,
                "春季促销项目周会：预算、渠道与排期；各部门请提前阅读材料，并确认出席（含市场、销售、财务、法务）",
                Instant.parse("2026-09-03T06:30:00Z"),
                30,
                "三号会议室，二楼",
                LI,
                ANN,
                List.of(LI, ANN, BOB),
                List.of(new AgendaTopic("预算、渠道与排期", LI, 20, null)),
                Instant.parse("2026-09-02T10:30:00Z"),
                null);
        return new MeetingView(
                new MeetingId(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")),
                new ProjectId(UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7")),
                notice,
                sequence,
                state,
                Doer.of(LI),
                NOW,
                List.of(
                        new Attendance(LI, Answer.ACCEPTED, NOW),
                        ofAnn == Answer.NONE ? Attendance.asked(ANN) : new Attendance(ANN, ofAnn, ANSWERED),
                        Attendance.asked(BOB)),
                null);
    }

    private static MeetingView with(MeetingView meeting, Instant start) {
        Notice notice = meeting.notice().moved(start, 60, "https://meet.company.example/1?a=b,c", start, null);
        return new MeetingView(
                meeting.id(),
                meeting.project(),
                notice,
                meeting.sequence(),
                meeting.state(),
                meeting.calledBy(),
                meeting.calledAt(),
                meeting.attendance(),
                null);
    }

    private static Person person(PersonId id, String name, String mail) {
        return new Person(id, name, mail, Set.of(DepartmentId.of("sales")));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static void assertKept(String name, String text) throws IOException {
        Path file = KEPT.resolve(name);
        if (WRITE) {
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
    }
}
