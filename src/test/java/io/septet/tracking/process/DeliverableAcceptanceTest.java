package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.HandTaskOn;
import io.septet.desk.Desk;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.notification.ReminderView;
import io.septet.tracking.DeliveryStatus;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DeliverableAcceptanceTest extends WorkItemDeliveries {

    @Autowired
    HandTaskOn handingOn;

    @Autowired
    Desk desk;

    @Autowired
    TaskService taskService;

    @Test
    @Reaches({"work-item-delivery/DeliverableHandedOver", "work-item-delivery/DeliverableAccepted"})
    @DisplayName("T8: a deliverable is handed over after a self-check and accepted by the departments together")
    void accepted() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.until(TUESDAY, 10, 0);
        handOver();
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.HANDED_OVER);
        assertThat(project.tasks("W1", "AcceptDeliverable"))
                .extracting(Task::getAssignee)
                .containsExactly("marketing.ann", "sales.ann");

        colleagues.as("sales.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.HANDED_OVER);
        colleagues.as("marketing.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(project.passed("work-item-delivery"))
                .contains("DeliverableHandedOver", "RecordAcceptance", "DeliverableAccepted");
    }

    @Test
    @DisplayName(
            "T8: a refused deliverable goes back with written corrections and a due date, and is accepted again by all")
    void refused() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        handOver();
        colleagues.as("marketing.ann").complete("AcceptDeliverable", ACCEPTED);
        colleagues
                .as("sales.ann")
                .complete(
                        "AcceptDeliverable",
                        Map.of("decision", "REFUSE", "corrections", "Wrong colour", "dueOn", "2024-03-12"));

        Task again = project.tasks("W1", "DeliverWork").get(0);
        assertThat(again.getAssignee()).isEqualTo("marketing.bob");
        assertThat(again.getDueDate()).isEqualTo(at(LocalDate.of(2024, 3, 12), 18, 30));
        assertThat(((DeliveryShown) desk.open(again.getId(), PersonId.of("marketing.bob"))
                                .sheet()
                                .reference())
                        .corrections())
                .singleElement()
                .hasFieldOrPropertyWithValue("corrections", "Wrong colour")
                .hasFieldOrPropertyWithValue("department", DepartmentId.of("sales"));

        project.until(NEXT_MONDAY, 10, 0);
        handOver();
        assertThat(project.tasks("W1", "AcceptDeliverable")).hasSize(2);
        colleagues.as("marketing.ann").complete("AcceptDeliverable", ACCEPTED);
        colleagues.as("sales.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(project.delivery("W1").refusedRounds()).isEqualTo(1);
    }

    @Test
    @DisplayName("T8: a refusal takes away the tasks of those who have not answered yet")
    void refusedByTheFirst() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        handOver();
        colleagues
                .as("sales.ann")
                .complete(
                        "AcceptDeliverable",
                        Map.of("decision", "REFUSE", "corrections", "Wrong colour", "dueOn", "2024-03-12"));

        assertThat(project.tasks("W1", "AcceptDeliverable")).isEmpty();
        assertThat(project.tasks("W1", "DeliverWork")).hasSize(1);
    }

    @Test
    @Reaches({"work-item-delivery/AcceptDeliverableLate", "work-item-delivery/AcceptDeliverableReminded"})
    @DisplayName("T8: an acceptance that does not come is reminded")
    void remindsOfAcceptance() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        handOver();
        project.until(THURSDAY, 10, 0);
        assertThat(notifications.reminders(project.id()))
                .extracting(ReminderView::taskName, ReminderView::told)
                .contains(
                        tuple("Accept deliverable · Item W1 · Spring sale", PersonId.of("marketing.ann")),
                        tuple("Accept deliverable · Item W1 · Spring sale", PersonId.of("sales.ann")));
        assertThat(project.passed("work-item-delivery")).contains("AcceptDeliverableLate", "AcceptDeliverableReminded");
    }

    @Test
    @DisplayName("T8: whoever did the work does not accept it by having the task handed on to them; a colleague does")
    void handedOn() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        handOver();
        Task task = project.tasks("W1", "AcceptDeliverable").stream()
                .filter(open -> open.getAssignee().equals("marketing.ann"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> handingOn.handOn(
                        task.getId(), PersonId.of("marketing.ann"), PersonId.of("marketing.bob"), "Busy"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tracking.handOn.ownWork");
        taskService.setAssignee(task.getId(), "marketing.bob");
        assertThatThrownBy(() -> colleagues.as("marketing.bob").complete(task, ACCEPTED))
                .as("nor as somebody's substitute")
                .hasMessageContaining("their own work");
        taskService.setAssignee(task.getId(), "marketing.ann");
        handingOn.handOn(task.getId(), PersonId.of("marketing.ann"), PersonId.of("marketing.head"), "Busy");
        colleagues.as("marketing.head").complete("AcceptDeliverable", ACCEPTED);
        colleagues.as("sales.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }
}
