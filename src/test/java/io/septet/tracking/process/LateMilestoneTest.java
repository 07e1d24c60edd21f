package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.PersonId;
import io.septet.evidence.FiledWithProject;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.plan.WorkItem;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.risk.LeftBehind;
import io.septet.tracking.LateMilestone;
import io.septet.tracking.LateMilestones;
import io.septet.tracking.TrackedProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("R6: a milestone")
class LateMilestoneTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browser browser;

    @Autowired
    LateMilestones milestones;

    @Autowired
    Notifications notifications;

    @Autowired
    List<FiledWithProject> modules;

    TrackedProject project;

    @BeforeEach
    void begin() {
        LeftBehind.forget(beans);
        project = new TrackedProject(beans);
    }

    @Test
    @Reaches("late-milestone/DelayExplained")
    @DisplayName("that was finished late is explained in writing, for the lead, the page of tracking and the record")
    void explained() throws Exception {
        finishOn(MONDAY.plusDays(8), milestone("W1", FRIDAY));
        assertThat(task()).satisfies(asked -> {
            assertThat(asked.getAssignee()).isEqualTo("marketing.bob");
            assertThat(asked.getName()).isEqualTo("Explain delay · Item W1 · Spring sale");
            assertThat(asked.getDueDate()).isAfter(Instant.parse("2024-03-13T00:00:00Z"));
        });
        page("explanation awaited from bob Marketing");
        assertThatThrownBy(() -> colleagues.as("marketing.bob").complete("ExplainDelay", Map.of("explanation", "  ")))
                .hasMessageContaining("explain the delay");

        colleagues.as("marketing.bob").complete("ExplainDelay", Map.of("explanation", "The <i>paper</i> was late"));
        assertThat(milestones.of(project.id())).singleElement().satisfies(late -> {
            assertThat(late.daysLate()).isEqualTo(2);
            assertThat(late.explanation()).isEqualTo("The <i>paper</i> was late");
            assertThat(late.explainedBy()).isEqualTo(PersonId.of("marketing.bob"));
        });
        assertThat(told("tracking.delayExplained")).singleElement().satisfies(message -> {
            assertThat(message.person()).isEqualTo(PersonId.of("marketing.head"));
            assertThat(message.body()).contains("Item W1", "The <i>paper</i> was late");
        });
        page("The &lt;i&gt;paper&lt;/i&gt; was late");
        assertThat(modules.stream()
                        .flatMap(module -> module.decisions(project.id()).stream())
                        .map(decision -> decision.kind()))
                .contains("tracking.trace.EXPLAINED");
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("that was handed over in time asks for nothing, however long others take to accept it")
    void inTime() {
        project.plan(milestone("W1", FRIDAY));
        project.track();
        project.until(FRIDAY, 10, 0);
        deliver("W1");
        project.until(MONDAY.plusDays(9), 10, 0);
        accept();
        assertThat(running()).isZero();
        assertThat(milestones.of(project.id())).isEmpty();
    }

    @Test
    @DisplayName("alone is explained: what is no milestone may be late without a word")
    void noMilestone() {
        finishOn(MONDAY.plusDays(8), item("W1", MONDAY, FRIDAY));
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("that was finished early is recognised on the page of tracking, in the words of the plan")
    void early() throws Exception {
        finishOn(MONDAY.plusDays(1), milestone("W1", FRIDAY));
        page("finished 3 working days early");
        page("praise");
        assertThat(project.delivery("W1").daysEarly()).isEqualTo(3);
    }

    @Test
    @Reaches({"late-milestone/ExplainDelayLate", "late-milestone/ExplainDelayReminded"})
    @DisplayName("that is not explained is reminded of, and goes on when all work is accepted")
    void reminded() {
        finishOn(MONDAY.plusDays(8), milestone("W1", FRIDAY));
        project.until(MONDAY.plusDays(14), 10, 0);
        assertThat(notifications.of(project.id()))
                .anyMatch(message -> message.subject().contains("Explain delay"));
        assertThat(task().getAssignee()).isEqualTo("marketing.bob");
    }

    @Test
    @Reaches({"late-milestone/ExplanationWithdrawn", "late-milestone/NothingExplained"})
    @DisplayName("of a project that is cancelled need not be explained any more")
    void cancelled() {
        finishOn(MONDAY.plusDays(8), milestone("W1", FRIDAY));
        beans.getBean(Projects.class).cancel(project.id(), "No budget", PersonId.of("marketing.head"));
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(transaction -> beans.getBeanProvider(WithdrawnWithProject.class)
                        .forEach(module -> module.withdraw(project.id())));
        assertThat(running()).isZero();
        assertThat(milestones.of(project.id()))
                .extracting(LateMilestone::explainedAt)
                .containsOnlyNulls();
    }

    private void finishOn(LocalDate day, WorkItem planned) {
        project.plan(planned);
        project.track();
        project.until(day, 10, 0);
        deliver("W1");
        accept();
        project.runWhatIsDue();
    }

    private void deliver(String item) {
        Task task = project.tasks(item, "DeliverWork").get(0);
        colleagues
                .as(task.getAssignee())
                .complete(
                        task,
                        Map.of(
                                "checks",
                                List.of(
                                        Map.of("point", "Colours as in the style guide", "met", true),
                                        Map.of("point", "no spelling mistakes", "met", true)),
                                "location",
                                "Shelf 3"));
    }

    private void accept() {
        project.tasks("W1", "AcceptDeliverable")
                .forEach(task -> colleagues.as(task.getAssignee()).complete(task, Map.of("decision", "ACCEPT")));
    }

    private static WorkItem milestone(String key, LocalDate end) {
        WorkItem item = item(key, MONDAY, end);
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

    private void page(String shows) throws Exception {
        browser.as("sales.ann", get("/projects/%s/tracking".formatted(project.id())))
                .andExpect(content().string(containsString(shows)));
    }

    private List<MessageView> told(String key) {
        return notifications.of(project.id()).stream()
                .filter(message -> message.tells(key))
                .toList();
    }

    private Task task() {
        return colleagues.task("ExplainDelay");
    }

    private long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("late-milestone")
                .count();
    }
}
