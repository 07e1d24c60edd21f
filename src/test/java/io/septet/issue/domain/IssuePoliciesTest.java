package io.septet.issue.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.issue.Conclusion;
import io.septet.issue.FollowUp;
import io.septet.issue.MeetingCall;
import io.septet.issue.RaisedIssue;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.tracking.Items;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T6: an issue")
class IssuePoliciesTest {

    /** Wednesday, 3 April 2024, 10:00: the three days after it are Qingming, the Sunday is worked. */
    private static final Instant NOW = Instant.parse("2024-04-03T02:00:00Z");

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI));

    private static final Roster ROSTER = new Roster(
            List.of(department("sales"), department("legal"), department("board"), department("print")),
            List.of(person("bob", "sales"), person("lisa", "legal"), person("lead", "board"), person("pia", "print")));

    private static final ProjectView PROJECT = new ProjectView(
            new ProjectId(UUID.randomUUID()),
            "CP-2024-0001",
            "Sale",
            Category.CAMPAIGN,
            DepartmentId.of("sales"),
            PersonId.of("lead"),
            PersonId.of("cora"),
            Step.TRACKING,
            State.RUNNING,
            NOW,
            PersonId.of("bob"),
            null,
            null,
            null,
            List.of(part("sales", "bob"), part("legal", "lisa"), part("print", "pia")));

    private static Department department(String id) {
        return new Department(DepartmentId.of(id), id);
    }

    private static Person person(String id, String department) {
        return new Person(PersonId.of(id), id, "", Set.of(DepartmentId.of(department)));
    }

    private static Participation part(String department, String contact) {
        return Participation.through(DepartmentId.of(department), PersonId.of(contact));
    }

    @ParameterizedTest(name = "{0}|{1}|{2}|{3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "One printer | sales legal | Who is first | Draw lots |",
                "'' | sales | Who | Lots | description issue.description.missing",
                "'\u3000' | sales | Who | Lots | description issue.description.missing",
                "One | '' | Who | Lots | departments issue.departments.missing",
                "One | sales board | Who | Lots | departments issue.departments.noPart board",
                "One | sales gone | Who | Lots | departments issue.departments.noPart gone",
                "One | sales legal sales | Who | Lots | departments issue.departments.twice sales",
                "One | sales | '' | Lots | dispute issue.dispute.missing",
                "One | sales | Who | '' | proposal issue.proposal.missing"
            })
    @DisplayName("says what is at issue, in what, and how it may be solved, between departments of the project")
    void raised(String description, String departments, String dispute, String proposal, String found) {
        assertThat(said(new RaisingPolicy(PROJECT, ROSTER)
                        .findings(issue(null, description, departments, dispute, proposal))))
                .isEqualTo(found == null ? "" : found);
    }

    @Test
    @DisplayName("is heard of everything that is missing at once, and of what is too long")
    void allAtOnce() {
        RaisingPolicy policy = new RaisingPolicy(PROJECT, ROSTER);
        assertThat(policy.findings(issue(null, " ", "", " ", " ")).all()).hasSize(4);
        String longest = "长".repeat(4000);
        assertThat(policy.findings(issue(null, longest, "sales", longest, longest))
                        .isEmpty())
                .isTrue();
        assertThat(policy.findings(issue(null, longest + "了", "sales", longest, longest + "了"))
                        .all())
                .extracting(Finding::path)
                .containsExactly("description", "proposal");
    }

    @ParameterizedTest(name = "at {0}, invited {2}: {4}")
    @CsvSource({
        "2024-04-03T02:00:01Z, Room 1, bob lisa,  ,",
        "2024-04-07T10:30:00Z, Room 1, bob,       ,",
        "2024-04-09T02:00:00Z, Room 1, bob,       ,",
        "2024-04-09T02:00:01Z, Room 1, bob,       Fair,",
        "2024-04-03T02:00:00Z, Room 1, bob,       , meetOn issue.meeting.past",
        "2024-04-04T02:00:00Z, Room 1, bob,       , meetOn issue.meeting.dayOff 2024-04-04",
        "2024-04-09T02:00:01Z, Room 1, bob,       , lateReason issue.lateReason.missing 24",
        "2024-04-09T02:00:01Z, Room 1, bob,       ' ', lateReason issue.lateReason.missing 24",
        "2024-04-03T03:00:00Z, ' ',    bob,       , place issue.place.missing",
        "2024-04-03T03:00:00Z, Room 1, '',        , invited issue.people.missing",
        "2024-04-03T03:00:00Z, Room 1, bob gone,  , invited issue.people.unknown gone",
        "2024-04-03T03:00:00Z, Room 1, bob bob,   , invited issue.people.twice bob"
    })
    @DisplayName(
            "is met about on a working day to come, within 24 working hours or with a reason, by people who work here")
    void called(Instant at, String place, String invited, String reason, String found) {
        MeetingPolicy policy = new MeetingPolicy(24, ROSTER, TIME);
        assertThat(said(policy.findings(new MeetingCall(at, place, people(invited), reason), NOW)))
                .isEqualTo(found == null ? "" : found);
    }

    @Test
    @DisplayName("has been waiting since it was raised, not since it was called")
    void lateSinceRaised() {
        MeetingPolicy policy = new MeetingPolicy(24, ROSTER, TIME);
        MeetingCall call = new MeetingCall(NOW.plusSeconds(60), "Room 1", people("bob"), null);
        assertThat(policy.isLate(call, NOW)).isFalse();
        // Friday, 29 March: three working days before
        assertThat(policy.isLate(call, Instant.parse("2024-03-29T02:00:00Z"))).isTrue();
        assertThat(policy.isLate(call, Instant.parse("2024-03-29T02:01:00Z"))).isFalse();
    }

    @ParameterizedTest(name = "held at {0} by {1}: {4}")
    @CsvSource({
        "2024-04-03T02:00:00Z, bob,  Heard,  Bob first,",
        "2024-04-03T02:00:01Z, bob,  Heard,  Bob first, heldOn issue.heldOn.future",
        "2024-04-03T01:00:00Z, '',   Heard,  Bob first, attended issue.people.missing",
        "2024-04-03T01:00:00Z, gone, Heard,  Bob first, attended issue.people.unknown gone",
        "2024-04-03T01:00:00Z, bob,  ' ',    Bob first, discussed issue.discussed.missing",
        "2024-04-03T01:00:00Z, bob,  Heard,  ' ',       concluded issue.concluded.missing",
        ",                     '',   ,       Bob first,",
        ",                     '',   ,       ' ',       concluded issue.concluded.missing"
    })
    @DisplayName("is concluded by those who have met, who say what they discussed; or in writing")
    void concluded(Instant heldAt, String attended, String discussed, String concluded, String found) {
        ConclusionPolicy policy = new ConclusionPolicy(ROSTER, TIME);
        assertThat(said(policy.findings(new Conclusion(heldAt, people(attended), discussed, concluded, List.of()))))
                .isEqualTo(found == null ? "" : found);
    }

    @Test
    @DisplayName("is followed up on working days; what is over is for others to say")
    void days() {
        assertThat(said(new ConclusionPolicy(ROSTER, TIME)
                        .days(Stream.of("2024-04-03", "2024-04-04", "2024-04-07", "2024-04-13", "2024-03-30")
                                .map(day -> new FollowUp("Go on", PersonId.of("bob"), LocalDate.parse(day)))
                                .toList())))
                .isEqualTo("followUps[1].dueOn action.dueOn.dayOff 2024-04-04, "
                        + "followUps[3].dueOn action.dueOn.dayOff 2024-04-13");
    }

    @Test
    @DisplayName(
            "concerns all departments of the project, or those with a part in its work item, and whoever was there")
    void concerned() {
        ConcernedPolicy policy = new ConcernedPolicy(PROJECT);
        Issue issue = new Issue(issue("W1", "One", "sales", "Who", "Lots"), 1, PersonId.of("ria"), NOW);
        assertThat(policy.contacts(issue.view(List.of()))).containsExactly(PersonId.of("bob"));
        assertThat(policy.all(issue.view(List.of()), null))
                .containsExactlyInAnyOrderElementsOf(people("ria bob lead cora lisa pia"));

        WorkItem item = Items.item(
                "W1",
                "dora",
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 4, 9),
                Map.of("legal", Raci.I, "sales", Raci.AR));
        Doer cora = Doer.of(PersonId.of("cora"));
        issue.call(new MeetingCall(NOW, "Room 1", people("bob ivo"), null), cora, NOW);
        issue.conclude(new Conclusion(NOW, people("bob ada"), "Heard", "Bob first", List.of()), cora, NOW);
        assertThat(policy.all(issue.view(List.of()), item))
                .containsExactlyInAnyOrderElementsOf(people("ria bob lead cora ivo ada lisa dora"));
    }

    private static RaisedIssue issue(
            String item, String description, String departments, String dispute, String proposal) {
        return new RaisedIssue(
                PROJECT.id(),
                item == null ? null : WorkItemKey.of(item),
                description,
                Stream.of(departments.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(DepartmentId::of)
                        .toList(),
                dispute,
                proposal);
    }

    private static List<PersonId> people(String ids) {
        return Stream.of(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(PersonId::of)
                .toList();
    }

    private static String said(Findings findings) {
        return String.join(
                ", ",
                findings.all().stream()
                        .map(finding -> String.join(
                                " ",
                                Stream.concat(
                                                Stream.of(finding.path(), finding.code()),
                                                finding.arguments().stream().map(String::valueOf))
                                        .toList()))
                        .toList());
    }
}
