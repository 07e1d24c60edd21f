package io.septet.issue.process;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.issue.Answer;
import io.septet.issue.IssueState;
import io.septet.issue.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T6: an issue between departments")
class IssueCoordinationTest extends IssuesUnderWay {

    @Test
    @Reaches("issue-coordination/IssueSettled")
    @DisplayName("is brought before them in a meeting, concluded, confirmed by each, and everybody concerned is told")
    void settled() {
        raise();
        Task task = colleagues.task("CallTogether");
        assertThat(task.getAssignee()).isEqualTo(COORDINATOR);
        assertThat(task.getName()).isEqualTo("Call departments together · One printer for both · Spring sale");
        // Monday, 09:30, and three working days of eight hours
        assertThat(task.getDueDate()).isEqualTo(Instant.parse("2024-03-07T01:30:00Z"));
        assertThat(told("issue.raised")).containsExactlyInAnyOrder("marketing.ann", "sales.ann", LEAD);

        callTogether();
        assertThat(state()).isEqualTo(IssueState.CALLED);
        assertThat(told("issue.called")).containsExactlyInAnyOrder("marketing.ann", "sales.ann", "legal.ann", RAISER);
        // a working day after the meeting
        assertThat(colleagues.task("WriteConclusion").getDueDate()).isEqualTo(Instant.parse("2024-03-06T02:00:00Z"));

        project.until(TUESDAY, 11, 0);
        colleagues.as(COORDINATOR).complete("WriteConclusion", concluded());
        assertThat(only().conclusion()).satisfies(conclusion -> {
            assertThat(conclusion.heldAt()).isEqualTo(Instant.parse("2024-03-05T02:00:00Z"));
            assertThat(conclusion.attended()).hasSize(3);
        });
        answer("sales.ann", CONFIRM);
        assertThat(state()).isEqualTo(IssueState.CONCLUDED);
        assertThat(actions()).isEmpty();
        answer("marketing.ann", CONFIRM);

        assertThat(state()).isEqualTo(IssueState.SETTLED);
        assertThat(running()).isZero();
        assertThat(told("issue.settled"))
                .containsExactlyInAnyOrder(
                        "marketing.ann", "sales.ann", "finance.ann", "legal.ann", RAISER, LEAD, COORDINATOR);
        assertThat(actions()).singleElement().satisfies(action -> {
            assertThat(action.what()).isEqualTo("Book the printer");
            assertThat(action.owner()).isEqualTo(PersonId.of("sales.ann"));
            assertThat(action.dueOn()).isEqualTo(FRIDAY);
            assertThat(action.agreedBy()).isEqualTo(PersonId.of(COORDINATOR));
            assertThat(action.agreedOn()).isEqualTo(TUESDAY);
            assertThat(action.origin().about()).startsWith("One printer for both");
        });
    }

    @Test
    @DisplayName("is settled in writing where the departments agree already; one about a work item is told to its RACI")
    void inWriting() {
        colleagues.as(RAISER).start("issue-coordination", with(raised(), "item", project.id() + "/W1"));
        colleagues.as(COORDINATOR).complete("CallTogether", agreed());
        assertThat(only().call()).isNull();
        assertThat(only().conclusion().isInWriting()).isTrue();
        assertThat(colleagues.tasks("WriteConclusion")).isEmpty();
        answer("sales.ann", CONFIRM);
        answer("marketing.ann", CONFIRM);
        assertThat(state()).isEqualTo(IssueState.SETTLED);
        assertThat(told("issue.settled"))
                .contains("finance.ann", "marketing.bob")
                .doesNotContain("legal.ann");
    }

    @Test
    @Reaches("issue-coordination/IssueDecided")
    @DisplayName("goes to the overall lead when it is contested, once everybody was heard; the decision is theirs")
    void decided() {
        agreeInWriting();
        assertRefused(
                "marketing.ann", "ConfirmConclusion", Map.of("verdict", "CONTEST"), "why your department contests");
        answer("marketing.ann", CONTEST);
        assertThat(state()).as("sales is still to be heard").isEqualTo(IssueState.CONCLUDED);
        answer("sales.ann", CONFIRM);
        assertThat(state()).isEqualTo(IssueState.CONTESTED);
        assertThat(only().roundClosedAt()).isNull();
        Task task = colleagues.task("DecideIssue");
        assertThat(task.getAssignee()).isEqualTo(LEAD);
        assertThat(only().answers())
                .extracting(Answer::department, Answer::verdict, Answer::reason)
                .containsExactlyInAnyOrder(
                        tuple(DepartmentId.of("marketing"), Verdict.CONTEST, "Nobody asked the shops"),
                        tuple(DepartmentId.of("sales"), Verdict.CONFIRM, null));
        assertRefused(LEAD, "DecideIssue", Map.of("decided", " "), "what you decide");

        colleagues
                .as(LEAD)
                .complete(
                        "DecideIssue",
                        Map.of(
                                "decided",
                                "Marketing prints first",
                                "followUps",
                                List.of(followUp("marketing.bob", FRIDAY))));
        assertThat(state()).isEqualTo(IssueState.DECIDED);
        assertThat(only().decided().by()).isEqualTo(Doer.of(PersonId.of(LEAD)));
        assertThat(running()).isZero();
        assertThat(told("issue.settled")).isEmpty();
        assertThat(told("issue.decided"))
                .containsExactlyInAnyOrder("marketing.ann", "sales.ann", "finance.ann", RAISER, LEAD, COORDINATOR);
        assertThat(actions())
                .extracting(ActionView::owner, ActionView::agreedBy)
                .as("what was concluded does not hold, so it is not followed")
                .containsExactly(tuple(PersonId.of("marketing.bob"), PersonId.of(LEAD)));
    }

