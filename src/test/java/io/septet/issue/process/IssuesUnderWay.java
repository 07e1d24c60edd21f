package io.septet.issue.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.issue.IssueState;
import io.septet.issue.IssueView;
import io.septet.issue.Issues;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A project in which marketing and sales do not agree. Its coordinator is {@code sales.bob}, its lead {@code marketing.head}. */
@ProcessTest
abstract class IssuesUnderWay {

    static final String COORDINATOR = "sales.bob";
    static final String LEAD = "marketing.head";
    static final String RAISER = "finance.bob";
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final Map<String, Object> CONFIRM = Map.of("verdict", "CONFIRM");
    static final Map<String, Object> CONTEST = Map.of("verdict", "CONTEST", "reason", "Nobody asked the shops");

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browser browser;

    @Autowired
    Notifications notifications;

    @Autowired
    Issues issues;

    TrackedProject project;

    @BeforeEach
    void begin() {
        project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(18)));
        project.track();
    }

    Map<String, Object> raised() {
        Map<String, Object> raised = new HashMap<>();
        raised.put("project", project.id().toString());
        raised.put("description", "One printer for both\nand only one week");
        raised.put("departments", List.of("marketing", "sales"));
        raised.put("dispute", "Who prints first");
        raised.put("proposal", "Whoever is due first");
        return raised;
    }

    static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        Map<String, Object> other = new HashMap<>(content);
        other.put(field, value);
        return other;
    }

    void raise() {
        colleagues.as(RAISER).start("issue-coordination", raised());
    }

    static Map<String, Object> meeting() {
        return Map.of(
                "way", "MEETING",
                "meetOn", TUESDAY.toString(),
                "meetAt", "10:00",
                "place", "Room 3",
                "invited", List.of("marketing.ann", "sales.ann", "legal.ann"));
    }

    static Map<String, Object> agreed() {
        return Map.of(
                "way", "IN_WRITING",
                "concluded", "Sales prints first",
                "followUps", List.of(followUp("sales.ann", FRIDAY)));
    }

    static Map<String, Object> concluded() {
        return Map.of(
                "heldOn",
                TUESDAY.toString(),
                "heldAt",
                "10:00",
                "attended",
                List.of("marketing.ann", "sales.ann", "legal.ann"),
                "discussed",
                "Both were heard",
                "concluded",
                "Sales prints first",
                "followUps",
                List.of(followUp("sales.ann", FRIDAY)));
    }

    static Map<String, Object> followUp(String owner, LocalDate dueOn) {
        return Map.of("what", "Book the printer", "owner", owner, "dueOn", dueOn.toString());
    }

    void callTogether() {
        colleagues.as(COORDINATOR).complete("CallTogether", meeting());
    }

    void agreeInWriting() {
        raise();
        colleagues.as(COORDINATOR).complete("CallTogether", agreed());
    }

    void answer(String person, Map<String, Object> content) {
        colleagues.as(person).complete("ConfirmConclusion", content);
    }

    IssueView only() {
        List<IssueView> all = issues.of(project.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    IssueState state() {
        return only().state();
    }

    long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("issue-coordination")
                .processInstanceBusinessKey(project.view().code())
                .count();
    }

    List<String> told(String message) {
        return notifications.of(project.id()).stream()
                .filter(each -> each.tells(message))
                .map(MessageView::person)
                .map(PersonId::value)
                .toList();
    }

    void assertRefused(String person, String task, Object content, String reason) {
        assertThatThrownBy(() -> colleagues.as(person).complete(task, content)).hasMessageContaining(reason);
    }
}
