package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.ProcessTest;
import io.septet.change.ChangingProject;
import io.septet.desk.Finding;
import io.septet.directory.Absences;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import io.septet.notification.DeliveryView;
import io.septet.plan.DifferenceWording;
import io.septet.plan.Raci;
import io.septet.project.Readers;
import io.septet.project.process.ProjectInModels;
import io.septet.signoff.Role;
import io.septet.signoff.Round.Awaited;
import io.septet.signoff.SignOffs;
import io.septet.tracking.DeliveryStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A large change of the departments that take part")
class DepartmentsInChangeTest extends ChangeRequests {

    @Autowired
    Readers readers;

    @Autowired
    SignOffs signOffs;

    @Autowired
    DifferenceWording wording;

    @Autowired
    Absences absences;

    @Autowired
    IdentityService identities;

    @Autowired
    ProjectInModels inModels;

    private ProcessInstance change;

    @BeforeEach
    void ask() {
        Map<String, Object> content = major();
        content.put("touchesScope", true);
        content.put("scope", "Another department is needed");
        change = request("service.bob", content);
    }

    @Test
    @DisplayName("C3, S2: brings one in: its head signs, and it takes part once all have signed")
    void broughtIn() {
        submit(withLegal());
        assertThat(colleagues.tasks("SignPlan"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("marketing.head", "sales.head", "service.head", "legal.head");
        assertThat(signOffs.rounds(project).get(0).awaited())
                .contains(new Awaited(Role.HEAD, "legal", "legal.head"), new Awaited(Role.MEMBER, null, "legal.ann"));
        assertThat(projects.get(project).departments()).containsExactly("marketing", "sales", "service");
        assertThat(goals.statement(project).scope().notPartOf()).containsExactly("legal");

        signAs("marketing.head", "sales.head", "service.head", "legal.head");
        assertThat(colleagues.tasks("SignDuties")).extracting(Task::getAssignee).contains("legal.ann", "legal.bob");
        signDuties();

        assertThat(change).isEnded().hasPassed("ChangeMade");
        assertThat(projects.get(project).departments()).containsExactly("marketing", "sales", "service", "legal");
        Scope scope = goals.statement(project).scope();
        assertThat(scope.departments()).contains(new TakesPart("legal", "legal.ann"));
        assertThat(scope.notPartOf()).isEmpty();
        assertThat(told("plan.published")).extracting(DeliveryView::person).contains("legal.head", "legal.ann");
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
        absences.plan("legal.head", "finance.bob", LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
        List<String> asked = List.of("legal.head", "legal.ann", "finance.bob");
        assertThat(asked).noneMatch(this::mayRead);

        submit(withLegal());
        assertThat(asked).allMatch(this::mayRead);
        assertThat(mayRead("research.head")).isFalse();

        sign("SignPlan", "marketing.head", "REJECT", "Not now");
        assertThat(asked).noneMatch(this::mayRead);
    }

    @Test
    @DisplayName("C3: changes nothing when it is rejected, and is drafted on from there")
    void rejected() {
        submit(withLegal());
        sign("SignPlan", "legal.head", "REJECT", "We have nobody free");

        assertThat(projects.get(project).departments()).containsExactly("marketing", "sales", "service");
        assertThat(goals.statement(project).scope().notPartOf()).containsExactly("legal");
        ObjectNode again = draft();
        assertThat(again.get("partsChange").asBoolean()).isTrue();
        assertThat(again.at("/parts/departments/3/department").asText()).isEqualTo("legal");
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
        assertThat(projects.get(project).departments()).containsExactly("marketing", "sales");
        assertThat(goals.statement(project).scope().departments())
                .extracting(TakesPart::department)
                .containsExactly("marketing", "sales");
        assertThat(deliveries.get(project, "W3").responsible()).isEqualTo("sales.ann");
        assertThat(told("change.leftOut"))
                .extracting(DeliveryView::person)
                .containsExactlyInAnyOrder("service.head", "service.ann", "service.bob");
        assertThat(told("change.leftOut").get(0).body()).contains("Customer service takes part");
        assertThat(told("change.leftOut").get(0).link()).doesNotContain("/projects/");
        assertThat(told("change.made"))
                .extracting(DeliveryView::person)
                .contains("marketing.ann", "sales.ann")
                .noneMatch(person -> person.startsWith("service"));
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

        assertThat(projects.get(project).departments()).doesNotContain("service");
        assertThat(inModels.contact(project.toString(), "service")).isEqualTo("service.head");
        Task open = taskOf("AcceptDeliverable", "service.head");
        assertThat(open("AcceptDeliverable", "service.head")
                        .at("/reference/item/key")
                        .asText())
                .isEqualTo("W3");
        colleagues.as("service.head").complete(open, Map.of("decision", "ACCEPT"));
        colleagues.as("sales.ann").complete("AcceptDeliverable", Map.of("decision", "ACCEPT"));
        assertThat(deliveries.get(project, "W3").status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    @Test
    @DisplayName("C3: an order of rows alone is no change")
    void order() {
        ObjectNode draft = openParts();
        ArrayNode rows = parts(draft);
        rows.add(rows.remove(0));

        assertThat(codes(draft)).containsExactly("change.redraft.nothing");
    }

    @Test
    @DisplayName("C3, R3, G3: leaves none out that still stands in the matrix, does work or owns a key result")
    void stillNeeded() {
        ObjectNode service = openParts();
        parts(service).remove(2);
        assertThat(found(service))
                .containsExactlyInAnyOrder(
                        tuple("items[0].raci.service", "plan.raci.leftOut"),
                        tuple("items[2].raci.service", "plan.raci.leftOut"));

        ObjectNode handedOn = openParts();
        parts(handedOn).remove(2);
        clear(handedOn, 0, "service");
        clear(handedOn, 2, "service");
        part(handedOn, 2, "sales", "AR");
        assertThat(found(handedOn)).containsExactly(tuple("items[2].responsible", "plan.item.otherDepartment"));

        ObjectNode marketing = openParts();
        parts(marketing).remove(0);
        assertThat(found(marketing))
                .contains(
                        tuple("parts.departments", "plan.parts.noLead"),
                        tuple("goal.keyResults[0].department", "plan.parts.ownsKeyResult"))
                .doesNotContain(tuple("goal.keyResults[0].department", "goal.keyResult.department.apart"));
    }

    @Test
    @DisplayName("C3: leaves none out that has a part in finished work, even told of it, or is about to accept some")
    void partInFinishedWork() {
        finish("W1");
        ObjectNode draft = withoutService();
        assertThat(findings("DraftNewVersion", COORDINATOR, draft))
                .containsExactly(new Finding(
                        "parts.departments", "change.leaving.finished", List.of("Customer service", "Banner")));

        handOver("W2");
        ObjectNode marketing = openParts();
        parts(marketing).remove(0);
        assertThat(findings("DraftNewVersion", COORDINATOR, marketing))
                .contains(new Finding("parts.departments", "change.leaving.accepting", List.of("Marketing", "Offers")));
        assertThat(deliveries.get(project, "W2").status()).isEqualTo(DeliveryStatus.HANDED_OVER);
    }

    @Test
    @DisplayName(
            "C3, R1: brings none in twice, that the company does not have, without head, or through somebody else's people")
    void notInOrder() {
        ObjectNode draft = withLegal();
        parts(draft).add(parts(draft).get(3).deepCopy());
        assertThat(found(draft)).containsExactly(tuple("parts.departments[4].department", "plan.parts.twice"));

        ((ObjectNode) parts(draft).get(4)).put("department", "moon");
        assertThat(found(draft)).contains(tuple("parts.departments[4].department", "project.department.unknown"));

        ((ObjectNode) parts(draft).get(4)).putNull("department");
        assertThat(found(draft)).containsExactly(tuple("parts.departments[4].department", "plan.parts.noDepartment"));

        parts(draft).remove(4);
        ((ObjectNode) parts(draft).get(3)).put("contact", "sales.ann");
        assertThat(found(draft)).containsExactly(tuple("parts.departments[3].contact", "plan.parts.otherDepartment"));

        ((ObjectNode) parts(draft).get(3)).put("contact", "legal.ann");
        identities.deleteMembership("legal.head", "legal-head");
        try {
            assertThat(found(draft)).containsExactly(tuple("parts.departments[3].department", "plan.parts.noHead"));
        } finally {
            identities.createMembership("legal.head", "legal-head");
        }
    }

    @Test
    @DisplayName("C3, R3: brings none in without a part in the work")
    void withoutPart() {
        ObjectNode draft = withLegal();
        ((ArrayNode) draft.get("items")).remove(3);

        assertThat(found(draft)).containsExactly(tuple("items", "plan.raci.departmentWithoutPart"));
    }

    @Test
    @DisplayName(
            "C3, G3: brings one in although the day of a key result has passed, which was in order when it was agreed")
    void laterOn() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-06-24T01:30:00Z")));

        assertThat(found(withLegal())).isEmpty();
    }

    /** Legal supports, and is consulted on a new item of marketing's. */
    private ObjectNode withLegal() {
        ObjectNode draft = openParts();
        parts(draft)
                .addObject()
                .put("department", "legal")
                .put("part", "SUPPORT")
                .put("duties", "Reads the terms")
                .put("contact", "legal.ann")
                .put("mayDecide", true)
                .put("deputy", "legal.bob")
                .put("reachedBy", "ext. 4");
        ((ArrayNode) draft.get("items"))
                .add(json.valueToTree(ChangingProject.item(
                        null,
                        "Terms",
                        "marketing.bob",
                        LocalDate.of(2024, 3, 4),
                        LocalDate.of(2024, 3, 8),
                        null,
                        Map.of("marketing", Raci.AR, "legal", Raci.C))));
        return draft;
    }

    /** Sales takes over what service had to do. */
    private ObjectNode withoutService() {
        ObjectNode draft = openParts();
        parts(draft).remove(2);
        clear(draft, 0, "service");
        clear(draft, 2, "service");
        part(draft, 2, "sales", "AR");
        row(draft, 2).put("responsible", "sales.ann");
        return draft;
    }

    private ObjectNode openParts() {
        return draft().put("partsChange", true);
    }

    private static ArrayNode parts(ObjectNode draft) {
        return (ArrayNode) draft.at("/parts/departments");
    }

    private static void clear(ObjectNode draft, int at, String department) {
        ((ObjectNode) row(draft, at).get("raci")).remove(department);
        ((ObjectNode) row(draft, at).get("actions")).remove(department);
    }

    private static void part(ObjectNode draft, int at, String department, String part) {
        ((ObjectNode) row(draft, at).get("raci")).put(department, part);
    }

    private void submit(ObjectNode draft) {
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
    }

    private void signAs(String... heads) {
        Stream.of(heads).forEach(head -> sign("SignPlan", head, "APPROVE", null));
    }

    private boolean mayRead(String person) {
        return readers.mayRead(project, person);
    }

    private List<Tuple> found(ObjectNode draft) {
        return findings("DraftNewVersion", COORDINATOR, draft).stream()
                .map(finding -> tuple(finding.path(), finding.code()))
                .toList();
    }

    private List<String> differences() {
        return wording
                .rows(
                        plans.version(project, 1).content(),
                        plans.version(project, 2).content(),
                        Locale.ENGLISH)
                .stream()
                .map(DifferenceWording.Row::sentence)
                .toList();
    }
}
