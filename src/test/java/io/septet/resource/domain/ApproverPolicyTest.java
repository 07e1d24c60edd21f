package io.septet.resource.domain;

import static io.septet.resource.Approval.ACCOUNTABLE_DEPARTMENT;
import static io.septet.resource.Approval.OVERALL_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.plan.Raci;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.resource.Approval;
import io.septet.tracking.Items;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T7, R6: a request for a resource")
class ApproverPolicyTest {

    private static final Instant NOW = Instant.parse("2024-03-04T02:00:00Z");
    private static final DepartmentId SALES = DepartmentId.of("sales");

    private static final ProjectView PROJECT = new ProjectView(
            new ProjectId(UUID.randomUUID()),
            "CP-2024-0001",
            "Sale",
            Category.CAMPAIGN,
            DepartmentId.of("board"),
            PersonId.of("lead"),
            PersonId.of("coordinator"),
            Step.TRACKING,
            State.RUNNING,
            NOW,
            PersonId.of("coordinator"),
            null,
            null,
            null,
            List.of(Participation.through(SALES, PersonId.of("contact"))));

    @ParameterizedTest(name = "by {0}, asked for by {1}: {2}")
    @CsvSource({
        "ACCOUNTABLE_DEPARTMENT, somebody,             contact",
        "ACCOUNTABLE_DEPARTMENT, contact,              lead",
        "ACCOUNTABLE_DEPARTMENT, contact lead,         head",
        "ACCOUNTABLE_DEPARTMENT, contact lead head,    boss",
        "OVERALL_LEAD,           somebody,             lead",
        "OVERALL_LEAD,           contact,              lead",
        "OVERALL_LEAD,           lead,                 head",
        "OVERALL_LEAD,           lead head,            boss",
        "OVERALL_LEAD,           lead head boss,       coordinator",
        "OVERALL_LEAD,           lead head boss coordinator, lead"
    })
    @DisplayName("is decided by the contact or the lead, and never by who asked, as long as anybody else is there")
    void approver(Approval approval, String asked, String decides) {
        Set<String> askers = Set.of(asked.split(" "));
        assertThat(ApproverPolicy.approver(
                        approval,
                        SALES,
                        PROJECT,
                        roster("contact", "lead", "head", "boss", "coordinator"),
                        person -> askers.contains(person.value())))
                .isEqualTo(PersonId.of(decides));
    }

    @Test
    @DisplayName("is decided by the lead where the contact has left, or the department takes no part any more")
    void left() {
        assertThat(ApproverPolicy.approver(ACCOUNTABLE_DEPARTMENT, SALES, PROJECT, roster("lead"), person -> false))
                .isEqualTo(PersonId.of("lead"));
        assertThat(ApproverPolicy.approver(
                        ACCOUNTABLE_DEPARTMENT,
                        DepartmentId.of("legal"),
                        PROJECT,
                        roster("contact", "lead"),
                        person -> false))
                .isEqualTo(PersonId.of("lead"));
        assertThat(ApproverPolicy.approver(OVERALL_LEAD, SALES, PROJECT, roster("head"), person -> false))
                .isEqualTo(PersonId.of("head"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"R, true", "A, true", "AR, true", "C, false", "I, false"})
    @DisplayName("is for the people of departments that do the item or answer for it")
    void part(Raci part, boolean may) {
        var item = Items.item("W1", "bob", Items.MONDAY, Items.MONDAY, Map.of("sales", part));
        assertThat(PartPolicy.hasPart(PersonId.of("ann"), Set.of(SALES), item)).isEqualTo(may);
        assertThat(PartPolicy.hasPart(PersonId.of("ann"), Set.of(DepartmentId.of("legal")), item))
                .isFalse();
        assertThat(PartPolicy.hasPart(PersonId.of("bob"), Set.of(), item)).isTrue();
    }

    private static Roster roster(String... people) {
        return new Roster(
                List.of(new Department(SALES, "Sales")),
                Arrays.stream(people)
                        .map(id -> new Person(PersonId.of(id), id, "", Set.of(SALES)))
                        .toList(),
                Map.of(SALES, PersonId.of("head"), DepartmentId.of("board"), PersonId.of("boss")));
    }
}
