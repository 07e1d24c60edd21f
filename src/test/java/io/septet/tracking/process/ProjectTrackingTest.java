package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static io.septet.tracking.process.WorkItemDeliveries.ACCEPTED;
import static io.septet.tracking.process.WorkItemDeliveries.FRIDAY;
import static io.septet.tracking.process.WorkItemDeliveries.NEXT_MONDAY;
import static io.septet.tracking.process.WorkItemDeliveries.THURSDAY;
import static io.septet.tracking.process.WorkItemDeliveries.TUESDAY;
import static io.septet.tracking.process.WorkItemDeliveries.WEDNESDAY;
import static io.septet.tracking.process.WorkItemDeliveries.at;
import static io.septet.tracking.process.WorkItemDeliveries.handOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.notification.Notifications;
import io.septet.plan.Raci;
import io.septet.plan.WorkItemKey;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.Items;
import io.septet.tracking.TrackedProject;
import io.septet.tracking.TrackingHold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@ProcessTest
class ProjectTrackingTest {

    @Autowired
    DefaultListableBeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Notifications notifications;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    TrackedProject project;

    @BeforeEach
    void propose() {
        project = new TrackedProject(beans);
    }

    @Test
    @DisplayName("T1: every work item of the plan gets one delivery, however often deliveries are started")
    void startsOnce() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", WEDNESDAY, FRIDAY));
        project.track();
        deliveries.start(project.id());
        project.runWhatIsDue();

