package io.septet.weeks;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.item;
import static io.septet.weeks.Script.AFTERNOON;
import static io.septet.weeks.Script.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.calendar.WorkingTime;
import io.septet.notification.Notifications;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.risk.LeftBehind;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Six weeks of a project around National Day of 2026: Sunday 20 September and Saturday 10 October are worked, 25 September
 * (Mid-Autumn) and 1 to 7 October are free. Marketing leads it, {@code marketing.head} is the overall lead; sales and finance
 * take part, each through its {@code ann}.
 *
 * <p>W1 is refused once and accepted the second time. W2 falls behind, nobody says in time what is done about that, and it
 * comes late. W3 is a milestone and comes late by a day, which is
 * explained. W4 goes on over the holiday as planned. For W5 somebody sees a risk
 * coming. A week is reported by the departments that had work under way in it: on Friday, or on the last day before it on which
 * anybody works; for the one before the holiday finance forgets it.
 */
@ProcessTest
class SixWeeksTest {

    private static final int YEAR = 2026;

    /** What everybody is told and sees, by the rules; within a minute in any order. */
    private static final String EXPECTED =
            """
            when            | what                                                          | to whom
            09-14 Mon 08:00 | 'Item W1' will be handed out to you on 14 Sep, 09:00          | marketing.bob
            09-14 Mon 09:00 | New task: Deliver work · Item W1                              | marketing.bob
            09-15 Tue 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-16 Wed 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-17 Thu 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-18 Fri 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-18 Fri 09:00 | New task: Write weekly report                                 | marketing.ann

            09-20 Sun 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-20 Sun 09:00 | 'Item W2' will be handed out to you on 21 Sep, 09:00          | finance.bob
            09-21 Mon 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-21 Mon 09:00 | New task: Deliver work · Item W2                              | finance.bob
            09-22 Tue 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-22 Tue 09:00 | New task: Report progress · Item W2                           | finance.bob
            09-22 Tue 12:00 | New task: Accept deliverable · Item W1                        | marketing.ann, sales.ann
            09-23 Wed 09:00 | New task: Report progress · Item W2                           | finance.bob
            09-23 Wed 09:00 | work items at risk on 23 Sep                                  | finance.ann, marketing.head
            09-23 Wed 16:00 | New task: Deliver work · Item W1                              | marketing.bob
            09-23 Wed 17:00 | Late: Report progress · Item W2                               | finance.bob
            09-24 Thu 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-24 Thu 09:00 | 'Item W1' is behind and due on 28 Sep                         | marketing.ann, marketing.bob
            09-24 Thu 09:00 | 'Item W2' is behind and due on 29 Sep                         | finance.ann, finance.bob
            09-24 Thu 09:00 | New task: Respond to risk · Item W2                           | finance.bob
            09-24 Thu 09:00 | 'Item W4' will be handed out to you on 28 Sep, 09:00          | sales.bob
            09-24 Thu 09:00 | New task: Write weekly report                                 | finance.ann, marketing.ann
            09-24 Thu 09:05 | delayed by 2 working days: W1                                 | everybody
            09-24 Thu 17:00 | Late: Report progress · Item W2 (bob Finance)                 | finance.head

            09-28 Mon 09:00 | New task: Report progress · Item W1                           | marketing.bob
            09-28 Mon 09:00 | New task: Respond to risk · Item W1                           | marketing.bob
            09-28 Mon 09:00 | New task: Deliver work · Item W4                              | sales.bob
            09-28 Mon 09:05 | delayed by 3 working days: W1                                 | everybody
            09-28 Mon 12:00 | New task: Accept deliverable · Item W1                        | marketing.ann, sales.ann
            09-29 Tue 09:00 | 'Item W1' is at risk no longer                                | marketing.ann, marketing.bob, marketing.head
            09-29 Tue 09:00 | New task: Report progress · Item W2                           | finance.bob
            09-29 Tue 09:00 | New task: Report progress · Item W4                           | sales.bob
            09-29 Tue 09:05 | delayed by 3 working days: W1                                 | everybody
            09-29 Tue 12:00 | 'Item W1' is accepted                                         | marketing.bob
            09-29 Tue 18:30 | Late: Deliver work · Item W2                                  | finance.bob
            09-29 Tue 18:30 | Late: Respond to risk · Item W2                               | finance.bob
            09-29 Tue 18:30 | no response to the risk of 'Item W2'                          | marketing.head
            09-30 Wed 09:00 | New task: Report progress · Item W2                           | finance.bob
            09-30 Wed 09:00 | New task: Report progress · Item W4                           | sales.bob
            09-30 Wed 09:00 | work items at risk on 30 Sep                                  | finance.ann, marketing.head
            09-30 Wed 09:00 | 'Item W3' will be handed out to you on 8 Oct, 09:00           | marketing.bob
            09-30 Wed 09:00 | New task: Write weekly report                                 | finance.ann, marketing.ann, sales.ann
            09-30 Wed 09:05 | delayed by 1 working day: W2                                  | everybody
            09-30 Wed 18:30 | Late: Deliver work · Item W2 (bob Finance)                    | finance.head
            09-30 Wed 18:30 | Late: Respond to risk · Item W2 (bob Finance)                 | finance.head
            09-30 Wed 18:30 | Late: Write weekly report                                     | finance.ann

            10-08 Thu 09:00 | New task: Report progress · Item W2                           | finance.bob
            10-08 Thu 09:00 | New task: Report progress · Item W4                           | sales.bob
            10-08 Thu 09:00 | New task: Deliver work · Item W3                              | marketing.bob
            10-08 Thu 09:00 | work items at risk on 8 Oct                                   | finance.ann, marketing.head
            10-08 Thu 09:00 | Finance has not written its weekly report                     | marketing.head
            10-08 Thu 09:05 | delayed by 2 working days: W2                                 | everybody
            10-08 Thu 12:00 | New task: Do what was agreed · Ask for a second clerk         | sales.bob
            10-08 Thu 18:30 | Late: Deliver work · Item W2 (bob Finance)                    | marketing.head
            10-09 Fri 09:00 | New task: Report progress · Item W2                           | finance.bob
            10-09 Fri 09:00 | New task: Report progress · Item W3                           | marketing.bob
            10-09 Fri 09:00 | New task: Report progress · Item W4                           | sales.bob
            10-09 Fri 09:00 | New task: Write weekly report                                 | finance.ann, marketing.ann, sales.ann
            10-09 Fri 09:05 | delayed by 3 working days: W2                                 | everybody
            10-09 Fri 16:00 | New task: Accept deliverable · Item W2                        | finance.ann, sales.ann
            10-10 Sat 09:00 | New task: Report progress · Item W3                           | marketing.bob
            10-10 Sat 09:00 | New task: Report progress · Item W4                           | sales.bob
            10-10 Sat 09:00 | 'Item W2' is at risk no longer                                | finance.ann, finance.bob, marketing.head
            10-10 Sat 09:00 | 'Ask for a second clerk' is due on 13 Oct                     | sales.bob
            10-10 Sat 09:05 | delayed by 3 working days: W2                                 | everybody

            10-12 Mon 09:00 | New task: Report progress · Item W3                           | marketing.bob
            10-12 Mon 09:00 | New task: Report progress · Item W4                           | sales.bob
            10-12 Mon 09:00 | how does what you agreed to do stand? (1 open)                | sales.bob
            10-12 Mon 09:05 | delayed by 3 working days: W2                                 | everybody
            10-12 Mon 12:00 | New task: Accept deliverable · Item W4                        | marketing.ann, sales.ann
            10-12 Mon 16:00 | Late: Accept deliverable · Item W2                            | sales.ann
            10-13 Tue 09:00 | New task: Report progress · Item W3                           | marketing.bob
            10-13 Tue 09:05 | delayed by 3 working days: W2                                 | everybody
            10-13 Tue 12:00 | 'Item W2' is accepted                                         | finance.bob
            10-13 Tue 12:00 | 'Item W4' is accepted                                         | sales.bob
            10-13 Tue 18:30 | Late: Do what was agreed · Ask for a second clerk             | sales.bob
            10-14 Wed 09:00 | New task: Report progress · Item W3                           | marketing.bob
            10-14 Wed 09:00 | 'Item W3' is behind and due on 14 Oct                         | marketing.ann, marketing.bob
            10-14 Wed 12:00 | a risk for 'Item W5'                                          | finance.ann, marketing.head
            10-14 Wed 12:00 | New task: Respond to risk · Item W5                           | finance.bob
            10-14 Wed 18:30 | Late: Deliver work · Item W3                                  | marketing.bob
            10-14 Wed 18:30 | Late: Do what was agreed · Ask for a second clerk (bob Sales) | sales.head
            10-15 Thu 09:00 | New task: Report progress · Item W3                           | marketing.bob
            10-15 Thu 09:00 | New task: Respond to risk · Item W3                           | marketing.bob
            10-15 Thu 09:05 | delayed by 1 working day: W3                                  | everybody
            10-15 Thu 12:00 | 'Ask for a second clerk' is done                              | finance.bob
            10-15 Thu 16:00 | New task: Accept deliverable · Item W3                        | finance.ann, marketing.ann
            10-16 Fri 09:00 | 'Item W3' is at risk no longer                                | marketing.ann, marketing.bob, marketing.head
            10-16 Fri 09:00 | 'Item W5' will be handed out to you on 19 Oct, 09:00          | finance.bob
            10-16 Fri 09:00 | New task: Write weekly report                                 | finance.ann, marketing.ann, sales.ann
            10-16 Fri 09:05 | delayed by 1 working day: W3                                  | everybody
            10-16 Fri 12:00 | New task: Do what was agreed · Book the hall earlier          | finance.ann
            10-16 Fri 12:00 | New task: Explain delay · Item W3: 'Item W3' is accepted      | marketing.bob
            10-16 Fri 16:00 | why 'Item W3' was late                                        | marketing.head

            10-19 Mon 09:00 | New task: Deliver work · Item W5                              | finance.bob
            10-19 Mon 09:00 | 'Book the hall earlier' is due on 21 Oct                      | finance.ann
            10-19 Mon 09:00 | how does what you agreed to do stand? (1 open)                | finance.ann
            10-20 Tue 09:00 | New task: Report progress · Item W5                           | finance.bob
            10-20 Tue 12:00 | 'Book the hall earlier' is done                               | finance.bob
            10-21 Wed 09:00 | New task: Report progress · Item W5                           | finance.bob
            10-22 Thu 09:00 | New task: Report progress · Item W5                           | finance.bob
            10-23 Fri 09:00 | New task: Report progress · Item W5                           | finance.bob
            10-23 Fri 09:00 | New task: Write weekly report                                 | finance.ann
            10-23 Fri 12:00 | New task: Accept deliverable · Item W5                        | finance.ann, marketing.ann
            10-23 Fri 16:00 | 'Item W5' is accepted                                         | finance.bob

            10-26 Mon 09:00 | 'Item W5' is at risk no longer                                | finance.ann, finance.bob, marketing.head
            """;

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Notifications notifications;

