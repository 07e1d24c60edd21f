package io.septet.meeting.web;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Company;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.absence.Absences;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.Invitation;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingProject;
import io.septet.meeting.MeetingTimes;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@OnBothDatabases
@DisplayName("M1: when people are busy, before somebody picks a time")
class MeetingTimesTest {

    private static final PersonId LEGAL = PersonId.of("legal.bob");

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    CalledMeetings meetings;

    @Autowired
    MeetingTimes times;

    @Autowired
    Statements statements;

    MeetingProject project;

    @BeforeEach
    void track() {
        project = new MeetingProject(beans);
    }

    private MockHttpServletRequestBuilder ask() {
        return get("/api/meetings/times")
                .param("project", project.id().toString())
                .param("from", "2024-03-14")
                .param("minutes", "60");
    }

    private MeetingView meet(String start, int minutes, PersonId... people) {
        PersonId host = people[0];
        return meetings.call(
                project.id(),
                new Notice(
                        MeetingKind.OTHER,
                        "Salaries of all",
                        Instant.parse(start),
                        minutes,
                        "Room 1",
                        host,
                        host,
                        List.of(people),
                        List.of(new AgendaTopic("Salaries", null, 30, null)),
                        Instant.parse(start).minusSeconds(3600),
                        null),
                Doer.of(host));
    }

    @Test
    @DisplayName(
            "each has a line of meetings and absences, without a word of what they are, and the first times suit all")
    void lines() throws Exception {
        meet("2024-03-14T01:00:00Z", 60, LEGAL, PersonId.of("legal.ann"));
        beans.getBean(Absences.class).plan(PersonId.of("legal.ann"), LEGAL, MONDAY.plusDays(8), MONDAY.plusDays(11));
        browser.as("sales.bob", ask().param("attendee", "legal.bob").param("attendee", "legal.ann"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.people[*].person", contains("legal.bob", "legal.ann")))
                .andExpect(jsonPath("$.people[0].busy[0].from", is("2024-03-14T09:00:00")))
                .andExpect(jsonPath("$.people[0].busy[0].until", is("2024-03-14T10:00:00")))
                .andExpect(jsonPath("$.people[1].busy[*].why", hasItem("AWAY")))
                // until Friday somebody is away, and the weekend is free
                .andExpect(jsonPath(
                        "$.slots[*].from",
                        contains("2024-03-18T09:00:00", "2024-03-18T10:00:00", "2024-03-18T11:00:00")))
                .andExpect(content().string(not(containsString("Salaries"))));
        browser.as("sales.bob", ask().param("attendee", "legal.bob"))
                .andExpect(jsonPath(
                        "$.slots[*].from",
                        contains("2024-03-14T10:00:00", "2024-03-14T11:00:00", "2024-03-14T13:30:00")));
    }

    @Test
    @DisplayName("a meeting that is to be moved or was called off is in nobody's way")
    void notInTheWay() throws Exception {
        PersonId other = PersonId.of("research.bob");
        MeetingView meeting = meet("2024-03-14T01:00:00Z", 60, other);
        browser.as(
                        "sales.bob",
                        ask().param("attendee", "research.bob")
                                .param("moved", meeting.id().value().toString()))
                .andExpect(jsonPath("$.slots[*].from", hasItem("2024-03-14T09:00:00")));
        browser.as("sales.bob", ask().param("attendee", "research.bob"))
                .andExpect(jsonPath("$.slots[*].from", not(hasItem("2024-03-14T09:00:00"))));
        meetings.callOff(meeting.id(), "Nobody is there", Doer.of(other));
        browser.as("sales.bob", ask().param("attendee", "research.bob"))
                .andExpect(jsonPath("$.slots[*].from", hasItem("2024-03-14T09:00:00")));
    }

    @Test
    @DisplayName("people are named, or come by department or role; the times leave two working days for the notice")
    void byRole() throws Exception {
        browser.as(
                        "sales.bob",
                        get("/api/meetings/times")
                                .param("project", project.id().toString())
                                .param("minutes", "30")
                                .param("contacts", "true")
                                .param("department", "legal"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.people[*].person", hasItem("marketing.ann")))
                .andExpect(jsonPath("$.people[*].person", hasItem("legal.head")))
                .andExpect(jsonPath(
                        "$.slots[*].from",
                        contains("2024-03-06T09:30:00", "2024-03-06T10:00:00", "2024-03-06T10:30:00")));
    }

    @Test
    @DisplayName("is for those who take part, and about people who work here")
    void guarded() throws Exception {
        browser.as("legal.ann", ask().param("attendee", "sales.bob")).andExpect(status().isNotFound());
        browser.as("admin", ask().param("attendee", "sales.bob")).andExpect(status().isForbidden());
        browser.send(ask().param("attendee", "sales.bob")).andExpect(status().isUnauthorized());
        browser.as("sales.bob", ask().param("attendee", "nobody"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("does not work here")));
        browser.as("sales.bob", ask()).andExpect(status().isConflict());
        browser.as(
                        "sales.bob",
                        get("/api/meetings/times")
                                .param("project", project.id().toString())
                                .param("attendee", "sales.ann")
                                .param("minutes", "0"))
                .andExpect(status().isConflict());
    }

    @Test
    @DisplayName("takes as many statements for all as for one")
    void bounded() {
        Invitation one = new Invitation(List.of(LEGAL), List.of(), false, false, false);
        Invitation all = new Invitation(
                Company.DEPARTMENTS.stream()
                        .flatMap(
                                department -> Stream.of(department + ".head", department + ".ann", department + ".bob"))
                        .map(PersonId::of)
                        .toList(),
                List.of(),
                false,
                false,
                false);
        for (int hour = 1; hour < 4; hour++) {
            meet("2024-04-10T0%d:00:00Z".formatted(hour), 60, all.people().toArray(PersonId[]::new));
        }
        Map<String, Long> few = statements.during(() -> of(one));
        Map<String, Long> many = statements.during(() -> of(all));
        assertThat(many.values().stream().mapToLong(Long::longValue).sum())
                .isLessThanOrEqualTo(
                        few.values().stream().mapToLong(Long::longValue).sum())
                .isLessThan(16);
    }

    private void of(Invitation whom) {
        times.of(project.tracked().view(), whom, LocalDate.of(2024, 4, 9), LocalDate.of(2024, 4, 11), 30, null);
    }
}
