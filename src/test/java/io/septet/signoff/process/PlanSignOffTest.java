package io.septet.signoff.process;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.Colleagues;
import io.septet.Company;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.Desk;
import io.septet.directory.Absences;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesContent;
import io.septet.notification.DeliveryView;
import io.septet.notification.Notifications;
import io.septet.notification.ReminderView;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersion.State;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
import io.septet.signoff.PlannedProject;
import io.septet.signoff.Role;
import io.septet.signoff.SignOffs;
import io.septet.signoff.Signature;
import io.septet.signoff.Signatures;
import io.septet.signoff.SigningTokens;
import io.septet.signoff.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Plan sign-off")
class PlanSignOffTest {

    @Autowired
    PlannedProject planned;

    @Autowired
    Plans plans;

    @Autowired
    Signatures signatures;

    @Autowired
    SignOffs signOffs;

    @Autowired
    SigningTokens tokens;

    @Autowired
    Desk desk;

    @Autowired
    Meetings meetings;

    @Autowired
    Notifications notifications;

    @Autowired
    Absences absences;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService taskService;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    private ProjectId project;
    private ProcessInstance round;

    @BeforeEach
    void openRound() {
        identities.unlockUser("sales.head");
        project = planned.draft();
        round = startRound();
    }

    private ProcessInstance startRound() {
        return runtime.startProcessInstanceByKey(PlanSignOff.PROCESS, Map.of("projectId", project.toString()));
    }

    @Test
    @Reaches("plan-sign-off/PlanPublished")
    @DisplayName(
            "S1–S5: signed by heads and members and opened with a kick-off, the plan takes effect and is announced")
    void published() {
        assertThat(round).isWaitingAt("SignPlan").hasVariables("projectId", "planVersion", "planRejected");
        PlanVersion version = plans.version(project, 1);
        assertThat(version.hash()).matches("[0-9a-f]{64}");

        approve("SignPlan", "sales.head");
        assertThat(round).isWaitingAt("SignPlan");
        approve("SignPlan", "marketing.head");
        assertThat(round).isWaitingAt("SignDuties");
        for (String member : List.of("sales.head", "sales.ann", "marketing.ann")) {
            approve("SignDuties", member);
        }
        assertThat(round).isWaitingAt("HoldKickOff");
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(60));

