package io.septet.report.process;

import static io.septet.report.ReportingProject.FRIDAY;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.desk.Desk;
import io.septet.desk.Sheet;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.notification.ReminderView;
import io.septet.plan.Raci;
import io.septet.project.Participation;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.report.ReportId;
import io.septet.report.ReportText;
import io.septet.report.ReportVersion;
import io.septet.report.ReportView;
import io.septet.report.ReportingProject;
import io.septet.report.RoundEnd;
import io.septet.report.WeeklyReports;
import io.septet.risk.LeftBehind;
import io.septet.tracking.ProgressStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("T3: the weekly report of a department")
class WeeklyReportTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Notifications notifications;

    @Autowired
    Desk desk;

    @Autowired
    WeeklyReports reports;

    @Autowired
    RepositoryService repository;

    ReportingProject project;

    @BeforeEach
    void track() {
        LeftBehind.forget(beans);
        project = new ReportingProject(beans);
    }

    @Test
    @Reaches("report-watch/ReportsAskedFor")
    @DisplayName("is asked of those with running work, on the day of the summary, once, by that evening")
    void asked() {
        project.lookOn(FRIDAY.minusDays(1));
        assertThat(project.rounds()).isEmpty();
        project.lookOn(FRIDAY);
        project.look();
        assertThat(project.tasks())
                .extracting(Task::getAssignee, Task::getName)
                .containsExactly(
                        tuple("marketing.ann", "Write weekly report · Spring sale"),
                        tuple("sales.ann", "Write weekly report · Spring sale"));
        assertThat(project.tasks().get(0).getDueDate()).isEqualTo(Instant.parse("2024-03-08T10:30:00Z"));
        assertThat(project.rounds()).singleElement().satisfies(round -> {
            assertThat(round.week().weekFrom()).isEqualTo(LocalDate.of(2024, 3, 2));
            assertThat(round.until()).isEqualTo(FRIDAY);
            assertThat(round.week().meetingTime()).isEqualTo(LocalTime.of(10, 0));
            assertThat(round.meetsAt()).isEqualTo(Instant.parse("2024-03-11T02:00:00Z"));
            assertThat(round.reports())
                    .extracting(ReportView::department, ReportView::since)
                    .containsExactly(tuple(DepartmentId.of("marketing"), null), tuple(DepartmentId.of("sales"), null));
        });
    }

    @Test
    @Reaches("weekly-report/WeeklyReportWritten")
    @DisplayName("is filled in from the week's progress reports, and a good week is confirmed as it stands")
    void prefilled() {
        project.tracked()
                .change(
                        ReportingProject.marketing(),
                        ReportingProject.sales(),
                        item("W3", NEXT_MONDAY.plusDays(1), NEXT_MONDAY.plusDays(4)),
                        item("W4", MONDAY.plusDays(21), MONDAY.plusDays(25)));
        project.tracked().until(MONDAY.plusDays(1), 12, 0);
        project.report("W1", ProgressStatus.ON_TRACK, 20, "Layout is there");
        project.tracked().until(MONDAY.plusDays(3), 12, 0);
        project.report("W1", ProgressStatus.AT_RISK, 40, "The paper is late");
        project.report("W2", ProgressStatus.ON_TRACK, 30, "Half the shops have agreed");
        project.lookOn(FRIDAY);

        ReportText opened = opened("marketing.ann");
        assertThat(opened.done()).isEqualTo("W1 Item W1: 0 % → 40 %, At risk");
        assertThat(opened.nextWeek())
                .isEqualTo("W1 Item W1: goes on, due on 15 Mar 2024\n"
                        + "W3 Item W3: begins on 12 Mar 2024, due on 15 Mar 2024");
        assertThat(opened.support()).isEqualTo("W1 Item W1: The paper is late");
        assertThat(opened("sales.ann").done())
                .isEqualTo("W2 Item W2: 0 % → 30 %, On track. Half the shops have agreed");
        assertThat(opened("sales.ann").support()).isNull();

        write("marketing.ann", opened);
        assertThat(project.report("marketing").latest()).get().satisfies(said -> {
            assertThat(said.text()).isEqualTo(opened);
            assertThat(said.writtenBy()).isEqualTo(PersonId.of("marketing.ann"));
        });
        assertThat(project.tasks()).extracting(Task::getAssignee).containsExactly("sales.ann");
    }

    @Test
    @DisplayName("of the second week begins where the first ended, and says where nothing was reported")
    void secondWeek() {
        project.tracked().until(MONDAY.plusDays(3), 12, 0);
        project.report("W2", ProgressStatus.ON_TRACK, 30, "begun");
        project.lookOn(FRIDAY);
        write("sales.ann", opened("sales.ann"));
        project.lookOn(FRIDAY.plusDays(7));
        assertThat(project.rounds()).hasSize(2);
        assertThat(opened("sales.ann").done()).isEqualTo("W2 Item W2: 30 % → 30 %, no progress report this week");
    }

    @Test
    @Reaches({
        "weekly-report/WriteWeeklyReportLate",
        "weekly-report/WriteWeeklyReportReminded",
        "weekly-report/MeetingNear",
        "weekly-report/MissingReportTold"
    })
    @DisplayName("is reminded of that evening, told to the lead before the meeting, and counts against the department")
    void missing() {
        project.lookOn(FRIDAY);
        write("sales.ann", given("Done", "More", null));
        project.tracked().until(FRIDAY, 18, 31);
        assertThat(notifications.reminders(project.tracked().id()))
                .extracting(ReminderView::taskName, ReminderView::told)
                .contains(tuple("Write weekly report · Spring sale", PersonId.of("marketing.ann")));
        assertThat(told("report.missing")).isEmpty();
        project.tracked().until(NEXT_MONDAY, 9, 1);
        assertThat(told("report.missing")).containsExactly("marketing.head");
        assertThat(project.report("marketing").isMissed()).isTrue();
        assertThat(project.report("sales").isMissed()).isFalse();

        write("marketing.ann", given("Late, but done", "More", null));
        assertThat(project.report("marketing").isMissed()).isTrue();
        assertThat(project.report("marketing").isWritten()).isTrue();
    }

    @Test
    @Reaches({"weekly-report/MeetingBegun", "weekly-report/WeeklyReportMissing"})
    @DisplayName("is needed no more once the meeting has begun, and is not corrected any more")
    void meetingBegun() {
        project.lookOn(FRIDAY);
        write("sales.ann", given("Done", "More", null));
        ReportId owed = project.report("marketing").id();
        project.tracked().until(NEXT_MONDAY, 10, 0);
        project.tracked().runWhatIsDue();
        assertThat(project.tasks()).isEmpty();
        assertThat(project.running()).isZero();
        assertThat(project.report("marketing").isWritten()).isFalse();
        assertThatThrownBy(() -> correct("sales", "sales.ann", "Better"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("report.closed");
        assertThatThrownBy(() ->
                        reports.write(owed, new ReportText("x", "y", null), Doer.of(PersonId.of("marketing.ann"))))
                .hasMessageContaining("report.closed");
    }

    @Test
    @DisplayName("may be corrected until the meeting; what it said before stays, and the same again is no correction")
    void corrected() {
        project.lookOn(FRIDAY);
        assertThatThrownBy(() -> correct("sales", "sales.ann", "Better")).hasMessageContaining("report.notWritten");
        write("sales.ann", given("Done", "More", "Paper"));
        correct("sales", "sales.ann", "Better");
        correct("sales", "sales.ann", "Better");
        assertThat(project.report("sales").versions())
                .extracting(ReportVersion::done, ReportVersion::support)
                .containsExactly(tuple("Done", "Paper"), tuple("Better", null));
        assertThatThrownBy(() -> correct("sales", "sales.bob", "Mine")).hasMessageContaining("report.others");
        assertThatThrownBy(() -> correct("finance", "finance.ann", "x")).hasMessageContaining("report.notAsked");
        assertThatThrownBy(() -> correct("legal", "legal.ann", "x")).hasMessageContaining("report.noPart");
        assertThatThrownBy(() -> correct("sales", "sales.ann", "\u3000")).hasMessageContaining("report.done.missing");
        assertThatThrownBy(() -> correct("sales", "sales.ann", "x".repeat(4001)))
                .hasMessageContaining("report.tooLong");
        assertThatThrownBy(() -> reports.correct(
                        project.tracked().id(),
                        FRIDAY.minusDays(7),
                        DepartmentId.of("sales"),
                        new ReportText("x", "y", null),
                        PersonId.of("sales.ann")))
                .hasMessageContaining("report.notAsked");
        assertThat(project.report("sales").versions()).hasSize(2);
    }

    @Test
    @DisplayName("is refused when it says nothing or too much, is written twice, or is another department's")
    void refusals() {
        project.lookOn(FRIDAY);
        assertThatThrownBy(() -> write("sales.ann", given(" ", "More", null))).hasMessageContaining("done this week");
        assertThatThrownBy(() -> write("sales.ann", given("Done", "\u3000", null)))
                .hasMessageContaining("comes next week");
        assertThatThrownBy(() -> write("sales.ann", given("x".repeat(4001), "More", null)))
                .isInstanceOf(RuntimeException.class);
        for (String other : List.of("marketing.ann", "sales.bob", "legal.ann", "marketing.head")) {
            assertThatThrownBy(() ->
                            colleagues.as(other).complete(project.taskOf("sales.ann"), given("Done", "More", null)))
                    .isInstanceOf(AuthorizationException.class);
        }
        assertThat(project.report("sales").isWritten()).isFalse();

        ReportId written = project.report("sales").id();
        write("sales.ann", given("Done", "More", null));
        assertThatThrownBy(() -> reports.write(
                        written, new ReportText("Again", "More", null), Doer.of(PersonId.of("sales.ann"))))
                .hasMessageContaining("report.again");
        assertThat(project.report("sales").versions()).hasSize(1);
    }

    @Test
    @DisplayName("is written by whoever stands in for the contact, in their place")
    void substitute() {
        project.lookOn(FRIDAY);
        beans.getBean(Absences.class).plan(PersonId.of("sales.ann"), PersonId.of("sales.bob"), FRIDAY, NEXT_MONDAY);
        colleagues.as("sales.bob").complete(task("sales"), given("Done", "More", null));
        correct("sales", "sales.bob", "Better");
        assertThat(project.report("sales").versions())
                .extracting(ReportVersion::writtenBy, ReportVersion::inPlaceOf)
                .containsOnly(tuple(PersonId.of("sales.bob"), PersonId.of("sales.ann")));
    }

    @Test
    @DisplayName("of a department that a change brought in says since when, and is asked from then on")
    void joined() {
        project.tracked().until(MONDAY.plusDays(2), 12, 0);
        beans.getBean(Projects.class)
                .involve(
                        project.tracked().id(),
                        Stream.concat(
                                        project.tracked().view().participations().stream(),
                                        Stream.of(Participation.through(
                                                DepartmentId.of("legal"), PersonId.of("legal.ann"))))
                                .toList());
        project.tracked()
                .change(
                        ReportingProject.marketing(),
                        ReportingProject.sales(),
                        item(
                                "W3",
                                "legal.bob",
                                MONDAY.plusDays(2),
                                MONDAY.plusDays(11),
                                Map.of("legal", Raci.AR, "sales", Raci.C)));
        project.lookOn(FRIDAY);
        assertThat(project.report("legal").since()).isEqualTo(MONDAY.plusDays(2));
        assertThat(project.report("sales").since()).isNull();
        Object shown = sheet("legal.ann").reference();
        assertThat(((ReportShown) shown).since()).isEqualTo(MONDAY.plusDays(2));
        project.lookOn(FRIDAY.plusDays(7));
        assertThat(project.report("legal").since()).isNull();
    }

    @Test
    @DisplayName("of a department that takes part no longer is refused, and not counted as missing")
    void left() {
        project.lookOn(FRIDAY);
        List<Participation> rest = project.tracked().view().participations().stream()
                .filter(part -> !part.department().value().equals("sales"))
                .toList();
        beans.getBean(Projects.class).involve(project.tracked().id(), rest);
        assertThatThrownBy(() -> write("sales.ann", given("Done", "More", null)))
                .hasMessageContaining("takes no part");
        project.tracked().until(NEXT_MONDAY, 9, 30);
        assertThat(project.report("sales").isMissed()).isFalse();
        assertThat(project.report("marketing").isMissed()).isTrue();
    }

    @Test
    @Reaches({"weekly-report/ReportingEnded", "weekly-report/ClosedWithoutReport"})
    @DisplayName("is needed no more when all work is accepted, and whoever was to write it hears of that")
    void trackingEnded() {
        project.lookOn(FRIDAY);
        write("sales.ann", given("Done", "More", null));
        project.tracked().plan(ReportingProject.marketing());
        for (String item : List.of("W1", "W2")) {
            Task deliver = project.tracked().tasks(item, "DeliverWork").get(0);
            colleagues.as(deliver.getAssignee()).complete(deliver, handOver());
            for (Task accept : project.tracked().tasks(item, "AcceptDeliverable")) {
                colleagues.as(accept.getAssignee()).complete(accept, Map.of("decision", "ACCEPT"));
            }
        }
        assertThat(project.rounds()).singleElement().satisfies(round -> assertThat(round.end())
                .isEqualTo(RoundEnd.TRACKING_ENDED));
        assertThat(project.running()).isZero();
        assertThat(told("report.ended")).containsExactly("marketing.ann");
        assertThatThrownBy(() -> correct("sales", "sales.ann", "Better")).hasMessageContaining("report.ended");
        project.lookOn(FRIDAY.plusDays(7));
        assertThat(project.rounds()).hasSize(1);
    }

    @Test
    @DisplayName("ends with the project")
    void cancelled() {
        project.lookOn(FRIDAY);
        beans.getBean(Projects.class).cancel(project.tracked().id(), "No budget", PersonId.of("marketing.head"));
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(transaction -> beans.getBeanProvider(WithdrawnWithProject.class)
                        .forEach(module -> module.withdraw(project.tracked().id())));
        assertThat(project.running()).isZero();
        assertThat(project.rounds().get(0).end()).isEqualTo(RoundEnd.CANCELLED);
        assertThat(told("report.ended")).isEmpty();
        project.tracked().until(NEXT_MONDAY, 9, 30);
        assertThat(project.report("sales").isMissed()).isFalse();
    }

    @Test
    @DisplayName("lies in the archive with those of all departments, one document a week, corrections too")
    void filed() {
        project.lookOn(FRIDAY);
        write("sales.ann", given("Done", "More", "Paper"));
        correct("sales", "sales.ann", "Better");
        assertThat(beans.getBeanProvider(FiledWithProject.class).stream()
                        .flatMap(module -> module.documents(project.tracked().id()).stream())
                        .filter(document -> document.subject().equals("report.document")))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.arguments()).containsExactly(FRIDAY);
                    assertThat(values(document.content()))
                            .contains("Better", "Done", "Paper", PersonId.of("sales.ann"))
                            .contains(DepartmentId.of("marketing"));
                });
    }

    @Test
    @DisplayName("is not looked for on a day off; the timer comes on working days")
    void dayOff() {
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(ReportWatch.PROCESS)
                        .count())
                .isPositive();
        project.tracked().until(FRIDAY.plusDays(1), 9, 5);
        project.look();
        assertThat(project.rounds()).isEmpty();
    }

    private static List<Object> values(Fields fields) {
        return fields.all().stream().flatMap(field -> values(field.value())).toList();
    }

    private static Stream<Object> values(Fields.Value value) {
        if (value instanceof Fields.Rows rows) {
            return rows.rows().stream().flatMap(row -> values(row).stream());
        } else if (value instanceof Fields.PersonNamed person) {
            return Stream.of(person.id());
        } else if (value instanceof Fields.DepartmentNamed department) {
            return Stream.of(department.id());
        }
        return value instanceof Fields.Plain plain ? Stream.ofNullable(plain.value()) : Stream.of();
    }

    private Sheet<?, ?> sheet(String person) {
        return desk.open(project.taskOf(person).getId(), PersonId.of(person)).sheet();
    }

    private ReportText opened(String person) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            return (ReportText) sheet(person).content();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void write(String person, Object content) {
        colleagues.as(person).complete(project.taskOf(person), content);
    }

    private Task task(String department) {
        return project.tasks().stream()
                .filter(task -> department.equals(departmentOf(task)))
                .findFirst()
                .orElseThrow();
    }

    private String departmentOf(Task task) {
        ReportId id = ReportId.of(beans.getBean(RuntimeService.class)
                .getVariable(task.getExecutionId(), WeeklyReport.WEEKLY_REPORT_ID)
                .toString());
        return project.rounds().get(0).reports().stream()
                .filter(report -> report.id().equals(id))
                .map(report -> report.department().value())
                .findFirst()
                .orElse("");
    }

    private void correct(String department, String person, String done) {
        reports.correct(
                project.tracked().id(),
                FRIDAY,
                DepartmentId.of(department),
                new ReportText(done, "More", null),
                PersonId.of(person));
    }

    private List<String> told(String message) {
        return notifications.of(project.tracked().id()).stream()
                .filter(each -> each.tells(message))
                .map(MessageView::person)
                .map(PersonId::value)
                .toList();
    }

    private static Map<String, Object> given(String done, String next, String support) {
        Map<String, Object> content = new HashMap<>(Map.of("done", done, "nextWeek", next));
        content.put("support", support);
        return content;
    }

    private static Map<String, Object> handOver() {
        return Map.of(
                "checks",
                List.of(
                        Map.of("point", "Colours as in the style guide", "met", true),
                        Map.of("point", "no spelling mistakes", "met", true)),
                "location",
                "Shelf 3");
    }
}
