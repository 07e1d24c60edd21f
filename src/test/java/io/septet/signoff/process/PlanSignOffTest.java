package io.septet.signoff.process;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesContent;
import io.septet.notification.MessageView;
import io.septet.notification.ReminderView;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersion.State;
import io.septet.signoff.Role;
import io.septet.signoff.Signature;
import io.septet.signoff.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProcessTest
@DisplayName("Plan sign-off")
class PlanSignOffTest extends SignOffRounds {

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
        for (String member : List.of("sales.ann", "marketing.ann")) {
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
                        tuple(PersonId.of("sales.head"), Role.HEAD, DepartmentId.of("sales"), Verdict.APPROVE),
                        tuple(PersonId.of("marketing.head"), Role.HEAD, DepartmentId.of("marketing"), Verdict.APPROVE),
                        tuple(PersonId.of("sales.ann"), Role.MEMBER, DepartmentId.of("sales"), Verdict.APPROVE),
                        tuple(
                                PersonId.of("marketing.ann"),
                                Role.MEMBER,
                                DepartmentId.of("marketing"),
                                Verdict.APPROVE));
        assertThat(signatures.of(project, 1))
                .allSatisfy(signature -> assertThat(signature.hash()).isEqualTo(version.hash()))
                .allSatisfy(signature -> assertThat(signature.at()).isEqualTo(EngineAtRest.MONDAY_MORNING));
        assertThat(notifications.of(project))
                .filteredOn(message -> message.tells("plan.published"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(
                        PersonId.of("sales.head"),
                        PersonId.of("sales.ann"),
                        PersonId.of("marketing.ann"),
                        PersonId.of("marketing.head"));
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
                .filteredOn(message -> message.tells("signoff.planReturned"))
                .allSatisfy(delivery -> assertThat(delivery.body()).contains("No budget <script>alert(1)</script>"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(PersonId.of("sales.head"), PersonId.of("sales.ann"));
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
        approve("SignDuties", "sales.ann");
        sign("SignDuties", "marketing.ann", "REJECT", "On leave in March");

        assertThat(round).isEnded().hasPassed("ReturnPlan", "PlanRejected").hasNotPassed("HoldKickOff", "PublishPlan");
        assertThat(plans.version(project, 1).reasons()).containsExactly("ann Marketing (Marketing): On leave in March");
    }

    @Test
    @DisplayName(
            "S2: after a rejection the plan is frozen anew and signed under its next number; the old signatures stay")
    void nextRound() {
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        closeRound();
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
                List.of(PersonId.of("sales.ann")),
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
        assertThat(rounds.of(project)).singleElement().satisfies(over -> {
            assertThat(over.awaited()).isEmpty();
            assertThat(over.publication().isLate()).isTrue();
        });

        passTo(EngineAtRest.MONDAY_MORNING);
        project = planned.draft();
        round = startRound();
        assertThat(rounds.of(project).get(0).awaited()).hasSize(4);
        allSign();
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(60));
        assertThat(rounds.of(project).get(0).publication()).isNotNull();
        assertThat(rounds.of(project).get(0).publication().isLate()).isFalse();
    }

    @Test
    @DisplayName("S2: whoever has approved a version is told when it is rejected after all")
    void approvedForNothing() {
        approve("SignPlan", "marketing.head");
        sign("SignPlan", "sales.head", "REJECT", "The dates cannot be kept.");
        assertThat(notifications.of(project))
                .filteredOn(message -> message.tells("signoff.planReturned"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(
                        PersonId.of("sales.head"), PersonId.of("sales.ann"), PersonId.of("marketing.head"));
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
            List.of("sales.ann", "marketing.ann").forEach(member -> approve("SignDuties", member));
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
        assertThat(reminders)
                .extracting(ReminderView::told)
                .contains(PersonId.of(task.getAssignee()), PersonId.of("sales.head"));
    }
}