        assertThat(round).isEnded().hasPassed("PublishPlan", "AnnouncePlan", "PlanPublished");
        PlanVersion inEffect = plans.inEffect(project).orElseThrow();
        assertThat(inEffect.number()).isEqualTo(1);
        assertThat(inEffect.decidedAt()).isEqualTo(EngineAtRest.MONDAY_MORNING);
        assertThat(signatures.of(project, 1))
                .extracting(Signature::signer, Signature::role, Signature::department, Signature::decision)
                .containsExactlyInAnyOrder(
                        tuple("sales.head", Role.HEAD, "sales", Verdict.APPROVE),
                        tuple("marketing.head", Role.HEAD, "marketing", Verdict.APPROVE),
                        tuple("sales.head", Role.MEMBER, null, Verdict.APPROVE),
                        tuple("sales.ann", Role.MEMBER, "sales", Verdict.APPROVE),
                        tuple("marketing.ann", Role.MEMBER, "marketing", Verdict.APPROVE));
        assertThat(signatures.of(project, 1))
                .allSatisfy(signature -> assertThat(signature.hash()).isEqualTo(version.hash()))
                .allSatisfy(signature -> assertThat(signature.at()).isEqualTo(EngineAtRest.MONDAY_MORNING));
        assertThat(notifications.of(project))
                .filteredOn(delivery -> delivery.message().equals("plan.published"))
                .extracting(DeliveryView::person)
                .containsExactlyInAnyOrder("sales.head", "sales.ann", "marketing.ann", "marketing.head");
        assertThat(meetings.of(project)).extracting(Minutes::kind).containsExactly(MeetingKind.KICK_OFF);
    }

    @Test
    @Reaches("plan-sign-off/PlanRejected")
    @DisplayName(
            "S2: a head's rejection ends the round, brings the plan back with its reason and tells lead and coordinator")
    void rejectedByHead() {
        approve("SignPlan", "sales.head");
        sign("SignPlan", "marketing.head", "REJECT", "No budget <script>alert(1)</script> & no time");

        assertThat(round).isEnded().hasPassed("ReturnPlan", "PlanRejected").hasNotPassed("SignDuties", "PublishPlan");
        PlanVersion version = plans.version(project, 1);
        assertThat(version.state()).isEqualTo(State.REJECTED);
        assertThat(version.reasons())
                .containsExactly("head Marketing (Marketing): No budget <script>alert(1)</script> & no time");
        assertThat(notifications.of(project))
                .filteredOn(delivery -> delivery.message().equals("signoff.planReturned"))
                .allSatisfy(delivery -> assertThat(delivery.body()).contains("No budget <script>alert(1)</script>"))
                .extracting(DeliveryView::person)
                .containsExactlyInAnyOrder("sales.head", "sales.ann");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(round.getId())
                        .variableName("planRejected")
                        .singleResult()
                        .getValue())
                .isEqualTo(true);
    }

    @Test
    @Reaches("plan-sign-off/PlanRejected")
    @DisplayName("S3: a member's refusal of the duties brings the plan back, too")
    void refusedByMember() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        approve("SignDuties", "sales.head");
        sign("SignDuties", "marketing.ann", "REJECT", "On leave in March");

        assertThat(round).isEnded().hasPassed("ReturnPlan", "PlanRejected").hasNotPassed("HoldKickOff", "PublishPlan");
        assertThat(plans.version(project, 1).reasons()).containsExactly("ann Marketing (Marketing): On leave in March");
    }

    @Test
    @DisplayName(
            "S2: after a rejection the plan is frozen anew and signed under its next number; the old signatures stay")
    void nextRound() {
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        planned.change(project, "Cheaper offers");
        round = startRound();

        assertThat(round).variables().containsEntry("planVersion", 2).containsEntry("planRejected", false);
        approve("SignPlan", "marketing.head");
        assertThat(signatures.of(project))
                .extracting(Signature::version, Signature::decision, Signature::reason)
                .containsExactly(tuple(1, Verdict.REJECT, "No budget"), tuple(2, Verdict.APPROVE, null));
        assertThat(signatures.of(project)).extracting(Signature::hash).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("S2: a rejection without a reason is refused")
    void reasonMissing() {
        assertRefused("SignPlan", "sales.head", Map.of("decision", "REJECT", "reason", " "), "Please say why");
    }

    @Test
    @DisplayName("S2: without a decision, or without the password, nothing is signed")
    void incomplete() {
        assertRefused(
                "SignPlan", "sales.head", Map.of("token", token("SignPlan", "sales.head")), "Please fill this in");
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE"), "Please enter your password");
        assertRefused(
                "SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", "guessed"), "expired or was used");
    }

    @Test
    @DisplayName("S2: a token is good for one signature")
    void tokenUsedTwice() {
        String token = token("SignPlan", "sales.head");
        Task duties = completeAllHeads(token);
        assertRefused(duties, "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
    }

    private Task completeAllHeads(String tokenOfSales) {
        colleagues.as("sales.head").complete("SignPlan", Map.of("decision", "APPROVE", "token", tokenOfSales));
        approve("SignPlan", "marketing.head");
        return taskOf("SignDuties", "sales.head");
    }

    @Test
    @DisplayName("S2: a refused submission does not use the token up")
    void tokenKeptByRefusal() {
        String token = token("SignPlan", "sales.head");
        assertRefused("SignPlan", "sales.head", Map.of("decision", "REJECT", "token", token), "Please say why");
        colleagues
                .as("sales.head")
                .complete("SignPlan", Map.of("decision", "REJECT", "reason", "No budget", "token", token));
        assertThat(round).isEnded();
    }

    @Test
    @DisplayName("S2: a token expires after five minutes")
    void tokenExpired() {
        String token = token("SignPlan", "sales.head");
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(300));
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
        String fresh = token("SignPlan", "sales.head");
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(599));
        colleagues.as("sales.head").complete("SignPlan", Map.of("decision", "APPROVE", "token", fresh));
        assertThat(signatures.of(project)).hasSize(1);
    }

    @Test
    @DisplayName("S2: another person's token is refused")
    void tokenOfAnotherPerson() {
        String token = token("SignPlan", "marketing.head");
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
    }

    @Test
    @DisplayName("S2: a token for another version is refused")
    void tokenForAnotherVersion() {
        String token = token("SignPlan", "sales.head");
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        round = startRound();
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
    }

    @Test
    @DisplayName("S2: nobody gets a token with a wrong password, at another's task, or where nothing is signed")
    void noToken() {
        String task = taskOf("SignPlan", "sales.head").getId();
        assertThatThrownBy(() -> tokens.issue("sales.head", task, "wrong"))
                .hasMessage("password: signoff.password.wrong");
        assertThatThrownBy(() -> tokens.issue("marketing.head", task, Company.PASSWORD))
                .hasMessage(": desk.guard.notYours");
    }

    @Test
    @DisplayName("S2: after a wrong password even the right one has to wait a moment")
    void throttled() {
        String task = taskOf("SignPlan", "sales.head").getId();
        assertThatThrownBy(() -> tokens.issue("sales.head", task, "wrong")).hasMessageContaining("password.wrong");
        assertThatThrownBy(() -> tokens.issue("sales.head", task, Company.PASSWORD))
                .hasMessageContaining("password.wrong");
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(4));
        assertThat(tokens.issue("sales.head", task, Company.PASSWORD)).hasSize(43);
    }

    @Test
    @DisplayName("S2: a version that is no longer current cannot be signed")
    void versionNotCurrent() {
        String token = token("SignPlan", "sales.head");
        planned.change(project, "Other offers");
        plans.freeze(project);
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "no longer the one");
        assertThatThrownBy(() -> token("SignPlan", "sales.head")).hasMessageContaining("signoff.version.notCurrent");
    }

    @Test
    @DisplayName("S2: a rejected version cannot be signed")
    void versionRejected() {
        String token = token("SignPlan", "sales.head");
        plans.reject(project, 1, List.of("withdrawn"));
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "no longer the one");
    }

    @Test
    @DisplayName("S2: a substitute signs in place of an absent head, by the substitute's own password")
    void substitute() {
        LocalDate today = LocalDate.of(2024, 3, 4);
        absences.plan("marketing.head", "marketing.bob", today, today);
        Task task = taskOf("SignPlan", "marketing.head");
        String token = tokens.issue("marketing.bob", task.getId(), Company.PASSWORD);
        colleagues.as("marketing.bob").complete(task, Map.of("decision", "APPROVE", "token", token));
        assertThat(signatures.of(project))
                .extracting(Signature::department, Signature::signer, Signature::inPlaceOf)
                .containsExactly(tuple("marketing", "marketing.bob", "marketing.head"));
    }

    @Test
    @DisplayName("S2: somebody whom an administrator gave the task does not sign for the department by that")
    void notTheHead() {
        Task task = taskOf("SignPlan", "marketing.head");
        taskService.setAssignee(task.getId(), "sales.bob");
        String token = tokens.issue("sales.bob", task.getId(), Company.PASSWORD);
        assertRefused(
                task, "sales.bob", Map.of("decision", "APPROVE", "token", token), "Only the head of the department");
    }

    @RepeatedTest(3)
    @DisplayName("S2: two heads who sign at the same moment are both counted")
    void atTheSameMoment() throws Exception {
        Map<String, String> tokenOf = new HashMap<>();
        List<String> heads = List.of("sales.head", "marketing.head");
        heads.forEach(head -> tokenOf.put(head, token("SignPlan", head)));
        CyclicBarrier start = new CyclicBarrier(heads.size());
        List<Callable<Object>> signings = new ArrayList<>();
        for (String head : heads) {
            Task task = taskOf("SignPlan", head);
            signings.add(() -> {
                start.await();
                colleagues.as(head).complete(task, Map.of("decision", "APPROVE", "token", tokenOf.get(head)));
                return null;
            });
        }
        ExecutorService atOnce = Executors.newFixedThreadPool(heads.size());
        try {
            for (Future<Object> signing : atOnce.invokeAll(signings)) {
                signing.get();
            }
        } finally {
            atOnce.shutdown();
        }
        assertThat(signatures.of(project, 1)).extracting(Signature::signer).containsExactlyInAnyOrderElementsOf(heads);
        assertThat(round).isWaitingAt("SignDuties");
    }

    @Test
    @DisplayName("S4: a kick-off longer than an hour, or in the future, is refused and nothing is published")
    void kickOffRefused() {
        allSign();
        Task task = taskOf("HoldKickOff", "sales.ann");
        assertRefused(task, "sales.ann", minutes(61), "at most 60 minutes");
        MinutesContent tomorrow = new MinutesContent(
                LocalDate.of(2024, 3, 5),
                LocalTime.of(9, 0),
                60,
                null,
                List.of("sales.ann"),
                List.of(new MinutesContent.Topic("Goal", null, null)),
                List.of(),
                List.of());
        assertRefused(task, "sales.ann", tomorrow, "future");
        assertThat(plans.inEffect(project)).isEmpty();
    }

    @Test
    @DisplayName(
            "S5: a plan published more than a working day after its kick-off counts as late, one published in time not")
    void publishedLate() {
        allSign();
        passTo(EngineAtRest.MONDAY_MORNING.plus(1, DAYS).plusSeconds(3600));
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(60));
        assertThat(signOffs.rounds(project)).singleElement().satisfies(over -> {
            assertThat(over.awaited()).isEmpty();
            assertThat(over.publication().isLate()).isTrue();
        });

        passTo(EngineAtRest.MONDAY_MORNING);
        project = planned.draft();
        round = startRound();
        assertThat(signOffs.rounds(project).get(0).awaited()).hasSize(5);
        allSign();
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(60));
        assertThat(signOffs.rounds(project).get(0).publication()).isNotNull();
        assertThat(signOffs.rounds(project).get(0).publication().isLate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SignPlan", "SignDuties", "HoldKickOff"})
    @Reaches({
        "plan-sign-off/SignPlanLate",
        "plan-sign-off/SignPlanReminded",
        "plan-sign-off/SignDutiesLate",
        "plan-sign-off/SignDutiesReminded",
        "plan-sign-off/HoldKickOffLate",
        "plan-sign-off/HoldKickOffReminded"
    })
    @DisplayName("S6: whoever is late is reminded, then their head and the overall lead are told")
    void late(String late) {
        if (!late.equals("SignPlan")) {
            approve("SignPlan", "sales.head");
            approve("SignPlan", "marketing.head");
        }
        if (late.equals("HoldKickOff")) {
            List.of("sales.head", "sales.ann", "marketing.ann").forEach(member -> approve("SignDuties", member));
        }
        Task task = colleagues.tasks(late).get(0);
        assertThat(task.getDueDate()).isAfter(Date.from(EngineAtRest.MONDAY_MORNING.plus(1, DAYS)));
        for (int reminder = 1; reminder <= 3; reminder++) {
            Job timer = management
                    .createJobQuery()
                    .processInstanceId(round.getId())
                    .activityId(late + "Late")
                    .singleResult();
            passTo(timer.getDuedate().toInstant().plusSeconds(1));
            management.executeJob(timer.getId());
        }
        assertThat(round).hasPassed(late + "Late", late + "Reminded").isWaitingAt(late);
        List<ReminderView> reminders = notifications.reminders(project).stream()
                .filter(reminder -> reminder.taskId().equals(task.getId()))
                .toList();
        assertThat(reminders).extracting(ReminderView::number).contains(1, 2, 3);
        assertThat(reminders).extracting(ReminderView::told).contains(task.getAssignee(), "sales.head");
    }

    @Test
    @DisplayName("S2: who signs sees the whole version, what is new in it, who has signed, and where to read more")
    void sheet() {
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        planned.change(project, "Cheaper offers");
        round = startRound();
        approve("SignPlan", "marketing.head");
        Task task = taskOf("SignPlan", "sales.head");

        Map<String, Object> shown =
                desk.open(task.getId(), "sales.head").sheet().reference();

        assertThat(shown)
                .containsKeys("goal", "participations", "items", "communication", "rules")
                .containsEntry("party", "sales");
        assertThat(shown.get("version").toString())
                .contains(plans.version(project, 2).hash());
        assertThat(shown.get("page").toString()).contains("/projects/%s/plan/2".formatted(project));
        assertThat(shown.get("sincePrevious").toString())
                .contains(
                        "than=1",
                        "subject=W2 Cheaper offers",
                        "field=Work item",
                        "before=Offers, after=Cheaper offers");
        assertThat(shown.get("signatures")).asInstanceOf(LIST).hasSize(1);
    }

    @Test
    @DisplayName("S3: a member sees the duties table and the work items they are first responsible for")
    void dutiesSheet() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        Task task = taskOf("SignDuties", "marketing.ann");
        Map<String, Object> shown =
                desk.open(task.getId(), "marketing.ann").sheet().reference();
        assertThat(shown.get("ownItems"))
                .asInstanceOf(LIST)
                .singleElement()
                .asString()
                .contains("Banner");
        assertThat(shown.get("signatures")).asInstanceOf(LIST).hasSize(2);
    }

    @Test
    @DisplayName("S4: the minutes begin with everybody who has a duty and the usual agenda")
    void minutesSheet() {
        allSign();
        MinutesContent usual =
                (MinutesContent) desk.open(taskOf("HoldKickOff", "sales.ann").getId(), "sales.ann")
                        .sheet()
                        .content();
        assertThat(usual.attendees()).containsExactly("sales.head", "sales.ann", "marketing.ann");
        assertThat(usual.topics()).extracting(MinutesContent.Topic::subject).contains("Goal and key results");
    }

    private void allSign() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        List.of("sales.head", "sales.ann", "marketing.ann").forEach(member -> approve("SignDuties", member));
    }

    private void approve(String task, String person) {
        sign(task, person, "APPROVE", null);
    }

    private void sign(String task, String person, String decision, String reason) {
        Map<String, Object> content = new HashMap<>();
        content.put("decision", decision);
        content.put("reason", reason);
        content.put("token", token(task, person));
        colleagues.as(person).complete(task, content);
    }

    private String token(String task, String person) {
        return tokens.issue(person, taskOf(task, person).getId(), Company.PASSWORD);
    }

    private Task taskOf(String task, String person) {
        return colleagues.tasks(task).stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(String task, String person, Object content, String why) {
        assertRefused(taskOf(task, person), person, content, why);
    }

    private void assertRefused(Task task, String person, Object content, String why) {
        int before = signatures.of(project).size();
        assertThatThrownBy(() -> colleagues.as(person).complete(task, content))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(why);
        assertThat(signatures.of(project)).hasSize(before);
    }

    private static void passTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private static MinutesContent minutes(int length) {
        return new MinutesContent(
                LocalDate.of(2024, 3, 4),
                LocalTime.of(8, 0),
                length,
                "Room 3",
                List.of("sales.ann", "sales.head", "marketing.ann"),
                List.of(new MinutesContent.Topic("Goal", "sales.head", "Shown and understood")),
                List.of(new MinutesContent.Decision("We meet on Mondays")),
                List.of(new MinutesContent.ActionItem(
                        "Open the group chat", "marketing.ann", LocalDate.of(2024, 3, 5))));
    }
}
