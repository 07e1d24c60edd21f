package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.directory.PersonId;
import io.septet.notification.ReminderView;
import io.septet.plan.Raci;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.ProgressReport;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class WorkItemDeliveryTest extends WorkItemDeliveries {

    @Autowired
    Absences absences;

    @Test
    @DisplayName("T1: work is handed to its first responsible person on the morning of its start date, not before")
    void startsOnStartDate() {
        project.plan(item("W1", WEDNESDAY, FRIDAY));
        project.track();
        project.until(WEDNESDAY, 8, 59);
        assertThat(project.tasks("W1", "DeliverWork")).isEmpty();
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.PLANNED);

        project.until(WEDNESDAY, 9, 0);
        assertThat(project.tasks("W1", "DeliverWork")).singleElement().satisfies(task -> {
            assertThat(task.getAssignee()).isEqualTo("marketing.bob");
            assertThat(task.getDueDate()).isEqualTo(at(FRIDAY, 18, 30));
        });
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.IN_PROGRESS);
        assertThat(project.delivery("W1").startedAt()).isEqualTo(at(WEDNESDAY, 9, 0));
    }

    @Test
    @DisplayName("T1: work whose start date has passed is handed out at once")
    void startsAtOnce() {
        project.plan(item("W1", MONDAY.minusDays(7), FRIDAY));
        project.track();

        assertThat(project.tasks("W1", "DeliverWork")).hasSize(1);
    }

    @Test
    @DisplayName("T1: work of somebody who has left goes to the overall lead, who reports and delivers in their place")
    void responsibleHasLeft() {
        project.plan(item("W1", "marketing.gone", MONDAY, NEXT_MONDAY, Map.of("marketing", Raci.AR)));
        project.track();
        assertThat(project.tasks("W1", "DeliverWork"))
                .extracting(Task::getAssignee)
                .containsExactly("marketing.head");

        project.until(TUESDAY, 9, 0);
        colleagues.as("marketing.head").complete("ReportProgress", progress("ON_TRACK", 20, null));
        assertThat(project.delivery("W1").percent()).isEqualTo(20);
    }

    @Test
    @DisplayName("T1: work that is with a substitute stays there when its dates change")
    void substituteKeepsRescheduledWork() {
        absences.plan(PersonId.of("marketing.bob"), PersonId.of("marketing.ann"), MONDAY, FRIDAY);
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.change(item("W1", MONDAY, NEXT_MONDAY));
        assertThat(project.tasks("W1", "DeliverWork"))
                .extracting(Task::getAssignee, Task::getOwner)
                .containsExactly(tuple("marketing.ann", "marketing.bob"));
        assertThat(notifications.of(project.id()))
                .filteredOn(told -> told.subject().startsWith("New task: Deliver work"))
                .hasSize(1);
    }

    @Test
    @Reaches({"work-item-delivery/DeliverWorkLate", "work-item-delivery/DeliverWorkReminded"})
    @DisplayName("T2: work that is not handed over in time is reminded, and late by working days")
    void remindsOfWork() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.until(FRIDAY, 18, 30);
        assertThat(notifications.reminders(project.id()))
                .extracting(ReminderView::taskName, ReminderView::told)
                .contains(tuple("Deliver work · Item W1 · Spring sale", PersonId.of("marketing.bob")));
        assertThat(project.passed("work-item-delivery")).contains("DeliverWorkLate", "DeliverWorkReminded");
        project.until(NEXT_MONDAY.plusDays(1), 10, 0);
        assertThat(project.delivery("W1").daysLate()).isEqualTo(2);
    }

    @Test
    @DisplayName("T1, T8: what cannot be right is refused, and nothing is written")
    void refusals() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.until(TUESDAY, 10, 0);

        assertRefused("ReportProgress", progress("ON_TRACK", 101, null), "0 to 100");
        assertRefused("ReportProgress", progress("ON_TRACK", -1, null), "0 to 100");
        assertRefused("ReportProgress", "{\"status\": \"ON_TRACK\", \"percent\": \"half\"}", "cannot be read");
        assertRefused("ReportProgress", "{\"status\": \"ON_TRACK\", \"percent\": 12.5}", "cannot be read");
        assertRefused("ReportProgress", "{\"status\": \"FINE\", \"percent\": 5}", "cannot be read");
        assertRefused("ReportProgress", progress("BLOCKED", 10, " "), "holds the work up");
        assertRefused("DeliverWork", handOver(false, "Shelf 3"), "no spelling mistakes");
        assertRefused("DeliverWork", handOver(true, "javascript:alert(1)"), "not a place");
        assertRefused("DeliverWork", Map.of("checks", List.of(), "location", "Shelf 3"), "style guide");
        assertThat(project.delivery("W1").reports()).isEmpty();

        Task task = project.tasks("W1", "DeliverWork").get(0);
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete(task, handOver(true, "Shelf 3")))
                .isInstanceOf(AuthorizationException.class);
        handOver();
        Task acceptance = project.tasks("W1", "AcceptDeliverable").get(0);
        assertThatThrownBy(() -> colleagues.as("marketing.bob").complete(acceptance, ACCEPTED))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> colleagues.as("marketing.ann").complete(acceptance, Map.of("decision", "REFUSE")))
                .hasMessageContaining("what has to be corrected")
                .hasMessageContaining("by when");
        assertThatThrownBy(() -> colleagues.as("marketing.ann").complete(acceptance, Map.of()))
                .hasMessageContaining("fill this in");
        assertThat(project.delivery("W1").acceptances()).isEmpty();
    }

    @Test
    @DisplayName("T1: mark-up in a note is text like any other")
    void markUp() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.until(TUESDAY, 10, 0);
        report(progress("ON_TRACK", 10, "<script>alert(1)</script>"));

        assertThat(project.delivery("W1").lastReport())
                .get()
                .extracting(ProgressReport::note)
                .isEqualTo("<script>alert(1)</script>");
    }

    private void assertRefused(String task, Object content, String reason) {
        assertThatThrownBy(() -> colleagues.as("marketing.bob").complete(task, content))
                .hasMessageContaining(reason);
    }
}