    @Autowired
    WorkingTime time;

    TrackedProject project;
    People people;
    Diary diary;

    @BeforeEach
    void begin() {
        LeftBehind.forget(beans);
        ClockUtil.setCurrentTime(
                Date.from(day(9, 14).atTime(8, 0).atZone(SHANGHAI).toInstant()));
        // the looks of every morning begin with their models
        beans.getBean(RepositoryService.class)
                .createDeployment()
                .name("looks of every morning")
                .addClasspathResource("processes/risk/risk-watch.bpmn")
                .addClasspathResource("processes/report/report-watch.bpmn")
                .deploy();
        project = new TrackedProject(beans);
        project.plan(
                work("W1", "marketing.bob", day(9, 14), day(9, 22), "marketing", "sales"),
                work("W2", "finance.bob", day(9, 21), day(9, 29), "finance", "sales"),
                milestone(work("W3", "marketing.bob", day(10, 8), day(10, 14), "marketing", "finance")),
                work("W4", "sales.bob", day(9, 28), day(10, 12), "sales", "marketing"),
                work("W5", "finance.bob", day(10, 19), day(10, 23), "finance", "marketing"));
        project.track();
        people = new People(colleagues, project);
        diary = new Diary(project.view());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    private static WorkItem work(
            String key, String responsible, LocalDate start, LocalDate end, String accountable, String consulted) {
        return item(key, responsible, start, end, Map.of(accountable, Raci.AR, consulted, Raci.C));
    }

    private static WorkItem milestone(WorkItem item) {
        return new WorkItem(
                item.key(),
                item.title(),
                item.phase(),
                item.responsible(),
                item.start(),
                item.end(),
                true,
                item.deliverable(),
                item.acceptanceStandard(),
                item.input(),
                item.resources(),
                item.communication(),
                item.risk(),
                item.predecessors(),
                item.raci());
    }

    @Test
    @DisplayName(
            "T1–T5, T8, M6: Six weeks over National Day and its make-up days bring every reminder, warning, list and escalation on its day, once")
    void sixWeeks() {
        new Script(project, people)
                .reports("W1", Map.of("09-15", 30, "09-16", 45, "09-17", 55, "09-18", 65, "09-20", 80, "09-21", 90))
                .does("09-22", NOON, () -> people.handOver("W1"))
                .reports("W2", Map.of("09-22", 10))
                .does("09-23", NOON, () -> people.accept("W1", "marketing.ann"))
                .does("09-23", AFTERNOON, () -> people.refuse("W1", "sales.ann", day(9, 28)))
                .reports("W1", Map.of("09-24", 95))
                .does("09-28", NOON, () -> people.handOver("W1"))
                .does("09-28", NOON, () -> people.report("W2", 30))
                .does("09-29", NOON, () -> people.accept("W1", "marketing.ann", "sales.ann"))
                .reports("W2", Map.of("09-29", 50, "09-30", 60, "10-08", 80))
                .reports("W4", Map.of("09-29", 30, "09-30", 45, "10-08", 60, "10-09", 75, "10-10", 90))
                .does("10-08", NOON, () -> people.respond("W2", "Ask for a second clerk", "sales.bob", day(10, 13)))
                .does("10-09", AFTERNOON, () -> people.handOver("W2"))
                .does("10-10", NOON, () -> people.accept("W2", "finance.ann"))
                .does("10-12", NOON, () -> people.handOver("W4"))
                .does("10-13", NOON, () -> people.accept("W2", "sales.ann"))
                .does("10-13", NOON, () -> people.accept("W4", "marketing.ann", "sales.ann"))
                .reports("W3", Map.of("10-09", 35, "10-10", 50, "10-12", 70, "10-13", 75, "10-14", 85))
                .does("10-14", NOON, () -> people.seeRisk("sales.ann", "W5", "The hall closes early"))
                .does("10-15", NOON, () -> people.done("sales.bob"))
                .does("10-15", AFTERNOON, () -> people.handOver("W3"))
                .does("10-16", NOON, () -> people.accept("W3", "marketing.ann", "finance.ann"))
                .does("10-16", NOON, () -> people.respond("W5", "Book the hall earlier", "finance.ann", day(10, 21)))
                .does("10-16", AFTERNOON, () -> people.explain("marketing.bob", "The printer was closed"))
                .does("10-20", NOON, () -> people.done("finance.ann"))
                .reports("W5", Map.of("10-20", 45, "10-21", 65, "10-22", 85))
                .does("09-18", NOON, () -> people.writeReport("marketing.ann"))
                .does("09-24", NOON, () -> people.writeReport("marketing.ann", "finance.ann"))
                .does("09-30", NOON, () -> people.writeReport("marketing.ann", "sales.ann"))
                .does("10-09", NOON, () -> people.writeReport("marketing.ann", "sales.ann", "finance.ann"))
                .does("10-16", NOON, () -> people.writeReport("marketing.ann", "sales.ann", "finance.ann"))
                .does("10-23", NOON, () -> people.writeReport("finance.ann"))
                .does("10-23", NOON, () -> people.handOver("W5"))
                .does("10-23", AFTERNOON, () -> people.accept("W5", "finance.ann", "marketing.ann"))
                .play(day(9, 14), day(10, 31), this::lookAtWhatIsLate);

        notifications.of(project.id()).forEach(diary::add);
        assertThat(diary.written()).containsExactlyElementsOf(Diary.table(EXPECTED));
        assertThat(beans.getBean(Deliveries.class).isTracked(project.id())).isFalse();
    }

    /** What is flagged in red, if anybody is there to see it. */
    private void lookAtWhatIsLate() {
        if (time.isWorkingDay(time.today())) {
            beans.getBean(Deliveries.class).of(project.id()).stream()
                    .filter(DeliveryView::isLate)
                    .forEach(late -> diary.add(
                            time.now(),
                            "delayed by %d working day%s: %s"
                                    .formatted(late.daysLate(), late.daysLate() == 1 ? "" : "s", late.workItemKey())));
        }
    }
}
