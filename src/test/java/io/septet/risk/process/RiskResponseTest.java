package io.septet.risk.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.action.Actions;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.notification.ReminderView;
import io.septet.plan.Raci;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.risk.LeftBehind;
import io.septet.risk.ResponseOutcome;
import io.septet.risk.ResponseView;
import io.septet.risk.Responses;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskCause;
import io.septet.risk.RiskMeasure;
import io.septet.risk.RiskyProject;
import io.septet.tracking.ProgressStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("T5: for a high risk")
class RiskResponseTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Notifications notifications;

    @Autowired
    Responses responses;

    RiskyProject project;

    @BeforeEach
    void fallFarBehind() {
        LeftBehind.forget(beans);
        project = new RiskyProject(beans, item("W1", MONDAY, MONDAY.plusDays(11)));
        project.tracked().until(FRIDAY, 9, 5);
        project.look();
    }

    @Test
    @DisplayName("the responsible person is asked once, within 24 working hours, however often one looks")
    void asks() {
        project.look();
        project.tracked().until(FRIDAY, 15, 0);
        project.look();
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.getAssignee()).isEqualTo("marketing.bob");
            assertThat(task.getName()).isEqualTo("Respond to risk · Item W1 · Spring sale");
            // Friday, 09:05, and three working days of eight hours
            assertThat(task.getDueDate()).isEqualTo(Instant.parse("2024-03-13T01:05:00Z"));
        });
        assertThat(response()).satisfies(asked -> {
            assertThat(asked.askedOf()).isEqualTo(PersonId.of("marketing.bob"));
            assertThat(asked.accountable()).isEqualTo(DepartmentId.of("marketing"));
            assertThat(asked.isAwaited()).isTrue();
        });
    }

    @Test
    @Reaches("risk-response/ResponseClosed")
    @DisplayName("cause, explanation and measures are kept, and it closes with a word when the item has caught up")
    void answered() {
        answer(given("RESOURCES", "No printer", measure("marketing.bob", NEXT_MONDAY)));
        assertThat(response()).satisfies(given -> {
            assertThat(given.answer())
                    .isEqualTo(new RiskAnswer(
                            RiskCause.RESOURCES,
                            "No printer",
                            List.of(new RiskMeasure("Rent one", PersonId.of("marketing.bob"), NEXT_MONDAY))));
            assertThat(given.answeredBy()).isEqualTo(PersonId.of("marketing.bob"));
            assertThat(given.isOpen()).isTrue();
        });
        assertThat(running()).isEqualTo(1);
        assertThat(beans.getBean(Actions.class).of(project.tracked().id()))
                .singleElement()
                .satisfies(followed -> {
                    assertThat(followed.what()).isEqualTo("Rent one");
                    assertThat(followed.owner()).isEqualTo(PersonId.of("marketing.bob"));
                    assertThat(followed.dueOn()).isEqualTo(NEXT_MONDAY);
                    assertThat(followed.origin().about()).isEqualTo("Item W1");
                    assertThat(followed.isOpen()).isTrue();
                });

        project.report("W1", ProgressStatus.ON_TRACK, 60);
        project.look();
        assertThat(response().outcome()).isEqualTo(ResponseOutcome.CAUGHT_UP);
        assertThat(running()).isZero();
        assertThat(told("risk.settled")).containsExactlyInAnyOrder("marketing.bob", "marketing.head", "marketing.ann");
    }

    @Test
    @Reaches("risk-response/SettledBeforeResponse")
    @DisplayName("the task goes when the item was handed over before anybody answered")
    void delivered() {
        colleagues.as("marketing.bob").complete("DeliverWork", Map.of("checks", allMet(), "location", "Shelf 3"));
        assertThatThrownBy(() -> answer(given("OTHER", "Too late", measure("marketing.bob", NEXT_MONDAY))))
                .hasMessageContaining("there is nothing to respond to");
        project.look();
        assertThat(tasks()).isEmpty();
        assertThat(running()).isZero();
        assertThat(response().outcome()).isEqualTo(ResponseOutcome.DELIVERED);
    }

    @Test
    @Reaches("risk-response/ClosedWithoutResponse")
    @DisplayName("it closes when a change withdraws the item, and is asked anew when it comes back and is behind again")
    void withdrawn() {
        project.tracked().change(item("W2", MONDAY, MONDAY.plusDays(11)));
        project.look();
        assertThat(response().outcome()).isEqualTo(ResponseOutcome.WITHDRAWN);
        assertThat(project.risk("W1").orElseThrow().isOpen()).isFalse();

        project.tracked().change(item("W1", MONDAY, MONDAY.plusDays(11)));
        project.look();
        assertThat(responses.of(project.tracked().id()))
                .filteredOn(response -> response.item().key().value().equals("W1"))
                .extracting(ResponseView::isOpen)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    @DisplayName("everything ends with the project")
    void cancelled() {
        answer(given("OTHER", "Nobody there", measure("marketing.ann", NEXT_MONDAY)));
        beans.getBean(Projects.class).cancel(project.tracked().id(), "No budget", PersonId.of("marketing.head"));
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(transaction -> beans.getBeanProvider(WithdrawnWithProject.class)
                        .forEach(module -> module.withdraw(project.tracked().id())));
        assertThat(running()).isZero();
        assertThat(response().outcome()).isEqualTo(ResponseOutcome.CANCELLED);
        assertThat(project.risks()).noneMatch(risk -> risk.isOpen());
    }

    @Test
    @Reaches({
        "risk-response/ResponseTimeOver",
        "risk-response/MissedResponseTold",
        "risk-response/RespondToRiskLate",
        "risk-response/RespondToRiskReminded"
    })
    @DisplayName("no answer within 24 working hours goes to the overall lead and counts against the department")
    void missed() {
        project.tracked().until(MONDAY.plusDays(9), 9, 0);
        assertThat(response().isMissed()).isFalse();
        project.tracked().until(MONDAY.plusDays(9), 9, 10);
        assertThat(response().isMissed()).isTrue();
        assertThat(told("risk.missed")).containsExactly("marketing.head");
        assertThat(notifications.reminders(project.tracked().id()))
                .extracting(ReminderView::taskName, ReminderView::told)
                .contains(tuple("Respond to risk · Item W1 · Spring sale", PersonId.of("marketing.bob")));

        answer(given("DEPENDENCY", "The supplier is late", measure("sales.ann", MONDAY.plusDays(10))));
        assertThat(response().isMissed()).isTrue();
        assertThat(response().isAwaited()).isFalse();
    }

    @Test
    @DisplayName("nothing is missed when the item was handed over in time")
    void notMissed() {
        colleagues.as("marketing.bob").complete("DeliverWork", Map.of("checks", allMet(), "location", "Shelf 3"));
        project.tracked().until(MONDAY.plusDays(9), 9, 10);
        assertThat(response().isMissed()).isFalse();
        assertThat(told("risk.missed")).isEmpty();
    }

    @Test
    @DisplayName(
            "the task of somebody who has left goes to the overall lead, and an absent person's substitute answers")
    void othersAnswer() {
        RiskyProject other = new RiskyProject(
                beans,
                item("W1", "marketing.gone", MONDAY.minusDays(7), FRIDAY.plusDays(3), Map.of("marketing", Raci.AR)));
        other.look();
        assertThat(tasks(other)).extracting(Task::getAssignee).containsExactly("marketing.head");

        beans.getBean(Absences.class)
                .plan(PersonId.of("marketing.bob"), PersonId.of("marketing.ann"), FRIDAY, NEXT_MONDAY);
        RiskyProject third = new RiskyProject(beans, item("W1", MONDAY, MONDAY.plusDays(11)));
        third.look();
        Task task = tasks(third).get(0);
        assertThat(task.getAssignee()).isEqualTo("marketing.ann");
        colleagues.as("marketing.ann").complete(task, given("OTHER", "Away", measure("marketing.ann", NEXT_MONDAY)));
        assertThat(responses.of(third.tracked().id())).singleElement().satisfies(given -> {
            assertThat(given.answeredBy()).isEqualTo(PersonId.of("marketing.ann"));
            assertThat(given.inPlaceOf()).isEqualTo(PersonId.of("marketing.bob"));
        });
        assertThat(beans.getBean(Actions.class).of(third.tracked().id()))
                .singleElement()
                .satisfies(followed -> {
                    assertThat(followed.agreedBy()).isEqualTo(PersonId.of("marketing.ann"));
                    assertThat(followed.agreedInPlaceOf()).isEqualTo(PersonId.of("marketing.bob"));
                });
    }

    @Test
    @DisplayName("what cannot be right is refused, nobody else answers, and nothing is written")
    void refusals() {
        assertRefused(given(null, "No printer", measure("marketing.bob", NEXT_MONDAY)), "where the risk comes from");
        assertRefused(given("OTHER", " ", measure("marketing.bob", NEXT_MONDAY)), "explain the risk");
        assertRefused(Map.of("cause", "OTHER", "explanation", "x", "measures", List.of()), "at least one measure");
        assertRefused(given("OTHER", "x", measure("marketing.gone", NEXT_MONDAY)), "nobody with the id");
        assertRefused(
                given("OTHER", "x", measure("legal.ann", NEXT_MONDAY)), "belongs to no department that takes part");
        assertRefused(given("OTHER", "x", measure("marketing.bob", MONDAY)), "is over");
        assertRefused(given("OTHER", "x", measure("marketing.bob", MONDAY.plusDays(5))), "is not a working day");
        assertRefused("{\"cause\": \"WEATHER\"}", "cannot be read");
        for (String other : List.of("sales.ann", "legal.ann", "marketing.head")) {
            assertThatThrownBy(() -> colleagues
                            .as(other)
                            .complete(tasks().get(0), given("OTHER", "x", measure("marketing.bob", NEXT_MONDAY))))
                    .isInstanceOf(AuthorizationException.class);
        }
        assertThat(response().isAwaited()).isTrue();
        assertThat(tasks()).hasSize(1);
    }

    private void assertRefused(Object content, String reason) {
        assertThatThrownBy(() -> answer(content)).hasMessageContaining(reason);
    }

    private void answer(Object content) {
        colleagues.as("marketing.bob").complete("RespondToRisk", content);
    }

    private ResponseView response() {
        return responses.of(project.tracked().id()).get(0);
    }

    private List<Task> tasks() {
        return tasks(project);
    }

    private List<Task> tasks(RiskyProject of) {
        return colleagues.tasks("RespondToRisk").stream()
                .filter(task -> beans.getBean(RuntimeService.class)
                        .getVariable(task.getExecutionId(), "projectId")
                        .equals(of.tracked().id().toString()))
                .toList();
    }

    private long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey(RiskResponse.PROCESS)
                .processInstanceBusinessKey(project.tracked().view().code())
                .count();
    }

    private List<String> told(String message) {
        return notifications.of(project.tracked().id()).stream()
                .filter(each -> each.tells(message))
                .map(MessageView::person)
                .map(PersonId::value)
                .toList();
    }

    private static Map<String, Object> given(String cause, String explanation, Map<String, Object> measure) {
        return cause == null
                ? Map.of("explanation", explanation, "measures", List.of(measure))
                : Map.of("cause", cause, "explanation", explanation, "measures", List.of(measure));
    }

    private static Map<String, Object> measure(String owner, LocalDate dueOn) {
        return Map.of("what", "Rent one", "owner", owner, "dueOn", dueOn.toString());
    }

    private static List<Map<String, Object>> allMet() {
        return List.of(
                Map.of("point", "Colours as in the style guide", "met", true),
                Map.of("point", "no spelling mistakes", "met", true));
    }
}
