package io.septet.signoff;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.notification.Notifications;
import io.septet.plan.PartsEdit;
import io.septet.plan.PlanDrafts;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("When people leave and heads change")
class VacanciesTest {

    private static final String HEADS = "marketing" + Directory.HEAD_SUFFIX;
    private static final String EVE = "marketing.eve";

    @Autowired
    PlannedProject planned;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    Notifications notifications;

    @Autowired
    Signatures signatures;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Rounds rounds;

    @Autowired
    CloseRound closeRound;

    @Autowired
    Colleagues colleagues;

    @Autowired
    IdentityService identities;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @BeforeEach
    void employEve() {
        User eve = identities.newUser(EVE);
        eve.setPassword(Company.PASSWORD);
        identities.saveUser(eve);
        identities.createMembership(EVE, "marketing");
        identities.createMembership(EVE, Directory.STAFF);
    }

    @AfterEach
    void asBefore() {
        identities.deleteUser(EVE);
        identities.deleteMembership(head("marketing"), HEADS);
        identities.createMembership(head("marketing"), HEADS);
    }

    private void start(String process, ProjectId project) {
        runtime.startProcessInstanceByKey(
                process, projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }

    private void jobsRun() {
        management.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> management.executeJob(job.getId()));
    }

    private void leaves(String person) {
        identities.deleteUser(person);
        jobsRun();
    }

    private List<String> assignees(String task) {
        return colleagues.tasks(task).stream().map(Task::getAssignee).toList();
    }

    private Task taskOf(String person) {
        return tasks.createTaskQuery().taskAssignee(person).singleResult();
    }

    private void sign(String person, String decision) {
        Task task = taskOf(person);
        String token = colleagues.as(person).token(task);
        colleagues
                .as(person)
                .complete(task, Map.of("decision", decision, "reason", "Somebody has left", "token", token));
    }

    private List<String> toldOfOrphans(ProjectId project) {
        return notifications.of(project).stream()
                .filter(told -> told.subject().startsWith("Nobody can do"))
                .map(told -> told.person().value())
                .toList();
    }

