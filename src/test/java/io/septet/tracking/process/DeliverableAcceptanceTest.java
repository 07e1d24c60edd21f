package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.HandTaskOn;
import io.septet.absence.NameSubstitute;
import io.septet.desk.Desk;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.notification.ReminderView;
import io.septet.plan.Raci;
import io.septet.tracking.Acceptance;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.HandOver;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@ProcessTest
class DeliverableAcceptanceTest extends WorkItemDeliveries {

    @Autowired
    HandTaskOn handingOn;

    @Autowired
    Desk desk;

    @Autowired
    TaskService taskService;

    @Autowired
    NameSubstitute naming;

    @Autowired
    Browser browser;

    @Autowired
    @Qualifier("deliveriesFiled")
    FiledWithProject filed;

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
    @DisplayName("T8: those who are informed of an item are told when it is accepted, and whoever delivered it, once")
    void informed() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        project.until(TUESDAY, 10, 0);
        handOver();
        colleagues.as("sales.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(thoseTold("tracking.accepted")).isEmpty();
        colleagues.as("marketing.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(thoseTold("tracking.accepted")).containsExactlyInAnyOrder("finance.ann", "marketing.bob");
        assertThat(notifications.of(project.id()))
                .filteredOn(message -> message.tells("tracking.accepted"))
                .allSatisfy(message -> assertThat(message.body()).contains("'Item W1'", "Shelf 3"));
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
        assertThat(((DeliveryShown) desk.open(again.getId(), PersonId.of("marketing.bob"))
                                .sheet()
                                .reference())
                        .corrections())
                .singleElement()
                .hasFieldOrPropertyWithValue("corrections", "Wrong colour")
                .hasFieldOrPropertyWithValue("department", DepartmentId.of("sales"));

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
                        tuple("Accept deliverable · Item W1 · Spring sale", PersonId.of("marketing.ann")),
                        tuple("Accept deliverable · Item W1 · Spring sale", PersonId.of("sales.ann")));
        assertThat(project.passed("work-item-delivery")).contains("AcceptDeliverableLate", "AcceptDeliverableReminded");
    }

