package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import io.septet.signoff.Role;
import io.septet.signoff.Signature;
import io.septet.signoff.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code sales.bob} is first responsible for a work item, and is neither contact nor deputy. */
@ProcessTest
@DisplayName("Who is first responsible for a work item")
class ResponsiblePeopleSignTest extends SignOffRounds {

    private static final String BOB = "sales.bob";

    @Autowired
    List<FiledWithProject> filed;

    @Autowired
    Readers readers;

    @Override
    ProjectId draftPlan() {
        ProjectId id = planned.draft();
        planned.change(id, "Offers", BOB);
        return id;
    }

    @AfterEach
    void backInSales() {
        identities.deleteMembership(BOB, "legal");
        identities.deleteMembership(BOB, "sales");
        identities.createMembership(BOB, "sales");
    }

    private void headsApprove() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
    }

    private List<String> awaitedMembers() {
        return rounds.of(project).get(0).awaited().stream()
                .filter(awaited -> awaited.role() == Role.MEMBER)
                .map(awaited -> awaited.person().value())
                .toList();
    }

    @Test
    @DisplayName("S3: signs the duties table like every member, for their department, and is awaited until then")
    void signs() {
        headsApprove();
        assertThat(colleagues.tasks("SignDuties"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("sales.ann", "marketing.ann", BOB);
        assertThat(awaitedMembers()).containsExactly("sales.ann", "marketing.ann", BOB);
        List.of("sales.ann", "marketing.ann").forEach(member -> approve("SignDuties", member));
        assertThat(round).isWaitingAt("SignDuties");
        assertThat(awaitedMembers()).containsExactly(BOB);

        approve("SignDuties", BOB);

        assertThat(round).isWaitingAt("HoldKickOff");
        assertThat(awaitedMembers()).isEmpty();
        assertThat(signatures.of(project, 1))
                .filteredOn(signature -> signature.role() == Role.MEMBER)
                .extracting(Signature::signer, Signature::department, Signature::inPlaceOf)
                .contains(tuple(PersonId.of(BOB), DepartmentId.of("sales"), null))
                .hasSize(3);
    }

    @Test
    @DisplayName("S3: finds their work items on the form, with dates and deliverable")
    void sees() {
        headsApprove();
        PlanToSign shown = (PlanToSign) desk.open(taskOf("SignDuties", BOB).getId(), PersonId.of(BOB))
                .sheet()
                .reference();
        assertThat(shown.ownItems()).singleElement().isInstanceOfSatisfying(WorkItem.class, item -> {
            assertThat(item.title()).isEqualTo("Offers");
            assertThat(item.deliverable()).isEqualTo("Offers");
            assertThat(item.start()).isEqualTo("2024-03-18");
            assertThat(item.end()).isEqualTo("2024-03-22");
        });
    }

    @Test
    @DisplayName("S3, A3: refuses the duties, and the plan comes back with the reason, which is filed")
    void refuses() {
        headsApprove();
        sign("SignDuties", BOB, "REJECT", "On leave in March");
        closeRound();
        assertThat(round).isEnded().hasPassed("ReturnPlan", "PlanRejected").hasNotPassed("HoldKickOff");
        assertThat(plans.version(project, 1).reasons()).containsExactly("bob Sales (Sales): On leave in March");
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .contains(new Decision(
                        EngineAtRest.MONDAY_MORNING,
                        PersonId.of(BOB),
                        null,
                        DepartmentId.of("sales"),
                        "signoff.trace.MEMBER.REJECT",
                        null,
                        1,
                        "On leave in March"));
    }

    @Test
    @DisplayName("S3: is stood in for by their substitute during an absence")
    void substitute() {
        LocalDate today = LocalDate.of(2024, 3, 4);
        absences.plan(PersonId.of(BOB), PersonId.of("sales.ann"), today, today);
        headsApprove();
        Task task = colleagues.tasks("SignDuties").stream()
                .filter(open -> BOB.equals(open.getOwner()))
                .findFirst()
                .orElseThrow();
        String token = colleagues.as("sales.ann").token(task);
        colleagues.as("sales.ann").complete(task, Map.of("decision", "APPROVE", "token", token));
        assertThat(signatures.of(project, 1))
                .filteredOn(signature -> signature.role() == Role.MEMBER)
                .extracting(Signature::signer, Signature::inPlaceOf, Signature::department, Signature::decision)
                .containsExactly(
                        tuple(PersonId.of("sales.ann"), PersonId.of(BOB), DepartmentId.of("sales"), Verdict.APPROVE));
        assertThat(awaitedMembers()).containsExactly("sales.ann", "marketing.ann");
    }

    @Test
    @DisplayName(
            "S3: reads the plan they are asked to sign, even when they have moved to a department that takes no part")
    void moved() {
        identities.deleteMembership(BOB, "sales");
        identities.createMembership(BOB, "legal");
        assertThat(readers.mayRead(project, PersonId.of(BOB))).isTrue();
        assertThat(readers.mayRead(project, PersonId.of("legal.ann"))).isFalse();
        absences.plan(PersonId.of(BOB), PersonId.of("legal.ann"), LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
        assertThat(readers.mayRead(project, PersonId.of("legal.ann"))).isTrue();
        headsApprove();
        Task task = taskOf("SignDuties", "legal.ann");
        String token = colleagues.as("legal.ann").token(task);
        colleagues.as("legal.ann").complete(task, Map.of("decision", "APPROVE", "token", token));
        assertThat(signatures.of(project, 1))
                .filteredOn(signature -> signature.role() == Role.MEMBER)
                .extracting(Signature::department)
                .containsExactly(DepartmentId.of("sales"));
    }
}
