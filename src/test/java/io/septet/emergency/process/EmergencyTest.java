package io.septet.emergency.process;

import static io.septet.emergency.EmergentProject.agreed;
import static io.septet.emergency.EmergentProject.ending;
import static io.septet.emergency.EmergentProject.step;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.AdministratorsHand;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.NameSubstitute;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.directory.PersonId;
import io.septet.emergency.Emergencies;
import io.septet.emergency.EmergencyState;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.EmergentProject;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.notification.MessageView;
import io.septet.notification.OverMessages;
import io.septet.plan.EmergencyStep;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.Deliveries;
import java.util.HashMap;
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

@ProcessTest
@DisplayName("T9, R5: an emergency")
class EmergencyTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Emergencies emergencies;

    @Autowired
    Actions actions;

    @Autowired
    OverMessages over;

    @Autowired
    RuntimeService runtime;

    @Autowired
    NameSubstitute naming;

    @Autowired
    Projects projects;

    @Autowired
    List<FiledWithProject> filed;

    @Autowired
    List<WithdrawnWithProject> withdrawn;

    @Autowired
    Deliveries deliveries;

    EmergentProject project;

    @BeforeEach
    void begin() {
        project = new EmergentProject(beans);
    }

    @Test
    @Reaches("emergency/EmergencyOver")
    @DisplayName(
            "is raised in Tasklist, taken, written down and ended; everybody hears of it, and all of it is on record")
    void wholeLife() {
        colleagues.as("finance.ann").start("emergency", project.typed("W2", "The printer burns", "Another one, today"));
        EmergencyView raised = only();
        assertThat(raised.peopleTold()).extracting(PersonId::value).containsExactly("sales.ann", "marketing.ann");
        assertThat(project.told("emergency.raised")).hasSize(2).allSatisfy(message -> {
            assertThat(message.urgent()).isTrue();
            assertThat(message.subject()).isEqualTo("Urgent: emergency in Spring sale: The printer burns");
            assertThat(message.body())
                    .contains(
                            "ann Finance raised an emergency in Spring sale at 4 Mar 2024, 09:30 (work item 'Item W2')")
                    .contains("What is needed: Another one, today");
            assertThat(message.link()).endsWith(project.page() + "?of=" + raised.id());
        });
        assertThat(project.told("emergency.told")).singleElement().satisfies(message -> {
            assertThat(message.person()).isEqualTo(PersonId.of("finance.ann"));
            assertThat(message.urgent()).isFalse();
            assertThat(message.body())
                    .contains("ann Sales, ann Marketing")
                    .contains("more people are told at 4 Mar 2024, 11:30");
        });

        assertThat(project.take(raised, "marketing.ann").takenBy()).isEqualTo(PersonId.of("marketing.ann"));
        assertThat(project.peopleTold("emergency.taken")).containsExactlyInAnyOrder("finance.ann", "sales.ann");
        Task task = colleagues.task("WriteDownAgreement");
        assertThat(task.getAssignee()).isEqualTo("marketing.ann");
        assertThat(task.getName()).isEqualTo("Write down agreement · The printer burns · Spring sale");
        assertThat(task.getDueDate()).isEqualTo("2024-03-05T09:30:00.000+08:00");

        colleagues.as("marketing.ann").complete("WriteDownAgreement", agreed());
        colleagues
                .as("marketing.ann")
                .complete(
                        "EndEmergency",
                        ending(List.of(
                                Map.of("what", "Buy a printer", "owner", "marketing.bob", "dueOn", "2024-03-08"))));
        EmergencyView ended = only();
        assertThat(ended.state()).isEqualTo(EmergencyState.OVER);
        assertThat(ended.agreed()).isEqualTo("They send a printer by noon");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("emergency")
                        .count())
                .isZero();
        assertThat(project.peopleTold("emergency.over")).containsExactlyInAnyOrder("finance.ann", "sales.ann");
        assertThat(project.told("emergency.over").get(0).body())
                .contains("Cause: Equipment, system or material failed. The old printer was worn out");
        assertThat(actions.of(project.tracked().id())).singleElement().satisfies(action -> {
            assertThat(action.what()).isEqualTo("Buy a printer");
            assertThat(action.origin().about()).isEqualTo("The printer burns");
        });
        assertThat(decisions())
                .containsExactly("emergency.trace.TAKEN", "emergency.trace.WRITTEN_DOWN", "emergency.trace.ENDED");
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    @DisplayName("climbs level by level by the clock, at night and on a Sunday too, and all are told again in the end")
    void climbs() {
        project.tracked().until(MONDAY.plusDays(5), 22, 0);
        EmergencyView raised = project.raise("finance.ann");
        project.tracked().until(MONDAY.plusDays(5), 23, 59);
        assertThat(project.told("emergency.climbed")).isEmpty();
        project.tracked().until(MONDAY.plusDays(6), 0, 1);
        assertThat(project.peopleTold("emergency.climbed")).containsExactly("finance.head");
        project.tracked().until(MONDAY.plusDays(6), 2, 1);
        assertThat(project.peopleTold("emergency.climbed")).containsExactly("finance.head", "marketing.head");
        assertThat(project.peopleTold("emergency.told")).containsExactly("finance.ann", "finance.ann", "finance.ann");
        project.tracked().until(MONDAY.plusDays(6), 14, 1);
        assertThat(project.peopleTold("emergency.again"))
                .containsExactlyInAnyOrder("sales.ann", "marketing.ann", "finance.head", "marketing.head");
        project.tracked().until(MONDAY.plusDays(7), 2, 1);
        assertThat(project.told("emergency.again")).hasSize(8).allMatch(MessageView::urgent);

        assertThat(over.among(project.told("emergency.raised"))).isEmpty();
        project.take(raised, "sales.ann");
        assertThat(over.among(project.told("emergency.raised")))
                .as("the first level may still take it")
                .hasSize(2);
        project.tracked().until(MONDAY.plusDays(7), 9, 0);
        assertThat(project.told("emergency.again")).hasSize(8);
        assertThat(project.peopleTold("emergency.taken"))
                .containsExactlyInAnyOrder("finance.ann", "marketing.ann", "finance.head", "marketing.head");
    }

    @Test
    @Reaches({"emergency/WriteDownAgreementReminded", "emergency/WriteDownAgreementLate"})
    @DisplayName("that nobody writes down is reminded of, and goes up from there")
    void notWrittenDown() {
        project.take(project.raise("finance.ann"), "sales.ann");
        project.tracked().until(MONDAY.plusDays(1), 9, 31);
        assertThat(project.peopleTold("task.late")).containsExactly("sales.ann");
        project.tracked().until(MONDAY.plusDays(4), 18, 0);
        assertThat(project.peopleTold("task.late.other")).contains("sales.head");
    }

    @Test
    @Reaches({"emergency/EndEmergencyReminded", "emergency/EndEmergencyLate"})
    @DisplayName("that nobody ends is reminded of after three working days")
    void notEnded() {
        project.take(project.raise("finance.ann"), "sales.ann");
        colleagues.as("sales.ann").complete("WriteDownAgreement", agreed());
        project.tracked().until(MONDAY.plusDays(3), 9, 31);
        assertThat(project.told("task.late"))
                .filteredOn(message -> message.subject().contains("End emergency"))
                .extracting(message -> message.person().value())
                .containsExactly("sales.ann");
    }

    @Test
    @DisplayName(
            "ends when an administrator ends its process, cannot be taken any more, and tracking waits for it no longer")
    void endedByHand() {
        EmergencyView raised = project.raise("finance.ann");
        project.tracked().change();
        assertThat(deliveries.isTracked(project.tracked().id())).isTrue();
        AdministratorsHand.ends(beans, "emergency", project.tracked().view().code());
        assertThat(project.now(raised).state()).isEqualTo(EmergencyState.ENDED);
        assertThat(deliveries.isTracked(project.tracked().id())).isFalse();
        assertThatThrownBy(() -> project.take(raised, "sales.ann")).hasMessageContaining("emergency.take.over");
    }

    @Test
    @Reaches("emergency/EmergencyEndedWithProject")
    @DisplayName("ends with its project when that is cancelled, and all who heard of it are told")
    void cancelled() {
        EmergencyView awaited = project.raise("finance.ann");
        EmergencyView taken = project.raise("finance.bob");
        project.take(taken, "sales.ann");
        projects.cancel(project.tracked().id(), "No money", PersonId.of("marketing.head"));
        withdrawn.forEach(module -> module.withdraw(project.tracked().id()));
        assertThat(project.now(awaited).state()).isEqualTo(EmergencyState.CANCELLED);
        assertThat(project.now(taken).state()).isEqualTo(EmergencyState.CANCELLED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("emergency")
                        .count())
                .isZero();
        assertThat(project.peopleTold("emergency.cancelled"))
                .contains("finance.ann", "finance.bob", "sales.ann", "marketing.ann");
        assertThatThrownBy(() -> project.take(awaited, "sales.ann")).hasMessageContaining("emergency.take.over");
        assertThat(documents()).isEqualTo(2);
    }

    @Test
    @DisplayName("holds the end of tracking until it is over")
    void holdsTracking() {
        EmergencyView raised = project.raise("finance.ann");
        project.take(raised, "sales.ann");
        deliveries.of(project.tracked().id()).forEach(delivery -> deliveries.withdrawn(delivery.item()));
        assertThat(deliveries.isTracked(project.tracked().id())).isTrue();
        colleagues.as("sales.ann").complete("WriteDownAgreement", agreed());
        colleagues.as("sales.ann").complete("EndEmergency", ending(List.of()));
        assertThat(deliveries.isTracked(project.tracked().id())).isFalse();
    }

    @Test
    @DisplayName("follows the path that was in effect when it was raised, whatever becomes of the plan")
    void pathOfThen() {
        project.raise("finance.ann");
        project.tracked().emergencyPath(step("legal.head", 0), step("legal.bob", 2));
        project.tracked().change(item("W1", MONDAY, MONDAY.plusDays(11)), item("W2", MONDAY, MONDAY.plusDays(11)));
        project.tracked().until(MONDAY, 11, 31);
        assertThat(project.peopleTold("emergency.climbed")).containsExactly("finance.head");
    }

    @Test
    @DisplayName(
            "is told to the overall lead at once where the path names nobody, and to who raised it where that is the lead")
    void nobody() {
        project = new EmergentProject(beans, new EmergencyStep[0]);
        EmergencyView raised = project.raise("finance.ann");
        assertThat(project.peopleTold("emergency.raised")).containsExactly("marketing.head");
        assertThat(raised.peopleTold()).containsExactly(PersonId.of("marketing.head"));
        EmergencyView own = project.raise("marketing.head");
        assertThat(own.peopleTold()).containsExactly(PersonId.of("marketing.head"));
    }

    @Test
    @DisplayName(
            "is told to the coordinator at once where the path names nobody for that, so that somebody can take it in time")
    void coordinatorFirst() {
        project = new EmergentProject(beans, step("marketing.head", 2), step("finance.head", 2));
        project.raise("finance.ann");
        assertThat(project.peopleTold("emergency.raised")).containsExactly("sales.bob");
        project.tracked().until(MONDAY, 11, 31);
        assertThat(project.peopleTold("emergency.climbed")).containsExactlyInAnyOrder("marketing.head", "finance.head");
    }

    @Test
    @DisplayName("reaches who steps in for somebody who has left, and with somebody who is away their substitute")
    void leftAndAway() {
        project = new EmergentProject(beans, step("sales.gone", 0), step("sales.ann", 0));
        naming.name(PersonId.of("sales.ann"), PersonId.of("sales.head"), MONDAY, MONDAY.plusDays(3));
        EmergencyView raised = project.raise("finance.ann");
        assertThat(raised.told())
                .extracting(told -> told.person().value(), told -> String.valueOf(told.inPlaceOf()))
                .containsExactlyInAnyOrder(
                        tuple("marketing.head", "sales.gone"),
                        tuple("sales.ann", "null"),
                        tuple("sales.head", "sales.ann"));
        EmergencyView taken = project.take(raised, "sales.head");
        assertThat(taken.takenInPlaceOf()).isEqualTo(PersonId.of("sales.ann"));
        Task task = colleagues.task("WriteDownAgreement");
        assertThat(task.getOwner()).isEqualTo("sales.ann");
        assertThat(task.getAssignee()).isEqualTo("sales.head");
    }

    @Test
    @DisplayName("is refused without words, for another project's item, and by somebody of no part")
    void refusals() {
        assertRefused("sales.ann", project.typed(null, " ", "Help"), "say what happened");
        assertRefused("sales.ann", project.typed(null, "Fire", null), "say what is needed");
        assertRefused("sales.ann", project.typed("W9", "Fire", "Help"), "choose a work item");
        assertRefused("legal.ann", project.typed(null, "Fire", "Help"), "in which you take part");
        Map<String, Object> elsewhere = new HashMap<>(project.typed(null, "Fire", "Help"));
        elsewhere.put("item", "4711/W1");
        assertRefused("sales.ann", elsewhere, "choose a work item");
        assertThat(emergencies.of(project.tracked().id())).isEmpty();
    }

    @Test
    @DisplayName("is taken by nobody who was not told, and its tasks are done by nobody else")
    void others() {
        EmergencyView raised = project.raise("finance.ann");
        assertThatThrownBy(() -> project.take(raised, "finance.bob")).hasMessageContaining("emergency.take.notTold");
        assertThatThrownBy(() -> new EmergentProject(beans).take(raised, "sales.ann"))
                .hasMessageContaining("emergency.take.notTold");
        project.take(raised, "sales.ann");
        assertThat(project.take(raised, "marketing.ann").takenBy()).isEqualTo(PersonId.of("sales.ann"));
        Task task = colleagues.task("WriteDownAgreement");
        assertThatThrownBy(() -> colleagues.as("marketing.ann").complete(task, agreed()))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("is written down with a moment that has come, and ended with a cause and actions that are in order")
    void badTasks() {
        project.take(project.raise("finance.ann"), "sales.ann");
        Map<String, Object> future = new HashMap<>(agreed());
        future.put("agreedAt", "23:59");
        assertTaskRefused("WriteDownAgreement", future, "has not come yet");
        future.put("agreedOn", "2024-03-01");
        assertTaskRefused("WriteDownAgreement", future, "more than a day before");
        future.remove("withWhom");
        assertTaskRefused("WriteDownAgreement", future, "with whom");
        colleagues.as("sales.ann").complete("WriteDownAgreement", agreed());
        Map<String, Object> ending = new HashMap<>(ending(List.of()));
        ending.remove("cause");
        assertTaskRefused("EndEmergency", ending, "where the emergency came from");
        assertTaskRefused(
                "EndEmergency",
                ending(List.of(Map.of("what", "Buy", "owner", "marketing.bob", "dueOn", "2024-03-01"))),
                "1 Mar 2024");
        assertThat(only().state()).isEqualTo(EmergencyState.WRITTEN_DOWN);
        assertThat(actions.of(project.tracked().id()))
                .extracting(ActionView::what)
                .isEmpty();
    }

    private void assertRefused(String person, Map<String, Object> content, String reason) {
        assertThatThrownBy(() -> colleagues.as(person).start("emergency", content))
                .hasMessageContaining(reason);
    }

    private void assertTaskRefused(String task, Map<String, Object> content, String reason) {
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete(task, content))
                .hasMessageContaining(reason);
    }

    private EmergencyView only() {
        List<EmergencyView> all = emergencies.of(project.tracked().id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> decisions() {
        return filed.stream()
                .flatMap(module -> module.decisions(project.tracked().id()).stream())
                .map(Decision::kind)
                .filter(kind -> kind.startsWith("emergency."))
                .toList();
    }

    private long documents() {
        return filed.stream()
                .flatMap(module -> module.documents(project.tracked().id()).stream())
                .filter(document -> document.subject().equals("emergency.document"))
                .count();
    }
}
