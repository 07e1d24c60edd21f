package io.septet.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.AtOnce;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.OpenTask;
import io.septet.notification.ReminderView;
import io.septet.notification.Reminders;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("S6: somebody who is late")
class EscalationTest extends LateTasks {

    @Autowired
    Reminders reminding;

    @Autowired
    Absences absences;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    @Reaches({"escalation-ladder/FirstReminder", "escalation-ladder/SecondReminder", "escalation-ladder/LaterReminders"
    })
    @DisplayName("is reminded, then the head is told, then the overall lead again and again, over the weekend")
    void ladder() {
        start("sales.ann", 3);
        assertThat(timer().getDuedate()).isEqualTo(date("2024-03-07T09:30"));

        passTo("2024-03-12T12:00");

        assertThat(reminders())
                .extracting(ReminderView::number, ReminderView::told, ReminderView::at)
                .containsExactly(
                        tuple(1, PersonId.of("sales.ann"), instant("2024-03-07T09:30")),
                        tuple(2, PersonId.of("sales.head"), instant("2024-03-08T09:30")),
                        tuple(3, PersonId.of("marketing.head"), instant("2024-03-11T09:30")),
                        tuple(4, PersonId.of("marketing.head"), instant("2024-03-12T09:30")));
        assertThat(messages())
                .containsSubsequence(
                        "marketing.head: Late: Do work · Spring sale (ann Sales)",
                        "marketing.head: Late: Do work · Spring sale (ann Sales)")
                .contains(
                        "sales.ann: Late: Do work · Spring sale",
                        "sales.head: Late: Do work · Spring sale (ann Sales)");
        assertThat(bodies())
                .anySatisfy(body -> assertThat(body)
                        .contains(
                                "Working days late so far: 0.",
                                "the next reminder goes to head Sales on 8 Mar 2024, 09:30."))
                .anySatisfy(body -> assertThat(body)
                        .contains(
                                "Working days late so far: 1.", "the next reminder goes to head Marketing on 11 Mar"));
    }

    @Test
    @DisplayName("and has a substitute: the absent person's head is told, or who stands in for the head")
    void absent() {
        LocalDate monday = LocalDate.of(2024, 3, 4);
        absences.plan(PersonId.of("sales.ann"), PersonId.of("legal.bob"), monday, monday.plusDays(7));
        absences.plan(PersonId.of("sales.head"), PersonId.of("sales.bob"), monday, monday.plusDays(7));
        start("sales.ann", 3);

        passTo("2024-03-08T12:00");

        assertThat(reminders())
                .extracting(ReminderView::number, ReminderView::told)
                .containsExactly(tuple(1, PersonId.of("legal.bob")), tuple(2, PersonId.of("sales.bob")));
    }

    @Test
    @DisplayName("alone is reminded where several are asked, and it is the head of the department asked who is told")
    void severalDepartments() {
        start("sales.ann", 1);
        colleagues.as("sales.ann").complete("DoWork", Map.of());
        colleagues.as("marketing.ann").complete("Answer", Map.of());

        passTo("2024-03-07T10:00");

        assertThat(reminders())
                .extracting(ReminderView::assignee, ReminderView::number, ReminderView::told)
                .containsExactlyInAnyOrder(
                        tuple(PersonId.of("sales.ann"), 1, PersonId.of("sales.ann")),
                        tuple(PersonId.of("research.bob"), 1, PersonId.of("research.bob")),
                        tuple(PersonId.of("sales.ann"), 2, PersonId.of("sales.head")),
                        tuple(PersonId.of("research.bob"), 2, PersonId.of("legal.head")));
    }

    @Test
    @DisplayName("and is a head has the overall lead told instead of themselves")
    void headIsLate() {
        start("sales.head", 1);

        passTo("2024-03-06T10:00");

        assertThat(reminders())
                .extracting(ReminderView::told)
                .containsExactly(PersonId.of("sales.head"), PersonId.of("marketing.head"));
    }

    @Test
    @DisplayName("and leads the project has their head told, and is told themselves")
    void leadIsLate() {
        start("marketing.head", 1);

        passTo("2024-03-07T10:00");

        assertThat(reminders())
                .extracting(ReminderView::told)
                .containsExactly(
                        PersonId.of("marketing.head"), PersonId.of("marketing.head"), PersonId.of("marketing.head"));
    }

