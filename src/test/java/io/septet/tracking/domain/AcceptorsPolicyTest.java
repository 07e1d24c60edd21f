package io.septet.tracking.domain;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.tracking.Items;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T8: a deliverable is accepted")
class AcceptorsPolicyTest {

    private static final List<DepartmentId> MARKETING = List.of(DepartmentId.of("marketing"));

    private final ProjectView project = project("research", "marketing", "sales", "finance");

    @Test
    @DisplayName("by the department that answers for the item and those consulted on it, in the project's order")
    void accountableAndConsulted() {
        WorkItem item = done("marketing.bob", Map.of("sales", Raci.C, "research", Raci.A, "marketing", Raci.R));

        assertThat(AcceptorsPolicy.acceptors(item, project, MARKETING))
                .containsExactly(DepartmentId.of("research"), DepartmentId.of("sales"));
    }

    @Test
    @DisplayName("not by the deliverer's own department alone: another one that works on it joins")
    void neverAlone() {
        WorkItem item = done("marketing.bob", Map.of("marketing", Raci.A, "finance", Raci.R, "sales", Raci.I));

        assertThat(AcceptorsPolicy.acceptors(item, project, MARKETING))
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("finance"));
    }

    @Test
    @DisplayName("by one that is informed if no other works on it")
    void informed() {
        WorkItem item = done("marketing.bob", Map.of("marketing", Raci.AR, "sales", Raci.I));

        assertThat(AcceptorsPolicy.acceptors(item, project, MARKETING))
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"));
    }

    @Test
    @DisplayName("by the one that started the project if no other has a part in the item")
    void initiator() {
        WorkItem item = done("marketing.bob", Map.of("marketing", Raci.AR));

        assertThat(AcceptorsPolicy.acceptors(item, project, MARKETING))
                .containsExactly(DepartmentId.of("research"), DepartmentId.of("marketing"));
    }

    @Test
    @DisplayName("by somebody other than the deliverer, even where the deliverer is the contact of another department")
    void notByTheDelivererInAnotherRole() {
        WorkItem item = done("sales.ann", Map.of("sales", Raci.A, "marketing", Raci.I));

        assertThat(AcceptorsPolicy.acceptors(item, project, MARKETING))
                .containsExactly(DepartmentId.of("research"), DepartmentId.of("sales"));
    }

    @Test
    @DisplayName("by the deliverer's department where there is no other")
    void onlyOne() {
        WorkItem item = done("marketing.bob", Map.of("marketing", Raci.AR));

        assertThat(AcceptorsPolicy.acceptors(item, project("marketing"), MARKETING))
                .containsExactly(DepartmentId.of("marketing"));
    }

    @Test
    @DisplayName("not by one that nobody speaks for: it is informed, and the next that decides accepts")
    void withoutContact() {
        ProjectView withoutSales = projectOf(
                Participation.through(DepartmentId.of("marketing"), PersonId.of("marketing.ann")),
                Participation.through(DepartmentId.of("sales"), null),
                Participation.through(DepartmentId.of("finance"), PersonId.of("finance.ann")));
        WorkItem item = done("marketing.bob", Map.of("marketing", Raci.A, "sales", Raci.C));

        assertThat(AcceptorsPolicy.acceptors(item, withoutSales, MARKETING))
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("finance"));
    }

    @Test
    @DisplayName("only by departments that take part; there must be one")
    void nobody() {
        WorkItem item = done("marketing.bob", Map.of("legal", Raci.A));

        assertThat(AcceptorsPolicy.acceptors(item, project, MARKETING)).doesNotContain(DepartmentId.of("legal"));
        assertThatIllegalStateException().isThrownBy(() -> AcceptorsPolicy.acceptors(item, project(), MARKETING));
    }

    @Test
    @DisplayName("for a department by its contact")
    void contact() {
        assertThat(acceptor()).isEqualTo("sales.ann");
        assertThat(acceptor("sales.bob", "sales.head")).isEqualTo("sales.ann");
    }

    @Test
    @DisplayName(
            "not by whoever delivered it: then by the backup contact, the head, another of the department, the lead…")
    void notByWhoDelivered() {
        assertThat(acceptor("sales.ann")).isEqualTo("sales.bob");
        assertThat(acceptor("sales.ann", "sales.bob")).isEqualTo("sales.head");
        assertThat(acceptor("sales.ann", "sales.bob", "sales.head")).isEqualTo("sales.eve");
        assertThat(acceptor("sales.ann", "sales.bob", "sales.head", "sales.eve"))
                .as("who works on an item, but for another department, is nobody of this one")
                .isEqualTo("research.head");
        assertThat(acceptor("sales.ann", "sales.bob", "sales.head", "sales.eve", "research.head"))
                .as("…and where the lead did, by the coordinator…")
                .isEqualTo("research.bob");
        assertThat(acceptor("sales.ann", "sales.bob", "sales.head", "sales.eve", "research.head", "research.bob"))
                .as("…and the contact where nobody else is left: somebody has to be asked")
                .isEqualTo("sales.ann");
    }

    @Test
    @DisplayName("by nobody who has left the company")
    void left() {
        Roster withoutAnn = roster("sales.bob", "sales.head", "research.head");

        assertThat(acceptor(withoutAnn)).isEqualTo("sales.bob");
        assertThat(acceptor(withoutAnn, "sales.bob", "sales.head")).isEqualTo("research.head");
    }

    @Test
    @DisplayName("for a department that takes part no longer by its head, as what lay before it already")
    void tookPart() {
        assertThat(AcceptorsPolicy.acceptor(
                        DepartmentId.of("sales"),
                        project("marketing"),
                        List.of(),
                        roster("sales.head"),
                        nobody -> false))
                .isEqualTo(PersonId.of("sales.head"));
        assertThatIllegalStateException()
                .isThrownBy(() -> AcceptorsPolicy.acceptor(
                        DepartmentId.of("legal"), project("marketing"), List.of(), roster("sales.head"), all -> true));
    }

    private static String acceptor(String... delivered) {
        return acceptor(
                roster(
                        "sales.ann",
                        "sales.bob",
                        "sales.head",
                        "sales.eve",
                        "finance.bob",
                        "research.head",
                        "research.bob"),
                delivered);
    }

    private static String acceptor(Roster roster, String... delivered) {
        ProjectView project = projectOf(
                Participation.through(DepartmentId.of("marketing"), PersonId.of("marketing.ann")),
                new Participation(
                        DepartmentId.of("sales"),
                        null,
                        null,
                        PersonId.of("sales.ann"),
                        PersonId.of("sales.bob"),
                        null));
        return AcceptorsPolicy.acceptor(
                        DepartmentId.of("sales"),
                        project,
                        List.of(PersonId.of("finance.bob"), PersonId.of("sales.eve")),
                        roster,
                        person -> List.of(delivered).contains(person.value()))
                .value();
    }

    /** These people, each of the department that their id begins with. */
    private static Roster roster(String... people) {
        List<Department> departments = Stream.of("marketing", "sales", "finance", "research")
                .map(id -> new Department(DepartmentId.of(id), id))
                .toList();
        List<Person> everybody = Stream.of(people)
                .map(id -> new Person(
                        PersonId.of(id), id, null, Set.of(DepartmentId.of(id.substring(0, id.indexOf('.'))))))
                .toList();
        Map<DepartmentId, PersonId> heads = Stream.of(people)
                .filter(id -> id.endsWith(".head") && !id.startsWith("research"))
                .collect(Collectors.toMap(id -> DepartmentId.of(id.substring(0, id.indexOf('.'))), PersonId::of));
        return new Roster(departments, everybody, heads);
    }

    private static WorkItem done(String responsible, Map<String, Raci> parts) {
        return Items.item("W1", responsible, MONDAY, MONDAY, parts);
    }

    private static ProjectView project(String... departments) {
        return projectOf(Stream.of(departments)
                .map(department -> Participation.through(DepartmentId.of(department), PersonId.of(department + ".ann")))
                .toArray(Participation[]::new));
    }

    private static ProjectView projectOf(Participation... participations) {
        return new ProjectView(
                new ProjectId(UUID.randomUUID()),
                "CP-2024-0001",
                "618",
                Category.CAMPAIGN,
                DepartmentId.of("research"),
                PersonId.of("research.head"),
                PersonId.of("research.bob"),
                Step.TRACKING,
                State.RUNNING,
                Instant.EPOCH,
                PersonId.of("research.head"),
                null,
                null,
                null,
                List.of(participations));
    }
}
