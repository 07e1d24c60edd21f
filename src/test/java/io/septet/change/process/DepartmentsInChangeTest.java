package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.absence.Absences;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import io.septet.notification.MessageView;
import io.septet.plan.DifferenceWording;
import io.septet.plan.WorkItemRef;
import io.septet.project.Readers;
import io.septet.project.process.ProjectInModels;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import io.septet.signoff.Rounds;
import io.septet.tracking.DeliveryStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A large change of the departments that take part")
class DepartmentsInChangeTest extends ChangingDepartments {

    @Autowired
    Readers readers;

    @Autowired
    Rounds rounds;

    @Autowired
    DifferenceWording wording;

    @Autowired
    Absences absences;

    @Autowired
    ProjectInModels inModels;

    @Test
    @DisplayName("C3, S2: brings one in: its head signs, and it takes part once all have signed")
    void broughtIn() {
        submit(withLegal());
        assertThat(colleagues.tasks("SignPlan"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("marketing.head", "sales.head", "service.head", "legal.head");
        assertThat(rounds.of(project).get(0).awaited())
                .contains(
                        new Party(Role.HEAD, DepartmentId.of("legal"), PersonId.of("legal.head")),
                        new Party(Role.MEMBER, null, PersonId.of("legal.ann")));
        assertThat(projects.get(project).departments())
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"), DepartmentId.of("service"));
        assertThat(goals.statement(project).scope().notPartOf()).containsExactly(DepartmentId.of("legal"));

        signAs("marketing.head", "sales.head", "service.head", "legal.head");
        assertThat(colleagues.tasks("SignDuties")).extracting(Task::getAssignee).contains("legal.ann", "legal.bob");
        signDuties();

        assertThat(change).isEnded().hasPassed("ChangeMade");
        assertThat(projects.get(project).departments())
                .containsExactly(
                        DepartmentId.of("marketing"),
                        DepartmentId.of("sales"),
                        DepartmentId.of("service"),
                        DepartmentId.of("legal"));
        Scope scope = goals.statement(project).scope();
        assertThat(scope.departments()).contains(new TakesPart(DepartmentId.of("legal"), PersonId.of("legal.ann")));
        assertThat(scope.notPartOf()).isEmpty();
        assertThat(told("plan.published"))
                .extracting(MessageView::person)
                .contains(PersonId.of("legal.head"), PersonId.of("legal.ann"));
        assertThat(differences())
                .contains(
                        "Legal, Brought in: Support, Reads the terms, ann Legal",
                        "Goal, Departments expressly not part of it: Legal")
                .noneMatch(said -> said.startsWith("Legal, Contact"))
                .noneMatch(said -> said.startsWith("Goal: Changed"));
    }

    @Test
    @DisplayName("C3, T8: brings one in that then accepts what it is consulted on")
    void broughtInAccepts() {
        submit(withLegal());
        signAs("marketing.head", "sales.head", "service.head", "legal.head");
        signDuties();
        handOver("W4");

        assertThat(colleagues.tasks("AcceptDeliverable"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("marketing.ann", "legal.ann");
    }

    @Test
    @DisplayName(
            "C3, S2: lets those whom it asks to take part, and who stands in for them, read about the project meanwhile")
    void readers() {
        absences.plan(
                PersonId.of("legal.head"),
                PersonId.of("finance.bob"),
                LocalDate.of(2024, 3, 4),
                LocalDate.of(2024, 3, 4));
        List<String> asked = List.of("legal.head", "legal.ann", "finance.bob");
        assertThat(asked).noneMatch(this::mayRead);

        submit(withLegal());
        assertThat(asked).allMatch(this::mayRead);
        assertThat(mayRead("research.head")).isFalse();

        sendBack("marketing.head", "Not now");
        assertThat(asked).noneMatch(this::mayRead);
    }

    @Test
    @DisplayName("C3: changes nothing when it is rejected, and is drafted on from there")
    void rejected() {
        submit(withLegal());
        sendBack("legal.head", "We have nobody free");

        assertThat(projects.get(project).departments())
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"), DepartmentId.of("service"));
        assertThat(goals.statement(project).scope().notPartOf()).containsExactly(DepartmentId.of("legal"));
        Filled again = draft();
        assertThat(again.at("partsChange").asBoolean()).isTrue();
        assertThat(again.at("parts.departments[3].department").asText()).isEqualTo("legal");
        assertThat(codes(again)).isEmpty();
    }

    @Test
    @DisplayName("C3: leaves one out: its head does not sign, and is told with contact and deputy once it holds")
    void leftOut() {
        submit(withoutService());
        assertThat(colleagues.tasks("SignPlan"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("marketing.head", "sales.head");
        assertThat(told("change.leftOut")).isEmpty();
        signAs("marketing.head", "sales.head");
        assertThat(mayRead("service.head")).isTrue();
        signDuties();

        assertThat(change).isEnded().hasPassed("ChangeMade");
        assertThat(projects.get(project).departments())
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"));
        assertThat(goals.statement(project).scope().departments())
                .extracting(TakesPart::department)
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"));
        assertThat(deliveries.get(WorkItemRef.of(project, "W3")).responsible()).isEqualTo(PersonId.of("sales.ann"));
        assertThat(told("change.leftOut"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(
                        PersonId.of("service.head"), PersonId.of("service.ann"), PersonId.of("service.bob"));
        assertThat(told("change.leftOut").get(0).body()).contains("Customer service takes part");
        assertThat(told("change.leftOut").get(0).link()).doesNotContain("/projects/");
        assertThat(told("change.made"))
                .extracting(MessageView::person)
                .contains(PersonId.of("marketing.ann"), PersonId.of("sales.ann"))
                .noneMatch(person -> person.value().startsWith("service"));
        assertThat(mayRead("service.head")).isFalse();
        assertThat(differences())
                .contains("Customer service, Left out: Oversee, Work on the campaign, ann Customer service");
    }

    @Test
    @DisplayName("C3, T8: leaves one out whose head accepts what was handed over to it meanwhile")
    void handedOverMeanwhile() {
        submit(withoutService());
        signAs("marketing.head", "sales.head");
        handOver("W3");
        signDuties();

        assertThat(projects.get(project).departments()).doesNotContain(DepartmentId.of("service"));
        assertThat(inModels.contact(project.toString(), "service")).isEqualTo("service.head");
        Task open = taskOf("AcceptDeliverable", "service.head");
        assertThat(open("AcceptDeliverable", "service.head")
                        .at("/reference/item/key")
                        .asText())
                .isEqualTo("W3");
        colleagues.as("service.head").complete(open, Map.of("decision", "ACCEPT"));
        colleagues.as("sales.ann").complete("AcceptDeliverable", Map.of("decision", "ACCEPT"));
        assertThat(deliveries.get(WorkItemRef.of(project, "W3")).status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    private void submit(Filled draft) {
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
    }

    private void signAs(String... heads) {
        Stream.of(heads).forEach(head -> sign("SignPlan", head, "APPROVE", null));
    }

    private boolean mayRead(String person) {
        return readers.mayRead(project, PersonId.of(person));
    }

    private List<String> differences() {
        return wording.sentences(
                plans.version(project, 1).content(), plans.version(project, 2).content(), Locale.ENGLISH);
    }
}