        assertThat(deliveries.of(project.id()))
                .extracting(DeliveryView::workItemKey, DeliveryView::status, DeliveryView::planVersion)
                .containsExactly(
                        tuple(WorkItemKey.of("W1"), DeliveryStatus.IN_PROGRESS, 1),
                        tuple(WorkItemKey.of("W2"), DeliveryStatus.PLANNED, 1));
        assertThat(running("work-item-delivery")).isEqualTo(2);
        assertThat(deliveries.isTracked(project.id())).isTrue();
    }

    @Test
    @Reaches("project-tracking/WorkAccepted")
    @DisplayName("T8: tracking ends when the last open item is accepted, not before")
    void ends() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", MONDAY, FRIDAY));
        project.track();
        deliver("W1");
        assertThat(running("project-tracking")).isEqualTo(1);
        deliver("W2");

        assertThat(running("project-tracking")).isZero();
        assertThat(project.passed("project-tracking")).contains("AllWorkAccepted", "WorkAccepted");
        assertThat(deliveries.isTracked(project.id())).isFalse();
    }

    @Test
    @DisplayName("T8: a plan without work items has nothing to wait for")
    void nothingToDo() {
        project.plan();
        project.track();

        assertThat(running("project-tracking")).isZero();
        assertThat(project.passed("project-tracking")).contains("WorkAccepted").doesNotContain("AllWorkAccepted");
    }

    @Test
    @DisplayName("C3: tracking does not end while something holds it, and ends when that is gone")
    void held() {
        AtomicBoolean open = new AtomicBoolean(true);
        TrackingHold hold = held -> held.equals(project.id()) && open.get();
        beans.registerSingleton("openChange", hold);
        try {
            project.plan(item("W1", MONDAY, FRIDAY));
            project.track();
            deliver("W1");
            deliveries.checkCompletion(project.id());
            assertThat(running("project-tracking")).isEqualTo(1);

            open.set(false);
            deliveries.checkCompletion(project.id());
            deliveries.checkCompletion(project.id());
            project.runWhatIsDue();
            assertThat(running("project-tracking")).isZero();
        } finally {
            beans.destroySingleton("openChange");
        }
    }

    @Test
    @Reaches("work-item-delivery/WorkItemWithdrawn")
    @DisplayName("C3: a dropped item is withdrawn with its open tasks, and its delivery ends")
    void withdrawn() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", MONDAY, FRIDAY));
        project.track();
        project.until(TUESDAY, 10, 0);
        project.change(item("W2", MONDAY, FRIDAY));

        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.WITHDRAWN);
        assertThat(project.tasks("W1", "DeliverWork")).isEmpty();
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        assertThat(project.passed("work-item-delivery")).contains("WithdrawalRequested", "WorkItemWithdrawn");

        deliver("W2");
        assertThat(running("project-tracking")).isZero();
    }

    @Test
    @DisplayName("C3: tracking ends when the last open item is withdrawn")
    void lastWithdrawn() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", MONDAY, FRIDAY));
        project.track();
        deliver("W1");
        project.change(item("W1", MONDAY, FRIDAY));

        assertThat(running("project-tracking")).isZero();
    }

    @Test
    @DisplayName("C3: tracking goes on when the only open item is replaced by another")
    void replaced() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.change(item("W2", MONDAY, FRIDAY));

        assertThat(running("project-tracking")).isEqualTo(1);
        assertThat(project.tasks("W2", "DeliverWork")).hasSize(1);
        assertThat(project.delivery("W2").planVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName("C3: an item that a later version brings back starts again")
    void broughtBack() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", MONDAY, FRIDAY));
        project.track();
        project.change(item("W2", MONDAY, FRIDAY));
        project.change(item("W1", MONDAY, FRIDAY), item("W2", MONDAY, FRIDAY));

        assertThat(project.tasks("W1", "DeliverWork")).hasSize(1);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.IN_PROGRESS);
        assertThat(project.delivery("W1").planVersion()).isEqualTo(3);
    }

    @Test
    @Reaches("work-item-delivery/DeliveryRescheduled")
    @DisplayName("C3: a changed item follows its new dates and its new responsible person, with the same task")
    void rescheduled() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.until(TUESDAY, 10, 0);
        Task task = only("W1", "DeliverWork");
        Task report = only("W1", "ReportProgress");
        LocalDate thursdayAfter = NEXT_MONDAY.plusDays(3);
        project.change(
                Items.item("W1", "sales.ann", MONDAY, thursdayAfter, Map.of("marketing", Raci.A, "sales", Raci.R)));

        assertThat(only("W1", "DeliverWork")).satisfies(moved -> {
            assertThat(moved.getId()).isEqualTo(task.getId());
            assertThat(moved.getDueDate()).isEqualTo(at(thursdayAfter, 18, 30));
            assertThat(moved.getAssignee()).isEqualTo("sales.ann");
        });
        assertThat(only("W1", "ReportProgress").getId()).isEqualTo(report.getId());
        assertThat(only("W1", "ReportProgress").getAssignee()).isEqualTo("sales.ann");
        assertThat(project.timer("W1", "DeliverWorkLate")).contains(at(thursdayAfter, 18, 30));
        assertThat(project.timer("W1", "DueDateNear")).contains(at(NEXT_MONDAY.plusDays(1), 9, 0));
        assertThat(project.passed("work-item-delivery")).contains("NewDatesSet", "DeliveryRescheduled");

        project.until(thursdayAfter, 18, 29);
        assertThat(remindersOfWork()).isEmpty();
        project.until(thursdayAfter, 18, 30);
        assertThat(remindersOfWork()).containsExactly("sales.ann");
    }

    @Test
    @DisplayName("C3: reminders follow a due date that is moved after it has passed")
    void rescheduledWhenLate() {
        project.plan(item("W1", MONDAY, TUESDAY));
        project.track();
        project.until(WEDNESDAY, 8, 0);
        assertThat(remindersOfWork()).hasSize(1);
        project.change(item("W1", MONDAY, FRIDAY));
        project.until(FRIDAY, 18, 29);
        assertThat(remindersOfWork()).hasSize(1);
        project.until(FRIDAY, 18, 30);
        assertThat(remindersOfWork()).hasSize(2);
    }

    @Test
    @DisplayName("C3: an item that has not begun starts on its new start date")
    void startMoved() {
        project.plan(item("W1", WEDNESDAY, FRIDAY), item("W2", FRIDAY, FRIDAY));
        project.track();
        project.change(item("W1", THURSDAY, FRIDAY), item("W2", MONDAY, FRIDAY));

        assertThat(project.tasks("W2", "DeliverWork")).hasSize(1);
        project.until(THURSDAY, 8, 59);
        assertThat(project.tasks("W1", "DeliverWork")).isEmpty();
        project.until(THURSDAY, 9, 0);
        assertThat(project.tasks("W1", "DeliverWork")).hasSize(1);
    }

    @Test
    @DisplayName("C3: a change leaves the deliveries that it does not change alone, with the tasks people have in hand")
    void untouched() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", MONDAY, FRIDAY), item("W3", MONDAY, FRIDAY));
        project.track();
        project.until(TUESDAY, 10, 0);
        complete("W3", "DeliverWork", handOver(true, "Shelf 3"));
        List<String> before = inHand("W1", "W3");
        project.change(item("W1", MONDAY, FRIDAY), item("W3", MONDAY, FRIDAY), item("W4", MONDAY, FRIDAY));

        assertThat(inHand("W1", "W3")).isEqualTo(before).hasSize(4);
        assertThat(project.delivery("W1").planVersion()).isEqualTo(1);
        assertThat(project.delivery("W4").planVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName("C3: what was accepted stays accepted, whatever a later plan says of it")
    void acceptedStays() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", MONDAY, FRIDAY));
        project.track();
        deliver("W1");
        project.change(item("W1", MONDAY, NEXT_MONDAY), item("W2", MONDAY, FRIDAY));
        project.change(item("W2", MONDAY, FRIDAY));

        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(project.delivery("W1").end()).isEqualTo(FRIDAY);
    }

    @Test
    @DisplayName(
            "G1: when a project is cancelled its deliveries are withdrawn, and nobody hears that the work is accepted")
    void cancelled() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", FRIDAY, FRIDAY));
        project.track();
        deliveries.withdraw(project.id());
        deliveries.withdraw(project.id());
        project.runWhatIsDue();

        assertThat(deliveries.of(project.id())).extracting(DeliveryView::status).containsOnly(DeliveryStatus.WITHDRAWN);
        assertThat(running("work-item-delivery")).isZero();
        assertThat(running("project-tracking")).isEqualTo(1);
    }

    private void deliver(String item) {
        complete(item, "DeliverWork", handOver(true, "Shelf 3"));
        complete(item, "AcceptDeliverable", ACCEPTED);
        complete(item, "AcceptDeliverable", ACCEPTED);
        project.runWhatIsDue();
    }

    private void complete(String item, String task, Object content) {
        Task open = project.tasks(item, task).get(0);
        colleagues.as(open.getAssignee()).complete(open, content);
    }

    private Task only(String item, String task) {
        assertThat(project.tasks(item, task)).hasSize(1);
        return project.tasks(item, task).get(0);
    }

    private List<String> inHand(String... items) {
        return List.of(items).stream()
                .flatMap(item -> tasks
                        .createTaskQuery()
                        .processVariableValueEquals("workItemKey", item)
                        .orderByTaskId()
                        .asc()
                        .list()
                        .stream())
                .map(task -> "%s %s %s %s"
                        .formatted(task.getId(), task.getTaskDefinitionKey(), task.getAssignee(), task.getDueDate()))
                .toList();
    }

    private List<String> remindersOfWork() {
        return notifications.reminders(project.id()).stream()
                .filter(reminder -> reminder.taskName().startsWith("Deliver work"))
                .map(reminder -> reminder.told().value())
                .toList();
    }

    private long running(String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }
}