    @Test
    @DisplayName("T8: whoever did the work does not accept it by having the task handed on to them; a colleague does")
    void handedOn() {
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        handOver();
        Task task = project.tasks("W1", "AcceptDeliverable").stream()
                .filter(open -> open.getAssignee().equals("marketing.ann"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> handingOn.handOn(
                        task.getId(), PersonId.of("marketing.ann"), PersonId.of("marketing.bob"), "Busy"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tracking.handOn.ownWork");
        taskService.setAssignee(task.getId(), "marketing.bob");
        assertThatThrownBy(() -> colleagues.as("marketing.bob").complete(task, ACCEPTED))
                .as("nor as somebody's substitute")
                .hasMessageContaining("their own work");
        taskService.setAssignee(task.getId(), "marketing.ann");
        handingOn.handOn(task.getId(), PersonId.of("marketing.ann"), PersonId.of("marketing.head"), "Busy");
        colleagues.as("marketing.head").complete("AcceptDeliverable", ACCEPTED);
        colleagues.as("sales.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    @Test
    @DisplayName("T8: a contact who delivered is not asked, and is refused if the task comes to them all the same")
    void contactDelivered() {
        project.plan(item(
                "W1",
                "marketing.ann",
                MONDAY,
                FRIDAY,
                Map.of("marketing", Raci.AR, "sales", Raci.C, "finance", Raci.I)));
        project.track();
        colleagues.as("marketing.ann").complete("DeliverWork", handOver(true, "Shelf 3"));

        assertThat(project.tasks("W1", "AcceptDeliverable"))
                .extracting(Task::getAssignee)
                .containsExactly("marketing.head", "sales.ann");
        Task task = acceptanceOf("marketing.head");
        taskService.setAssignee(task.getId(), "marketing.ann");
        assertThat(shown(task, "marketing.ann").ownWork()).isTrue();
        assertThatThrownBy(() -> colleagues.as("marketing.ann").complete(task, ACCEPTED))
                .hasMessageContaining("Nobody accepts their own work");
        assertThat(project.delivery("W1").acceptances()).isEmpty();
    }

    @Test
    @DisplayName("T8: nobody is asked whose substitute delivered; one who did and gets the task later is refused")
    void substituteDelivered() {
        naming.name(PersonId.of("sales.ann"), PersonId.of("marketing.bob"), MONDAY, FRIDAY);
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        handOver();
        assertThat(project.tasks("W1", "AcceptDeliverable"))
                .extracting(Task::getAssignee)
                .containsExactly("marketing.ann", "sales.head");

        naming.name(PersonId.of("marketing.ann"), PersonId.of("marketing.bob"), MONDAY, FRIDAY);
        project.runWhatIsDue();
        Task withSubstitute = acceptanceOf("marketing.bob");
        assertThatThrownBy(() -> colleagues.as("marketing.bob").complete(withSubstitute, ACCEPTED))
                .hasMessageContaining("hand the task on");
        handingOn.handOn(
                withSubstitute.getId(), PersonId.of("marketing.bob"), PersonId.of("marketing.head"), "I did the work");
        colleagues.as("marketing.head").complete("AcceptDeliverable", ACCEPTED);
        assertThat(project.delivery("W1").acceptances())
                .extracting(Acceptance::by, Acceptance::inPlaceOf)
                .containsExactly(tuple(PersonId.of("marketing.head"), null));
    }

    @Test
    @DisplayName("T8: nor does a contact accept what their substitute delivered in their place")
    void deliveredInPlaceOf() {
        naming.name(PersonId.of("marketing.ann"), PersonId.of("finance.bob"), MONDAY, MONDAY);
        project.plan(item("W1", "marketing.ann", MONDAY, FRIDAY, Map.of("marketing", Raci.AR, "sales", Raci.C)));
        project.track();
        colleagues.as("finance.bob").complete("DeliverWork", handOver(true, "Shelf 3"));

        assertThat(project.delivery("W1").handOvers())
                .extracting(HandOver::by, HandOver::inPlaceOf)
                .containsExactly(tuple(PersonId.of("finance.bob"), PersonId.of("marketing.ann")));
        assertThat(project.tasks("W1", "AcceptDeliverable"))
                .extracting(Task::getAssignee)
                .containsExactly("marketing.head", "sales.ann");
    }

    @Test
    @DisplayName("T8: what a substitute says is on record for the person whose task it was: form, page and archive")
    void inPlaceOf() throws Exception {
        naming.name(PersonId.of("sales.ann"), PersonId.of("sales.bob"), MONDAY, FRIDAY);
        project.plan(item("W1", MONDAY, FRIDAY));
        project.track();
        handOver();
        Task task = acceptanceOf("sales.bob");
        assertThat(shown(task, "sales.bob").inPlaceOf()).isEqualTo(PersonId.of("sales.ann"));
        assertThat(shown(task, "sales.bob").ownWork()).isFalse();
        colleagues.as("sales.bob").complete(task, ACCEPTED);

        assertThat(project.delivery("W1").acceptances())
                .extracting(Acceptance::by, Acceptance::inPlaceOf)
                .containsExactly(tuple(PersonId.of("sales.bob"), PersonId.of("sales.ann")));
        assertThat(shown(acceptanceOf("marketing.ann"), "marketing.ann")
                        .delivery()
                        .acceptances())
                .extracting(Acceptance::inPlaceOf)
                .containsExactly(PersonId.of("sales.ann"));
        browser.as("finance.ann", get("/projects/%s/tracking".formatted(project.id())))
                .andExpect(content().string(containsString("Sales: accepted by bob Sales")))
                .andExpect(content().string(containsString("in place of ann Sales")));
        Fields content = filed.documents(project.id()).get(0).content();
        assertThat(content.all())
                .filteredOn(field -> "tracking.acceptances".equals(field.label()))
                .flatExtracting(field -> ((Fields.Rows) field.value()).rows())
                .flatExtracting(Fields::all)
                .contains(new Fields.Field(
                        "project.inPlaceOf", null, new Fields.PersonNamed(PersonId.of("sales.ann"), null)));
    }

    private Task acceptanceOf(String person) {
        return project.tasks("W1", "AcceptDeliverable").stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private DeliveryToAccept shown(Task task, String person) {
        return (DeliveryToAccept)
                desk.open(task.getId(), PersonId.of(person)).sheet().reference();
    }
}
