package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.notification.ReminderView;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ProgressReportsTest extends WorkItemDeliveries {

    @Autowired
    ProgressReports reports;

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
                .containsExactly(tuple(TUESDAY, PersonId.of("marketing.bob"), 20, "Layout is there"));

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
        reports.report(new Progress(
                WorkItemRef.of(project.id(), "W1"),
                Doer.of(PersonId.of("marketing.bob")),
                ProgressStatus.ON_TRACK,
                60,
                null));
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
                .containsExactly(tuple("Report progress · Item W1 · Spring sale", PersonId.of("marketing.bob")));
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
        reports.report(new Progress(
                WorkItemRef.of(project.id(), "W1"),
                Doer.of(PersonId.of("marketing.bob")),
                ProgressStatus.ON_TRACK,
                60,
                null));
        project.until(THURSDAY, 17, 0);
        assertThat(project.passed("work-item-delivery")).contains("WarningSent");
        assertThat(warnings()).isEmpty();

        reports.report(new Progress(
                WorkItemRef.of(project.id(), "W1"),
                Doer.of(PersonId.of("marketing.bob")),
                ProgressStatus.BLOCKED,
                60,
                "No paper"));
        project.until(FRIDAY, 9, 0);
        assertThat(warnings()).containsExactlyInAnyOrder("marketing.bob", "marketing.ann");
    }

    private List<String> warnings() {
        return notifications.of(project.id()).stream()
                .filter(message -> message.subject().contains("is behind"))
                .map(message -> message.person().value())
                .toList();
    }
}
