package io.septet.resource.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.NameSubstitute;
import io.septet.directory.PersonId;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.Raci;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.resource.Approval;
import io.septet.resource.AskingProject;
import io.septet.resource.RequestState;
import io.septet.resource.RequestView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("T7: a request for a resource")
class ResourceSupportTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    List<FiledWithProject> modules;

    AskingProject project;

    @BeforeEach
    void begin() {
        AskingProject.forgetOthers(beans);
        project = new AskingProject(beans, item("W1", MONDAY, MONDAY.plusDays(11)));
    }

    @Test
    @Reaches("resource-support/SupportGranted")
    @DisplayName("is decided by the accountable department without further layers, and told with what it costs")
    void granted() {
        RequestView asked = project.ask("marketing.bob", "Photo studio", MONDAY, FRIDAY, 5000.00);
        assertThat(asked.approval()).isEqualTo(Approval.ACCOUNTABLE_DEPARTMENT);
        assertThat(asked.limit()).isEqualByComparingTo("5000");
        assertThat(task()).satisfies(task -> {
            assertThat(task.getAssignee()).isEqualTo("marketing.ann");
            assertThat(task.getName()).isEqualTo("Decide on support · Photo studio · Spring sale");
            // Monday, 09:31, and two working days of eight hours
            assertThat(task.getDueDate()).isEqualTo(Instant.parse("2024-03-06T01:31:00Z"));
        });

        colleagues
                .as("marketing.ann")
                .complete("DecideOnSupport", Map.of("decision", "GRANT", "remark", "Bring it back"));
        assertThat(project.requests()).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(RequestState.GRANTED);
            assertThat(request.decidedBy()).isEqualTo(PersonId.of("marketing.ann"));
            assertThat(request.isClaim()).isTrue();
        });
        assertThat(running()).isZero();
        assertThat(project.toldTo("resource.granted")).containsExactlyInAnyOrder("marketing.bob", "research.head");
        assertThat(project.toldTo("resource.money")).containsExactlyInAnyOrder("finance.head", "finance.ann");
        assertThat(project.told("resource.money").get(0).body()).contains("5,000", "Photo studio", "Bring it back");
        assertThat(modules.stream()
                        .flatMap(module -> module.decisions(project.id()).stream())
                        .map(decision -> decision.kind()))
                .contains("resource.trace.REQUESTED", "resource.trace.GRANTED");
        assertThat(modules.stream()
                        .flatMap(module -> module.documents(project.id()).stream())
                        .map(document -> document.subject()))
                .contains("resource.document");
    }

    @Test
    @DisplayName("is decided by the overall lead above the plan's own limit; one cent makes the difference")
    void aboveLimit() {
        project.ask("marketing.bob", "Photo studio", MONDAY, FRIDAY, new BigDecimal("5000.01"));
        assertThat(task().getAssignee()).isEqualTo("marketing.head");
        colleagues.as("marketing.head").complete("DecideOnSupport", Map.of("decision", "GRANT"));
        assertThat(project.requests().get(0).decidedBy()).isEqualTo(PersonId.of("marketing.head"));
    }

    @Test
    @Reaches("resource-support/SupportRefused")
    @DisplayName("is refused with a reason and not without one; finance does not hear of what is not spent")
    void refused() {
        project.ask("marketing.bob", "Photo studio", MONDAY, FRIDAY, 100);
        assertThatThrownBy(() -> colleagues
                        .as("marketing.ann")
                        .complete("DecideOnSupport", Map.of("decision", "REFUSE", "remark", " ")))
                .hasMessageContaining("why it is refused");
        assertThatThrownBy(() -> colleagues.as("marketing.ann").complete("DecideOnSupport", Map.of()))
                .hasMessageContaining("grant the request or refuse it");
        colleagues
                .as("marketing.ann")
                .complete("DecideOnSupport", Map.of("decision", "REFUSE", "remark", "It is closed in March"));
        assertThat(project.requests().get(0).state()).isEqualTo(RequestState.REFUSED);
        assertThat(project.requests().get(0).isClaim()).isFalse();
        assertThat(project.toldTo("resource.refused")).containsExactlyInAnyOrder("marketing.bob", "finance.ann");
        assertThat(project.told("resource.refused").get(0).body()).contains("It is closed in March");
        assertThat(project.told("resource.money")).isEmpty();
        assertThat(running()).isZero();
    }

    @ParameterizedTest(name = "asked for by {0}, it is decided by {1}")
    @CsvSource({"marketing.ann, marketing.head", "marketing.head, marketing.ann"})
    @DisplayName("is never decided by who asked for it")
    void own(String asks, String decides) {
        project.ask(asks, "Photo studio", MONDAY, FRIDAY, null);
        assertThat(task().getAssignee()).isEqualTo(decides);
    }

    @Test
    @DisplayName("is never decided by who asked for it: of the lead's own above the limit somebody else decides")
    void leadsOwn() {
        project.ask("marketing.head", "Photo studio", MONDAY, FRIDAY, 6000);
        assertThat(task().getAssignee())
                .as("the lead is the head of the accountable department, too")
                .isEqualTo("sales.bob");
    }

    @Test
    @DisplayName("is never decided by who asked for it, not even in somebody's place")
    void substitute() {
        beans.getBean(NameSubstitute.class)
                .name(PersonId.of("marketing.ann"), PersonId.of("marketing.bob"), MONDAY, MONDAY.plusDays(30));
        project.ask("marketing.bob", "Photo studio", MONDAY, FRIDAY, null);
        assertThat(task().getAssignee()).isEqualTo("marketing.head");
        assertThatThrownBy(() -> colleagues.as("marketing.bob").complete(task(), Map.of("decision", "GRANT")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @Reaches({"resource-support/DecideOnSupportLate", "resource-support/DecideOnSupportReminded"})
    @DisplayName("is reminded of, the sooner the more urgent it is")
    void late() {
        Map<String, Object> urgent = project.typed("W1", "Photo studio", MONDAY, FRIDAY, null);
        urgent.put("urgency", "CRITICAL");
        colleagues.as("marketing.bob").start("resource-support", urgent);
        Instant due = task().getDueDate().toInstant();
        assertThat(due).isBefore(Instant.parse("2024-03-04T10:30:00Z"));
        project.tracked().until(MONDAY.plusDays(1), 12, 0);
        assertThat(project.tracked().passed("resource-support"))
                .contains("DecideOnSupportLate", "DecideOnSupportReminded");
        assertThat(task().getAssignee()).isEqualTo("marketing.ann");
    }

    @Test
    @Reaches({"resource-support/SupportNotNeeded", "resource-support/RequestEnded"})
    @DisplayName("ends with a word when there is no work left, and what was granted is free again")
    void trackingEnds() {
        project.ask("marketing.bob", "Camera", MONDAY, FRIDAY, null);
        colleagues.as("marketing.ann").complete("DecideOnSupport", Map.of("decision", "GRANT"));
        project.ask("marketing.bob", "Photo studio", MONDAY, FRIDAY, null);
        project.tracked().change();
        assertThat(project.requests())
                .extracting(RequestView::state)
                .containsExactly(RequestState.NOT_NEEDED, RequestState.GRANTED);
        assertThat(project.requests()).noneMatch(RequestView::isClaim);
        assertThat(project.toldTo("resource.ended")).containsExactly("marketing.bob");
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("ends with its project")
    void cancelled() {
        project.ask("marketing.bob", "Photo studio", MONDAY, FRIDAY, null);
        beans.getBean(Projects.class).cancel(project.id(), "No budget", PersonId.of("marketing.head"));
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(transaction -> beans.getBeanProvider(WithdrawnWithProject.class)
                        .forEach(module -> module.withdraw(project.id())));
        assertThat(project.requests()).extracting(RequestView::state).containsExactly(RequestState.CANCELLED);
        assertThat(running()).isZero();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "cost,        -1,         cannot be negative",
        "cost,        5000.001,   2 decimals",
        "cost,        1e40,       costs that much",
        "neededFrom,  2024-03-03, is over",
        "neededUntil, 2024-03-03, That is before",
        "neededUntil, ,           until which day",
        "from,        nowhere,    no department",
        "what,        ' ',        name the resource",
        "purpose,     ,           what it is needed for",
        "urgency,     ,           how urgent",
        "item,        ,           choose a work item",
        "project,     ,           choose a project"
    })
    @DisplayName("is refused with a message where something is missing or cannot be, and nothing is kept")
    void badInput(String field, String value, String message) {
        Map<String, Object> typed = new HashMap<>(project.typed("W1", "Photo studio", MONDAY, FRIDAY, null));
        typed.put(field, field.equals("cost") ? new BigDecimal(value) : value);
        assertThatThrownBy(() -> colleagues.as("marketing.bob").start("resource-support", typed))
                .hasMessageContaining(message);
        assertThat(project.requests()).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("is for those who do the item or answer for it: not for who is consulted, nor for another's item")
    void noPart() {
        Map<String, Object> typed = project.typed("W1", "Photo studio", MONDAY, FRIDAY, null);
        assertThatThrownBy(() -> colleagues.as("sales.ann").start("resource-support", typed))
                .hasMessageContaining("you or your department do or answer for");
        assertThatThrownBy(() -> colleagues.as("legal.ann").start("resource-support", typed))
                .hasMessageContaining("you or your department do or answer for");
        AskingProject other =
                new AskingProject(beans, item("W1", "sales.ann", MONDAY, MONDAY.plusDays(4), Map.of("sales", Raci.AR)));
        typed.put("item", other.id() + "/W1");
        assertThatThrownBy(() -> colleagues.as("marketing.bob").start("resource-support", typed))
                .hasMessageContaining("choose a work item");
    }

    private Task task() {
        return colleagues.task("DecideOnSupport");
    }

    private long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("resource-support")
                .count();
    }
}
