package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.Colleagues;
import io.septet.absence.Absences;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.notification.Notifications;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.signoff.CloseRound;
import io.septet.signoff.PlannedProject;
import io.septet.signoff.Rounds;
import io.septet.signoff.Signatures;
import io.septet.signoff.SigningTokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the sign-off share: a round that has just been opened, and how people sign in it. */
abstract class SignOffRounds {

    @Autowired
    PlannedProject planned;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    PlanVersions plans;

    @Autowired
    Signatures signatures;

    @Autowired
    Rounds rounds;

    @Autowired
    CloseRound closeRound;

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

    ProjectId project;

    ProcessInstance round;

    @BeforeEach
    void openRound() {
        project = draftPlan();
        round = startRound();
    }

    /** The project whose plan is put before its signers. */
    ProjectId draftPlan() {
        return planned.draft();
    }

    ProcessInstance startRound() {
        return runtime.startProcessInstanceByKey(PlanSignOff.PROCESS, Map.of("projectId", project.toString()));
    }

    void allSign() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        List.of("sales.ann", "marketing.ann").forEach(member -> approve("SignDuties", member));
    }

    /** The overall lead does not wait for those who have not answered. */
    void closeRound() {
        closeRound.close(project, PersonId.of("sales.head"));
    }

    void approve(String task, String person) {
        sign(task, person, "APPROVE", null);
    }

    void sign(String task, String person, String decision, String reason) {
        Map<String, Object> content = new HashMap<>();
        content.put("decision", decision);
        content.put("reason", reason);
        content.put("token", token(task, person));
        colleagues.as(person).complete(task, content);
    }

    String token(String task, String person) {
        return colleagues.as(person).token(taskOf(task, person));
    }

    Task taskOf(String task, String person) {
        return colleagues.tasks(task).stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    void assertRefused(String task, String person, Object content, String why) {
        assertRefused(taskOf(task, person), person, content, why);
    }

    void assertRefused(Task task, String person, Object content, String why) {
        int before = signatures.of(project).size();
        assertThatThrownBy(() -> colleagues.as(person).complete(task, content))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(why);
        assertThat(signatures.of(project)).hasSize(before);
    }

    static void passTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    static MinutesContent minutes(int length) {
        return new MinutesContent(
                LocalDate.of(2024, 3, 4),
                LocalTime.of(8, 0),
                length,
                "Room 3",
                List.of(PersonId.of("sales.ann"), PersonId.of("sales.head"), PersonId.of("marketing.ann")),
                List.of(new MinutesContent.Topic("Goal", PersonId.of("sales.head"), "Shown and understood")),
                List.of(new MinutesContent.Decision("We meet on Mondays")),
                List.of(new MinutesContent.ActionItem(
                        "Open the group chat", PersonId.of("marketing.ann"), LocalDate.of(2024, 3, 5))));
    }
}
