package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.PlanPart;
import io.septet.signoff.Signature;
import io.septet.signoff.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code sales.head} signs for marketing, too. */
@ProcessTest
@DisplayName("One person who signs for two departments")
class OneSignsForSeveralTest extends SignOffRounds {

    private static final String HEAD = "sales.head";
    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final DepartmentId MARKETING = DepartmentId.of("marketing");

    @Autowired
    List<FiledWithProject> filed;

    /** The round of each test begins once it is known who heads what. */
    @Override
    @BeforeEach
    void openRound() {
        project = draftPlan();
    }

    @AfterEach
    void asBefore() {
        for (String person : List.of(HEAD, "marketing.bob", "marketing.head")) {
            identities.deleteMembership(person, "marketing-head");
        }
        identities.createMembership("marketing.head", "marketing-head");
    }

    private void headsBoth() {
        identities.deleteMembership("marketing.head", "marketing-head");
        identities.createMembership(HEAD, "marketing-head");
    }

    private void standsIn() {
        LocalDate today = LocalDate.of(2024, 3, 4);
        absences.plan(PersonId.of("marketing.head"), PersonId.of(HEAD), today, today);
    }

    private Task onlyTask() {
        List<Task> open = colleagues.tasks("SignPlan");
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private PlanToSign shown(Task task) {
        return (PlanToSign) desk.open(task.getId(), PersonId.of(HEAD)).sheet().reference();
    }

    private void decide(Task task, String decision) {
        colleagues
                .as(HEAD)
                .complete(
                        task,
                        Map.of(
                                "decision",
                                decision,
                                "reason",
                                "As discussed",
                                "token",
                                colleagues.as(HEAD).token(task)));
    }

    @Test
    @DisplayName("S2, A3: as head of both signs once, by one form with the parts of both; the record names both")
    void headsTwo() {
        headsBoth();
        round = startRound();
        Task task = onlyTask();
        assertThat(shown(task).signFor()).containsExactly(MARKETING, SALES);
        assertThat(shown(task).parts())
                .extracting(PlanToSign.OwnPart::what)
                .contains("Duties of Marketing", "Duties of Sales", "W1 Banner", "W2 Offers")
                .doesNotHaveDuplicates();

        decide(task, "APPROVE");

        assertThat(round).isWaitingAt("SignDuties");
        assertThat(signatures.of(project, 1))
                .extracting(Signature::department, Signature::signer, Signature::inPlaceOf, Signature::decision)
                .containsExactlyInAnyOrder(
                        tuple(MARKETING, PersonId.of(HEAD), null, Verdict.APPROVE),
                        tuple(SALES, PersonId.of(HEAD), null, Verdict.APPROVE));
        assertThat(signatures.of(project, 1)).allSatisfy(signature -> assertThat(signature.parts())
                .containsKey(PlanPart.duties(signature.department())));
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("signoff.trace.HEAD.APPROVE"))
                .extracting(decision -> decision.department())
                .containsExactlyInAnyOrder(MARKETING, SALES);
    }

    @Test
    @DisplayName("S2: as head of one who stands in for the head of the other signs once, in whose place for that")
    void standsInForOne() {
        standsIn();
        round = startRound();
        Task task = onlyTask();
        assertThat(shown(task).signFor()).containsExactly(SALES, MARKETING);

        decide(task, "APPROVE");

        assertThat(round).isWaitingAt("SignDuties");
        assertThat(signatures.of(project, 1))
                .extracting(Signature::department, Signature::signer, Signature::inPlaceOf)
                .containsExactlyInAnyOrder(
                        tuple(SALES, PersonId.of(HEAD), null),
                        tuple(MARKETING, PersonId.of(HEAD), PersonId.of("marketing.head")));
    }

    @Test
    @DisplayName("S2: rejects for both by one word, and the plan comes back")
    void rejects() {
        headsBoth();
        round = startRound();
        decide(onlyTask(), "REJECT");
        assertThat(round).isEnded().hasPassed("PlanRejected");
        assertThat(signatures.of(project, 1))
                .extracting(Signature::decision)
                .containsExactly(Verdict.REJECT, Verdict.REJECT);
    }

    @Test
    @DisplayName("S2: who begins to stand in while the other is asked already has two forms, each for its department")
    void standsInLater() {
        round = startRound();
        standsIn();
        assertThat(colleagues.tasks("SignPlan")).hasSize(2);
        Task own = taskOf("SignPlan", HEAD);
        assertThat(shown(own).signFor()).containsExactly(SALES);
        decide(own, "APPROVE");
        Task other = onlyTask();
        assertThat(shown(other).signFor()).containsExactly(MARKETING);
        decide(other, "APPROVE");
        assertThat(round).isWaitingAt("SignDuties");
        assertThat(signatures.of(project, 1)).hasSize(2);
    }

    @Test
    @DisplayName(
            "S2: signs for what they head by then; whoever heads the other meanwhile is asked before the members are")
    void anotherHead() {
        standsIn();
        round = startRound();
        Task task = onlyTask();
        String shown = colleagues.as(HEAD).whatIsSigned(task);
        identities.deleteMembership("marketing.head", "marketing-head");
        identities.createMembership("marketing.bob", "marketing-head");
        assertThat(colleagues.as(HEAD).whatIsSigned(task)).isNotEqualTo(shown);

        decide(task, "APPROVE");

        assertThat(signatures.of(project, 1)).extracting(Signature::department).containsExactly(SALES);
        assertThat(round).isWaitingAt("SignPlan");
        approve("SignPlan", "marketing.bob");
        assertThat(round).isWaitingAt("SignDuties");
        assertThat(signatures.of(project, 1))
                .extracting(Signature::department, Signature::signer)
                .containsExactlyInAnyOrder(
                        tuple(SALES, PersonId.of(HEAD)), tuple(MARKETING, PersonId.of("marketing.bob")));
    }
}