    @Test
    @Reaches({
        "issue-coordination/ConfirmationDue",
        "issue-coordination/ConfirmationDatePassed",
        "issue-coordination/ConfirmationClosed"
    })
    @DisplayName("does not wait for a silent department once it is contested and the date has passed")
    void contestedThenDue() {
        agreeInWriting();
        answer("marketing.ann", CONTEST);
        project.until(MONDAY.plusDays(2), 9, 29);
        assertThat(state()).isEqualTo(IssueState.CONCLUDED);
        project.until(MONDAY.plusDays(2), 9, 31);
        assertThat(state()).isEqualTo(IssueState.CONTESTED);
        assertThat(only().roundClosedAt()).isNotNull();
        assertThat(only().silent()).containsExactly(DepartmentId.of("sales"));
        assertThat(colleagues.tasks("ConfirmConclusion")).isEmpty();
        assertThat(colleagues.task("DecideIssue").getAssignee()).isEqualTo(LEAD);
    }

    @Test
    @DisplayName("waits for all while nobody has contested; after the date the first who does is enough")
    void dueThenContested() {
        agreeInWriting();
        project.until(MONDAY.plusDays(3), 9, 30);
        assertThat(colleagues.tasks("ConfirmConclusion")).hasSize(2);
        answer("marketing.ann", CONTEST);
        assertThat(state()).isEqualTo(IssueState.CONTESTED);
        assertThat(only().roundClosedAt()).isNotNull();
        assertThat(colleagues.tasks("ConfirmConclusion")).isEmpty();
        assertThat(colleagues.tasks("DecideIssue")).hasSize(1);
    }

    @Test
    @DisplayName("contested by the last one after the date, all were heard")
    void lastAfterDate() {
        agreeInWriting();
        project.until(MONDAY.plusDays(3), 9, 30);
        answer("sales.ann", CONFIRM);
        answer("marketing.ann", CONTEST);
        assertThat(state()).isEqualTo(IssueState.CONTESTED);
        assertThat(only().roundClosedAt()).isNull();
    }

    @Test
    @Reaches({
        "issue-coordination/CallTogetherLate",
        "issue-coordination/CallTogetherReminded",
        "issue-coordination/WriteConclusionLate",
        "issue-coordination/WriteConclusionReminded",
        "issue-coordination/ConfirmConclusionLate",
        "issue-coordination/ConfirmConclusionReminded",
        "issue-coordination/DecideIssueLate",
        "issue-coordination/DecideIssueReminded"
    })
    @DisplayName("everybody who is late with it is reminded")
    void late() {
        raise();
        project.until(MONDAY.plusDays(3), 9, 31);
        colleagues
                .as(COORDINATOR)
                .complete(
                        "CallTogether",
                        with(with(meeting(), "meetOn", FRIDAY.toString()), "lateReason", "Sales is at the fair"));
        project.until(MONDAY.plusDays(7), 10, 1);
        colleagues
                .as(COORDINATOR)
                .complete(
                        "WriteConclusion",
                        with(with(concluded(), "heldOn", FRIDAY.toString()), "followUps", List.of()));
        answer("marketing.ann", CONTEST);
        project.until(MONDAY.plusDays(9), 10, 2);
        project.until(MONDAY.plusDays(11), 10, 3);
        assertThat(reminded())
                .contains(
                        tuple("CallTogether", COORDINATOR),
                        tuple("WriteConclusion", COORDINATOR),
                        tuple("ConfirmConclusion", "sales.ann"),
                        tuple("DecideIssue", LEAD));
    }

