package io.septet.tracking.process;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.Desk;
import io.septet.directory.Absences;
import io.septet.notification.Notifications;
import io.septet.notification.ReminderView;
import io.septet.plan.Raci;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliverySteps;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.TrackedProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class WorkItemDeliveryTest {

    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate THURSDAY = MONDAY.plusDays(3);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    static final Map<String, Object> ACCEPTED = Map.of("decision", "ACCEPT");

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    DeliverySteps steps;

    @Autowired
    Notifications notifications;

    @Autowired
    Absences absences;

    @Autowired
    Desk desk;

    TrackedProject project;

    @BeforeEach
    void propose() {
        project = new TrackedProject(beans);
    }

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
        absences.plan("marketing.bob", "marketing.ann", MONDAY, FRIDAY);
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
    @Reaches({"work-item-delivery/ReportTimeReached", "work-item-delivery/ProgressReported"})
    @DisplayName("T1: every working day from the second on a report is asked for, by 17:00")
    void asksForReports() {
        project.plan(item("W1", MONDAY, NEXT_MONDAY));
        project.track();
        project.until(MONDAY, 23, 0);
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();

        project.until(TUESDAY, 9, 0);
        assertThat(project.tasks("W1", "ReportProgress")).singleElement().satisfies(task -> {
            assertThat(task.getAssignee()).isEqualTo("marketing.bob");
            assertThat(task.getDueDate()).isEqualTo(at(TUESDAY, 17, 0));
        });
        report(progress("ON_TRACK", 20, "Layout is there"));
        assertThat(project.delivery("W1").reports())
                .extracting(ProgressReport::day, ProgressReport::by, ProgressReport::percent, ProgressReport::note)
                .containsExactly(tuple(TUESDAY, "marketing.bob", 20, "Layout is there"));

        project.until(WEDNESDAY, 8, 59);
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        project.until(WEDNESDAY, 9, 0);
        assertThat(project.tasks("W1", "ReportProgress")).hasSize(1);
        assertThat(project.passed("work-item-delivery")).contains("ProgressReported");
    }

    @Test
    @Reaches("work-item-delivery/NoReportDue")
    @DisplayName("T1: no report is asked for while one is waited for, or when one was given that morning")
    void asksOnce() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.until(WEDNESDAY, 12, 0);
        assertThat(project.tasks("W1", "ReportProgress")).hasSize(1);
        report(progress("ON_TRACK", 30, null));

        project.until(THURSDAY, 8, 30);
        steps.report(project.id(), "W1", "marketing.bob", ProgressStatus.ON_TRACK, 60, null);
        project.until(THURSDAY, 12, 0);
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        assertThat(project.passed("work-item-delivery"))
                .filteredOn("NoReportDue"::equals)
                .hasSize(2);
    }

    @Test
    @DisplayName("T1: no report is asked for at the weekend or on a holiday, but on a make-up day")
    void daysOff() {
        LocalDate beforeQingming = LocalDate.of(2024, 4, 3);
        project.plan(item("W1", beforeQingming, beforeQingming.plusDays(20)));
        project.track();
        project.until(beforeQingming, 9, 0);
        assertThat(project.timer("W1", "ReportTimeReached")).contains(at(LocalDate.of(2024, 4, 7), 9, 0));
        project.until(LocalDate.of(2024, 4, 7), 9, 0);
        assertThat(project.tasks("W1", "ReportProgress")).hasSize(1);
        report(progress("ON_TRACK", 10, null));
        project.until(LocalDate.of(2024, 4, 12), 9, 0);
        assertThat(project.timer("W1", "ReportTimeReached")).contains(at(LocalDate.of(2024, 4, 15), 9, 0));
    }

    @Test
    @Reaches({"work-item-delivery/ReportProgressLate", "work-item-delivery/ReportProgressReminded"})
    @DisplayName("T1: a report that is missing at 17:00 is reminded")
    void remindsOfReport() {
        project.plan(item("W1", MONDAY, NEXT_MONDAY));
        project.track();
        project.until(TUESDAY, 16, 59);
        assertThat(notifications.reminders(project.id())).isEmpty();
        project.until(TUESDAY, 17, 0);
        assertThat(notifications.reminders(project.id()))
                .extracting(ReminderView::taskName, ReminderView::told)
                .containsExactly(tuple("Report progress · Item W1 · Spring sale", "marketing.bob"));
        assertThat(project.passed("work-item-delivery")).contains("ReportProgressLate", "ReportProgressReminded");
    }

    @Test
    @Reaches({"work-item-delivery/DueDateNear", "work-item-delivery/WarningSent"})
    @DisplayName("T2: two working days ahead, those concerned are warned once of an item that is behind")
    void warnsWhenBehind() {
        project.plan(item("W1", MONDAY, NEXT_MONDAY));
        project.track();
        project.until(THURSDAY, 8, 59);
        assertThat(warnings()).isEmpty();
        project.until(THURSDAY, 9, 0);
        assertThat(warnings()).containsExactlyInAnyOrder("marketing.bob", "marketing.ann");
        project.until(NEXT_MONDAY.plusDays(3), 9, 0);
        assertThat(warnings()).hasSize(2);
        assertThat(project.passed("work-item-delivery")).contains("DueDateNear", "WarningSent");
    }

    @Test
    @DisplayName("T2: nobody is warned of an item that goes by plan, until it does not")
    void warnsNotOnPlan() {
        project.plan(item("W1", MONDAY, NEXT_MONDAY));
        project.track();
        project.until(WEDNESDAY, 17, 0);
        steps.report(project.id(), "W1", "marketing.bob", ProgressStatus.ON_TRACK, 60, null);
        project.until(THURSDAY, 17, 0);
        assertThat(project.passed("work-item-delivery")).contains("WarningSent");
        assertThat(warnings()).isEmpty();

        steps.report(project.id(), "W1", "marketing.bob", ProgressStatus.BLOCKED, 60, "No paper");
        project.until(FRIDAY, 9, 0);
        assertThat(warnings()).containsExactlyInAnyOrder("marketing.bob", "marketing.ann");
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
                .contains(tuple("Deliver work · Item W1 · Spring sale", "marketing.bob"));
        assertThat(project.passed("work-item-delivery")).contains("DeliverWorkLate", "DeliverWorkReminded");
        project.until(NEXT_MONDAY.plusDays(1), 10, 0);
        assertThat(project.delivery("W1").daysLate()).isEqualTo(2);
    }

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
        assertThat(desk.open(again.getId(), "marketing.bob").sheet().reference().get("corrections"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .hasFieldOrPropertyWithValue("corrections", "Wrong colour")
                .hasFieldOrPropertyWithValue("department", "sales");

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
                        tuple("Accept deliverable · Item W1 · Spring sale", "marketing.ann"),
                        tuple("Accept deliverable · Item W1 · Spring sale", "sales.ann"));
        assertThat(project.passed("work-item-delivery")).contains("AcceptDeliverableLate", "AcceptDeliverableReminded");
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

    private void report(Object content) {
        colleagues.as("marketing.bob").complete("ReportProgress", content);
    }

    private void handOver() {
        colleagues.as("marketing.bob").complete("DeliverWork", handOver(true, "Shelf 3"));
    }

    static Map<String, Object> handOver(boolean met, String location) {
        return Map.of(
                "checks",
                List.of(
                        Map.of("point", "Colours as in the style guide", "met", true),
                        Map.of("point", "no spelling mistakes", "met", met)),
                "location",
                location);
    }

    private static Map<String, Object> progress(String status, int percent, String note) {
        return note == null
                ? Map.of("status", status, "percent", percent)
                : Map.of("status", status, "percent", percent, "note", note);
    }

    private List<String> warnings() {
        return notifications.of(project.id()).stream()
                .filter(message -> message.subject().contains("is behind"))
                .map(message -> message.person())
                .toList();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SHANGHAI).toInstant();
    }
}