    @Test
    @DisplayName("is reminded as the process owner's own ladder says, and no more after its last rung")
    void ownersLadder() {
        String deployment = repository
                .createDeployment()
                .addInputStream("processes/notification/escalation-ladder.dmn", ladderOfTheOwner())
                .deploy()
                .getId();
        try {
            start("sales.ann", 1);
            passTo("2024-03-11T10:00");

            assertThat(reminders())
                    .extracting(ReminderView::told, ReminderView::at)
                    .containsExactly(
                            tuple(PersonId.of("sales.ann"), instant("2024-03-05T11:30")),
                            tuple(PersonId.of("sales.bob"), instant("2024-03-06T11:30")));
            assertThat(bodies()).anySatisfy(body -> assertThat(body).contains("reminder number 2, and the last"));
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    @DisplayName("is reminded once although the first attempt failed")
    void failedAttempt() {
        String deployment = repository
                .createDeployment()
                .addString("processes/notification/escalation-ladder.dmn", dmn("\"assignee\"", 0))
                .deploy()
                .getId();
        spoil(deployment);
        start("sales.ann", 1);
        ClockUtil.setCurrentTime(date("2024-03-05T09:30"));
        String timer = timer().getId();
        assertThatThrownBy(() -> management.executeJob(timer)).isNotNull();
        repository.deleteDeployment(deployment, true);

        ClockUtil.setCurrentTime(date("2024-03-05T09:31"));
        management.executeJob(timer);
        passTo("2024-03-06T09:31");

        assertThat(reminders())
                .extracting(ReminderView::told)
                .containsExactly(PersonId.of("sales.ann"), PersonId.of("sales.head"));
    }

    @Test
    @DisplayName("is reminded once although two nodes look at the same moment, which neither takes for a failure")
    void twoNodes() throws Exception {
        start("sales.ann", 1);
        Task task = colleagues.task("DoWork");
        ClockUtil.setCurrentTime(date("2024-03-05T09:30"));
        OpenTask late = new OpenTask(
                task.getId(),
                task.getName(),
                PersonId.of("sales.ann"),
                PersonId.of("sales.ann"),
                null,
                project,
                task.getDueDate().toInstant());
        Callable<Void> node = () -> {
            reminding.remind(List.of(late));
            return null;
        };

        AtOnce.results(List.of(node, node));

        assertThat(reminders()).hasSize(1);
        assertThat(messages()).filteredOn(message -> message.contains("Late")).hasSize(1);
    }

    /** Puts a table in its place that no deployment would take. */
    private void spoil(String deployment) {
        database.update(
                "update ACT_GE_BYTEARRAY set BYTES_ = ? where DEPLOYMENT_ID_ = ?",
                dmn("no.such.thing", 0).getBytes(StandardCharsets.UTF_8),
                deployment);
        engine.getDeploymentCache().discardDecisionDefinitionCache();
    }

    private List<String> bodies() {
        return notifications.of(project).stream().map(MessageView::body).toList();
    }

    private List<String> messages() {
        return notifications.of(project).stream()
                .map(message -> message.person() + ": " + message.subject())
                .toList();
    }

    private static InputStream ladderOfTheOwner() {
        return new ByteArrayInputStream(dmn("\"assignee\"", 2).getBytes(StandardCharsets.UTF_8));
    }

    private static String dmn(String firstTold, int firstAfter) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Ladder" name="Ladder" namespace="test">
                  <decision id="escalation-ladder" name="Ladder" camunda:historyTimeToLive="P1D">
                    <decisionTable id="Table">
                      <input id="In"><inputExpression id="Reminder" typeRef="integer"><text>reminder</text></inputExpression></input>
                      <output id="Tell" name="tell" typeRef="string" />
                      <output id="After" name="afterWorkingHours" typeRef="integer" />
                      <rule id="One"><inputEntry id="OneIf"><text>1</text></inputEntry>
                        <outputEntry id="OneTell"><text>%s</text></outputEntry>
                        <outputEntry id="OneAfter"><text>%d</text></outputEntry></rule>
                      <rule id="Two"><inputEntry id="TwoIf"><text>2</text></inputEntry>
                        <outputEntry id="TwoTell"><text>"sales.bob"</text></outputEntry>
                        <outputEntry id="TwoAfter"><text>8</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """
                .formatted(firstTold, firstAfter);
    }
}