    private List<Tuple> reminded() {
        Map<String, String> tasks = Map.of(
                "Call departments together", "CallTogether",
                "Write conclusion", "WriteConclusion",
                "Confirm conclusion", "ConfirmConclusion",
                "Decide issue", "DecideIssue");
        return notifications.reminders(project.id()).stream()
                .filter(reminder -> tasks.containsKey(reminder.taskName().split(" · ")[0]))
                .map(reminder -> tuple(
                        tasks.get(reminder.taskName().split(" · ")[0]),
                        reminder.told().value()))
                .toList();
    }

    @Test
    @DisplayName("a substitute answers in a contact's place, and it stands so in what is kept")
    void substitute() {
        beans.getBean(Absences.class).plan(PersonId.of("marketing.ann"), PersonId.of("marketing.bob"), MONDAY, FRIDAY);
        agreeInWriting();
        answer("marketing.bob", CONFIRM);
        assertThat(only().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.person()).isEqualTo(PersonId.of("marketing.bob"));
            assertThat(answer.inPlaceOf()).isEqualTo(PersonId.of("marketing.ann"));
        });
    }

    @Test
    @DisplayName("nobody answers for another department, and a person of no part does nothing")
    void others() {
        agreeInWriting();
        for (Task task : colleagues.tasks("ConfirmConclusion")) {
            for (String other : List.of("legal.ann", "finance.ann", RAISER, COORDINATOR)) {
                assertThatThrownBy(() -> colleagues.as(other).complete(task, CONFIRM))
                        .isInstanceOf(AuthorizationException.class);
            }
        }
        assertThat(only().answers()).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "way | | how the departments come together",
                "meetOn | | on which day they meet",
                "meetAt | | when the meeting begins",
                "meetOn | 2024-03-01 | This moment is over",
                "meetOn | 2024-03-09 | is not a working day",
                "meetOn | 2024-03-08 | why they cannot meet earlier",
                "place | | where they meet",
                "meetAt | 25:00 | cannot be read"
            })
    @DisplayName("a meeting that cannot be right is refused, and nobody is told of it")
    void refusedMeetings(String field, String value, String reason) {
        raise();
        assertRefused(COORDINATOR, "CallTogether", with(meeting(), field, value), reason);
        assertThat(state()).isEqualTo(IssueState.RAISED);
        assertThat(told("issue.called")).isEmpty();
    }

    @Test
    @DisplayName("a conclusion that cannot be right is refused, and nothing is asked of anybody")
    void refusedConclusions() {
        raise();
        assertRefused(COORDINATOR, "CallTogether", with(agreed(), "concluded", " "), "what was concluded");
        callTogether();
        assertRefused(COORDINATOR, "WriteConclusion", concluded(), "has not begun by then");
        project.until(TUESDAY, 11, 0);
        for (Map.Entry<String, String> missing : Map.of(
                        "discussed", "what was discussed", "concluded", "what was concluded")
                .entrySet()) {
            assertRefused(COORDINATOR, "WriteConclusion", with(concluded(), missing.getKey(), " "), missing.getValue());
        }
        assertRefused(COORDINATOR, "WriteConclusion", with(concluded(), "attended", List.of()), "at least one person");
        assertRefused(
                COORDINATOR, "WriteConclusion", following("marketing.gone", FRIDAY.toString()), "nobody with the id");
        assertRefused(COORDINATOR, "WriteConclusion", following("service.ann", FRIDAY.toString()), "belongs to");
        assertRefused(COORDINATOR, "WriteConclusion", following("sales.ann", MONDAY.toString()), "is over");
        assertRefused(
                COORDINATOR,
                "WriteConclusion",
                following("sales.ann", MONDAY.plusDays(5).toString()),
                "working day");
        assertThat(state()).isEqualTo(IssueState.CALLED);
        assertThat(colleagues.tasks("ConfirmConclusion")).isEmpty();
    }

    private Map<String, Object> following(String owner, String day) {
        return with(
                concluded(), "followUps", List.of(Map.of("what", "Book the printer", "owner", owner, "dueOn", day)));
    }

    private List<ActionView> actions() {
        return beans.getBean(Actions.class).of(project.id());
    }

    @Test
    @DisplayName("what somebody was to do who has left meanwhile is for whoever steps in for them")
    void leftMeanwhile() {
        IdentityService identities = beans.getBean(IdentityService.class);
        identities.saveUser(identities.newUser("eve"));
        identities.createMembership("eve", "sales");
        raise();
        colleagues
                .as(COORDINATOR)
                .complete("CallTogether", with(agreed(), "followUps", List.of(followUp("eve", FRIDAY))));
        answer("sales.ann", CONFIRM);
        identities.deleteUser("eve");
        answer("marketing.ann", CONFIRM);
        assertThat(actions()).singleElement().satisfies(action -> assertThat(action.owner())
                .isEqualTo(PersonId.of(LEAD)));
    }
}
