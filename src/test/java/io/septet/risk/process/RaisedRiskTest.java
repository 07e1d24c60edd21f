package io.septet.risk.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.plan.WorkItem;
import io.septet.risk.Degree;
import io.septet.risk.LeftBehind;
import io.septet.risk.RaisedRisk;
import io.septet.risk.ResponseOutcome;
import io.septet.risk.ResponseView;
import io.septet.risk.Responses;
import io.septet.risk.RiskyProject;
import io.septet.tracking.ProgressStatus;
import java.time.LocalDate;
import java.util.HashMap;
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
@DisplayName("T5: a risk that somebody sees coming")
class RaisedRiskTest {

    private static final LocalDate NEXT_FRIDAY = MONDAY.plusDays(11);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browser browser;

    @Autowired
    Notifications notifications;

    @Autowired
    Responses responses;

    RiskyProject project;

    @BeforeEach
    void begin() {
        LeftBehind.forget(beans);
        project = new RiskyProject(beans, item("W1", MONDAY, NEXT_FRIDAY), noted("W2"));
    }

    private static WorkItem noted(String key) {
        WorkItem item = item(key, MONDAY, NEXT_FRIDAY);
        return new WorkItem(
                item.key(),
                item.title(),
                item.phase(),
                item.responsible(),
                item.start(),
                item.end(),
                item.milestone(),
                item.deliverable(),
                item.acceptanceStandard(),
                item.input(),
                item.resources(),
                item.communication(),
                "The paper may run out",
                item.predecessors(),
                item.raci());
    }

    @Test
    @DisplayName("is raised in Tasklist by any participant, in the words of the plan where they write none")
    void inTasklist() {
        colleagues.as("sales.ann").start("risk-response", typed("W2", null, "HIGH", "LOW"));
        assertThat(only().raised())
                .isEqualTo(new RaisedRisk(PersonId.of("sales.ann"), "The paper may run out", Degree.HIGH, Degree.LOW));
        assertThat(task().getAssignee()).isEqualTo("marketing.bob");
        assertThat(task().getName()).isEqualTo("Respond to risk · Item W2 · Spring sale");
        assertThat(notifications.of(project.tracked().id()))
                .filteredOn(message -> message.tells("risk.raised"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(PersonId.of("marketing.head"), PersonId.of("marketing.ann"));

        colleagues.as("marketing.bob").complete("RespondToRisk", response());
        project.look();
        assertThat(only().isOpen())
                .as("nothing was late, so nothing has caught up")
                .isTrue();
        project.report("W2", ProgressStatus.DONE, 100);
        project.tracked().change(item("W1", MONDAY, NEXT_FRIDAY));
        project.look();
        assertThat(only().outcome()).isEqualTo(ResponseOutcome.WITHDRAWN);
    }

    @Test
    @DisplayName("is raised on the page, and shown there with who raised it and who has to respond")
    void onThePage() throws Exception {
        String page = "/projects/%s/risks".formatted(project.tracked().id());
        browser.as("finance.ann", get(page)).andExpect(content().string(containsString("Raise a risk")));
        browser.as(
                        "finance.ann",
                        post(page + "/raised")
                                .with(csrf())
                                .param("item", "W1")
                                .param("mayHappen", "The printer <b>closes</b>")
                                .param("likelihood", "MEDIUM")
                                .param("effect", "HIGH"))
                .andExpect(redirectedUrl(page));
        browser.as("sales.ann", get(page))
                .andExpect(content()
                        .string(containsString(
                                "The printer &lt;b&gt;closes&lt;/b&gt; (likelihood medium, effect high)")))
                .andExpect(content().string(containsString("raised by ann Finance")))
                .andExpect(content().string(containsString("response awaited from bob Marketing")));
        assertThat(task().getAssignee()).isEqualTo("marketing.bob");
    }

    @Test
    @DisplayName("is not asked about twice: neither raised again, nor when the item is found at high risk")
    void once() {
        colleagues.as("sales.ann").start("risk-response", typed("W1", "The printer closes", "LOW", "LOW"));
        assertRefused("sales.ann", typed("W1", "It really does", "HIGH", "HIGH"), "nobody is asked already");
        project.report("W1", ProgressStatus.BLOCKED, 0);
        project.look();
        assertThat(responses.of(project.tracked().id())).hasSize(1);
    }

    @Test
    @DisplayName(
            "is refused without words, likelihood and effect, for another project's item, and by a person of no part")
    void refusals() throws Exception {
        assertRefused("sales.ann", typed("W1", " ", "LOW", "LOW"), "the plan names no risk");
        assertRefused("sales.ann", typed("W1", "x", null, "LOW"), "how likely");
        assertRefused("sales.ann", typed("W1", "x", "LOW", null), "how much it would mean");
        assertRefused("sales.ann", typed("W9", "x", "LOW", "LOW"), "choose a work item");
        assertRefused("legal.ann", typed("W1", "x", "LOW", "LOW"), "in which you take part");
        browser.as(
                        "sales.ann",
                        post("/projects/%s/risks/raised"
                                        .formatted(project.tracked().id()))
                                .with(csrf())
                                .param("item", "W1")
                                .param("likelihood", "HUGE"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("how likely")));
        browser.as(
                        "legal.ann",
                        post("/projects/%s/risks/raised"
                                        .formatted(project.tracked().id()))
                                .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(responses.of(project.tracked().id())).isEmpty();
    }

    @Test
    @DisplayName("is answered by nobody but whom it is asked of")
    void others() {
        colleagues.as("sales.ann").start("risk-response", typed("W1", "The printer closes", "LOW", "LOW"));
        Task task = task();
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete(task, response()))
                .isInstanceOf(AuthorizationException.class);
        assertThat(only().isAwaited()).isTrue();
    }

    private void assertRefused(String person, Map<String, Object> content, String reason) {
        assertThatThrownBy(() -> colleagues.as(person).start("risk-response", content))
                .hasMessageContaining(reason);
    }

    private ResponseView only() {
        List<ResponseView> all = responses.of(project.tracked().id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Task task() {
        return colleagues.task("RespondToRisk");
    }

    private Map<String, Object> typed(String item, String mayHappen, String likelihood, String effect) {
        Map<String, Object> typed = new HashMap<>(Map.of(
                "project",
                project.tracked().id().toString(),
                "item",
                project.tracked().id() + "/" + item));
        typed.put("mayHappen", mayHappen);
        typed.put("likelihood", likelihood);
        typed.put("effect", effect);
        return typed;
    }

    private static Map<String, Object> response() {
        return Map.of(
                "cause", "DEPENDENCY",
                "explanation", "The supplier is late",
                "measures",
                        List.of(Map.of(
                                "what", "Ask another", "owner", "marketing.bob", "dueOn", NEXT_FRIDAY.toString())));
    }
}