    @Test
    @DisplayName("G6: when a contact leaves, the head of the department answers for it")
    void contactLeaves() {
        ProjectId project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(head("sales")),
                PersonId.of(ann("sales"))));
        goals.define(project, SampleGoals.inOrder(), PersonId.of(head("sales")));
        projects.involve(
                project,
                List.of(
                        Participation.through(DepartmentId.of("marketing"), PersonId.of(EVE)),
                        Participation.through(DepartmentId.of("sales"), PersonId.of(ann("sales")))));
        runtime.createProcessInstanceByKey("goal-setting")
                .businessKey(projects.get(project).code())
                .setVariable(ProjectId.VARIABLE, project.toString())
                .setVariable("goalObjected", false)
                .startBeforeActivity("ShareGoal")
                .execute();
        assertThat(assignees("ConfirmGoal")).containsExactly(EVE, ann("sales"));
        leaves(EVE);
        assertThat(assignees("ConfirmGoal")).containsExactly(head("marketing"), ann("sales"));
        colleagues.as(head("marketing")).complete("ConfirmGoal", Map.of("decision", "CONFIRM"));
        assertThat(assignees("ConfirmGoal")).containsExactly(ann("sales"));
    }

    @Test
    @DisplayName("Whoever leaves before a task comes to be does not get it: the overall lead plans for the coordinator")
    void coordinatorLeft() {
        ProjectId project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(head("sales")),
                PersonId.of(EVE)));
        leaves(EVE);
        runtime.createProcessInstanceByKey("responsibility-planning")
                .businessKey(projects.get(project).code())
                .setVariable(ProjectId.VARIABLE, project.toString())
                .startBeforeActivity("PlanWork")
                .execute();
        assertThat(assignees("PlanWork")).containsExactly(head("sales"));
    }

    @Test
    @DisplayName("G2: when the overall lead leaves, the head of the department that initiated the project goes on")
    void leadLeaves() {
        ProjectId project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(EVE),
                PersonId.of(ann("sales"))));
        start("goal-setting", project);
        leaves(EVE);
        assertThat(assignees("DefineGoal")).containsExactly(head("sales"));
    }

    @Test
    @DisplayName("S2: a task to sign goes to the department's new head, and the old one sees it no more")
    void newHead() {
        ProjectId project = planned.draft();
        start("plan-sign-off", project);
        Task task = taskOf(head("marketing"));
        identities.deleteMembership(head("marketing"), HEADS);
        identities.createMembership(EVE, HEADS);
        jobsRun();
        assertThat(assignees("SignPlan")).containsExactlyInAnyOrder(EVE, head("sales"));
        assertThat(colleagues.as(head("marketing")).loggedIn(() -> tasks.createTaskQuery()
                        .taskId(task.getId())
                        .count()))
                .isZero();
        sign(EVE, "APPROVE");
        assertThat(signatures.of(project))
                .extracting(Signature::department, Signature::signer, Signature::inPlaceOf)
                .containsExactly(tuple(DepartmentId.of("marketing"), PersonId.of(EVE), null));
        assertThat(toldOfOrphans(project)).isEmpty();
    }

    @Test
    @DisplayName("S6: while a department has no head, those who lead the project are told; its next head gets the task")
    void noHead() {
        ProjectId project = planned.draft();
        start("plan-sign-off", project);
        identities.deleteMembership(head("marketing"), HEADS);
        jobsRun();
        assertThat(toldOfOrphans(project)).containsExactlyInAnyOrder(head("sales"), ann("sales"));
        identities.createMembership(EVE, HEADS);
        jobsRun();
        assertThat(assignees("SignPlan")).containsExactlyInAnyOrder(EVE, head("sales"));
    }

    @Test
    @DisplayName("S2: a plan is not put before departments one of which has no head, and the refusal names it")
    void nobodyToSign() {
        ProjectId project = planned.draft();
        identities.deleteMembership(head("marketing"), HEADS);
        assertThatThrownBy(() -> signOffs.open(project))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.arguments()).containsExactly(List.of("Marketing"))));
    }

    @Test
    @DisplayName("R1: a department without a head is found when responsibilities are assigned")
    void nobodyToTell() {
        ProjectId project = planned.draft();
        identities.deleteMembership(head("marketing"), HEADS);
        PartsEdit parts = drafts.parts(project);
        assertThatThrownBy(() -> drafts.assign(project, parts))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .contains(new Finding("departments[0].department", "plan.parts.noHead", List.of("Marketing"))));
    }

    @Test
    @DisplayName("S3: for a member who has left the deputy signs, or brings the plan back")
    void memberLeaves() {
        ProjectId project = planned.draft();
        projects.involve(
                project,
                List.of(
                        new Participation(
                                DepartmentId.of("marketing"),
                                null,
                                "Advertising",
                                PersonId.of(EVE),
                                PersonId.of(bob("marketing")),
                                "12"),
                        new Participation(
                                DepartmentId.of("sales"), null, "Offers", PersonId.of(ann("sales")), null, "13")));
        start("plan-sign-off", project);
        sign(head("marketing"), "APPROVE");
        sign(head("sales"), "APPROVE");
        assertThat(assignees("SignDuties"))
                .containsExactlyInAnyOrder(ann("sales"), EVE, bob("marketing"), ann("marketing"));
        Task task = taskOf(EVE);
        leaves(EVE);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo(bob("marketing"));
        String token = colleagues.as(bob("marketing")).token(task);
        colleagues
                .as(bob("marketing"))
                .complete(task, Map.of("decision", "REJECT", "reason", "Eve has left", "token", token));
        assertThat(signatures.of(project, 1))
                .filteredOn(signature -> signature.decision() == Verdict.REJECT)
                .extracting(Signature::signer, Signature::inPlaceOf, Signature::department)
                .containsExactly(tuple(PersonId.of(bob("marketing")), PersonId.of(EVE), DepartmentId.of("marketing")));
        closeRound.close(project, PersonId.of(head("sales")));
        assertThat(colleagues.tasks("SignDuties")).isEmpty();
    }

    @Test
    @DisplayName("S3: for who is responsible for a work item and has left, the overall lead signs")
    void responsiblePersonLeaves() {
        ProjectId project = planned.draft();
        identities.createMembership(EVE, "sales");
        planned.change(project, "Offers", EVE);
        start("plan-sign-off", project);
        sign(head("marketing"), "APPROVE");
        leaves(EVE);
        sign(head("sales"), "APPROVE");
        assertThat(assignees("SignDuties")).containsExactlyInAnyOrder(head("sales"), ann("sales"), ann("marketing"));
        Task ofEve = colleagues.tasks("SignDuties").stream()
                .filter(task -> EVE.equals(tasks.getVariable(task.getId(), "member")))
                .findFirst()
                .orElseThrow();
        String token = colleagues.as(head("sales")).token(ofEve);
        colleagues.as(head("sales")).complete(ofEve, Map.of("decision", "APPROVE", "token", token));
        assertThat(signatures.of(project, 1))
                .filteredOn(signature -> signature.role() == Role.MEMBER)
                .extracting(Signature::signer, Signature::inPlaceOf, Signature::department)
                .containsExactly(tuple(PersonId.of(head("sales")), PersonId.of(EVE), DepartmentId.of("sales")));
        assertThat(awaited(project)).containsExactly(ann("sales"), ann("marketing"));
    }

    private List<String> awaited(ProjectId project) {
        return rounds.of(project).get(0).awaited().stream()
                .map(awaited -> awaited.person().value())
                .toList();
    }
}
