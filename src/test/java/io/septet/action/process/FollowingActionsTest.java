package io.septet.action.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.action.ActionEntry;
import io.septet.action.ActionEntry.Kind;
import io.septet.action.ActionSchedule;
import io.septet.action.ActionStatus;
import io.septet.action.ActionView;
import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.project.Projects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("What was agreed")
class FollowingActionsTest extends FollowedActions {

    private static final Columns COLUMNS = new Columns("actionItems", "what", "who", "until");

    @Autowired
    Projects projects;

    @Autowired
    IdentityService identities;

    @Autowired
    Absences absences;

    @Autowired
    ActionSchedule schedule;

    @Test
    @DisplayName("M6: is refused with everything that is not in order, where it was typed, and none of it is followed")
    void refused() {
        List<NewAction> agreed = List.of(
                agreed("Book the hall", OWNER, FRIDAY),
                agreed(" \u3000", "stranger", LocalDate.of(2024, 3, 1)),
                agreed("x".repeat(2001), "legal.bob", LocalDate.of(2024, 3, 9)));
        assertThatThrownBy(() -> actions.follow(agreed, COLUMNS))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(finding -> finding.path() + " " + finding.code())
                        .containsExactly(
                                "actionItems[1].what action.what.missing",
                                "actionItems[1].who action.owner.unknown",
                                "actionItems[1].until action.dueOn.past",
                                "actionItems[2].what action.what.tooLong",
                                "actionItems[2].who action.owner.outsider"));
        assertThat(actions.of(project.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "M6: until a public holiday is due on the evening of the next working day; more than anybody follows is refused")
    void tooMany() {
        assertThat(found(agreed("Book the hall", OWNER, LocalDate.of(2024, 10, 1))))
                .isEmpty();
        ActionView booked = actions.of(project.id()).get(0);
        assertThat(schedule.dueAt(booked)).isEqualTo(Instant.parse("2024-10-08T10:30:00Z"));
        assertThat(found(Collections.nCopies(501, agreed("Book the hall", OWNER, FRIDAY))
                        .toArray(NewAction[]::new)))
                .containsExactly("action.tooMany");
    }

    @Test
    @DisplayName("M6: for a department is done by one of its people, and the department takes part")
    void department() {
        assertThat(found(of("sales", OWNER))).isEmpty();
        assertThat(found(of("finance", OWNER))).containsExactly("action.owner.otherDepartment");
        assertThat(found(of("legal", "sales.bob"))).containsExactly("action.owner.otherDepartment");
    }

    private NewAction of(String department, String owner) {
        NewAction agreed = agreed("Book the hall", owner, FRIDAY);
        return new NewAction(
                agreed.project(),
                agreed.origin(),
                agreed.what(),
                agreed.owner(),
                DepartmentId.of(department),
                agreed.dueOn(),
                agreed.agreedBy(),
                agreed.agreedOn(),
                false);
    }

    private List<String> found(NewAction... agreed) {
        try {
            actions.follow(List.of(agreed), COLUMNS);
            return List.of();
        } catch (Refused refused) {
            return refused.findings().stream().map(Finding::code).toList();
        }
    }

    @Test
    @DisplayName("V4: and is agreed again in the same words for the same person and day, goes on as that; it is one")
    void agreedAgain() {
        followed(FRIDAY);
        NewAction improvement = new NewAction(
                project.id(),
                new Origin("review.improvement", "report", null),
                "Book the hall ",
                PersonId.of(OWNER),
                null,
                FRIDAY,
                PersonId.of(COORDINATOR),
                MONDAY,
                true);
        follow(improvement);
        follow(agreed("Book the hall", OWNER, NEXT_MONDAY));

        assertThat(actions.of(project.id()))
                .extracting(action -> action.origin().kind())
                .containsExactly("review.improvement", "meeting.kind.KICK_OFF");
        assertThat(open("DoAction")).hasSize(2);
    }

    @Test
    @Reaches("action-item/ActionWithdrawn")
    @DisplayName("M6, V4: is dropped with its project, for the reason of that, unless it is an improvement")
    void cancelled() {
        followed(FRIDAY);
        follow(new NewAction(
                project.id(),
                new Origin("review.improvement", "report", null),
                "Keep one folder",
                PersonId.of(OWNER),
                null,
                NEXT_MONDAY,
                PersonId.of(COORDINATOR),
                MONDAY,
                true));
        projects.cancel(project.id(), "No budget", PersonId.of(LEAD));
        actions.withdraw(project.id());

        assertThat(actions.of(project.id()))
                .extracting(ActionView::status)
                .containsExactly(ActionStatus.DROPPED, ActionStatus.IN_PROGRESS);
        assertThat(action().entries())
                .extracting(ActionEntry::kind, ActionEntry::saidBy, ActionEntry::words)
                .containsExactly(tuple(Kind.WITHDRAWN, PersonId.of(LEAD), "No budget"));
        assertThat(open("DoAction")).extracting(Task::getName).singleElement().satisfies(name -> assertThat(name)
                .contains("Keep one folder"));
    }

    @Test
    @DisplayName("M6: of somebody who has left goes to who steps in for them, who says so in their place")
    void left() {
        identities.saveUser(identities.newUser("sales.carl"));
        identities.createMembership("sales.carl", "sales");
        follow(agreed("Book the hall", "sales.carl", FRIDAY));
        identities.deleteUser("sales.carl");
        project.runWhatIsDue();

        assertThat(open("DoAction")).extracting(Task::getAssignee).containsExactly(LEAD);
        says(LEAD, Map.of("said", "DONE"));
        assertThat(action().entries())
                .extracting(ActionEntry::saidBy, ActionEntry::inPlaceOf)
                .containsExactly(tuple(PersonId.of(LEAD), PersonId.of("sales.carl")));
    }

    @Test
    @DisplayName("M6: of somebody who is away is with their substitute, who does not decide on what they ask for")
    void away() {
        absences.plan(PersonId.of(COORDINATOR), PersonId.of(OWNER), MONDAY, FRIDAY);
        followed(FRIDAY);
        says(OWNER, Map.of("said", "DROP", "note", "We meet outside"));
        Task task = open("DecideRequest").get(0);
        assertThat(task.getAssignee()).isEqualTo(OWNER);
        assertThatThrownBy(() -> colleagues.as(OWNER).complete(task, Map.of("answer", "GRANT")))
                .hasMessageContaining("Nobody decides on what they ask for");
    }
}
