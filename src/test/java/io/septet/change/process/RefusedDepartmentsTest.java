package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.findings.Finding;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.DeliveryStatus;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A large change of the departments that take part, when it is not in order,")
class RefusedDepartmentsTest extends ChangingDepartments {

    @Autowired
    IdentityService identities;

    @Test
    @DisplayName("C3: an order of rows alone is no change")
    void order() {
        Filled draft = openParts();
        JsonNode first = draft.at("parts.departments[0]");

        assertThat(codes(draft.without("parts.departments[0]").withRow("parts.departments", first)))
                .containsExactly("change.redraft.nothing");
    }

    @Test
    @DisplayName("C3, R3, G3: leaves none out that still stands in the matrix, does work or owns a key result")
    void stillNeeded() {
        assertThat(found(openParts().without("parts.departments[2]")))
                .containsExactlyInAnyOrder(
                        tuple("items[0].raci.service", "plan.raci.leftOut"),
                        tuple("items[2].raci.service", "plan.raci.leftOut"));

        assertThat(found(handedOn(openParts())))
                .containsExactly(tuple("items[2].responsible", "plan.item.otherDepartment"));

        assertThat(found(openParts().without("parts.departments[0]")))
                .contains(
                        tuple("parts.departments", "plan.parts.noLead"),
                        tuple("goal.keyResults[0].department", "plan.parts.ownsKeyResult"))
                .doesNotContain(tuple("goal.keyResults[0].department", "goal.keyResult.department.apart"));
    }

    @Test
    @DisplayName("C3: leaves none out that has a part in finished work, even told of it, or is about to accept some")
    void partInFinishedWork() {
        finish("W1");
        assertThat(findings("DraftNewVersion", COORDINATOR, withoutService()))
                .containsExactly(new Finding(
                        "parts.departments",
                        "change.leaving.finished",
                        List.of("Customer service", List.of("Banner"))));

        handOver("W2");
        assertThat(findings("DraftNewVersion", COORDINATOR, openParts().without("parts.departments[0]")))
                .contains(new Finding(
                        "parts.departments", "change.leaving.accepting", List.of("Marketing", List.of("Offers"))));
        assertThat(deliveries.get(WorkItemRef.of(project, "W2")).status()).isEqualTo(DeliveryStatus.HANDED_OVER);
    }

    @Test
    @DisplayName(
            "C3, R1: brings none in twice, that the company does not have, without head, or through somebody else's people")
    void notInOrder() {
        Filled draft = withLegal();
        draft.withRow("parts.departments", draft.at("parts.departments[3]").deepCopy());
        assertThat(found(draft)).containsExactly(tuple("parts.departments[4].department", "plan.parts.twice"));

        assertThat(found(draft.with("parts.departments[4].department", "moon")))
                .contains(tuple("parts.departments[4].department", "project.department.unknown"));

        assertThat(found(draft.with("parts.departments[4].department", null)))
                .containsExactly(tuple("parts.departments[4].department", "plan.parts.noDepartment"));

        draft.without("parts.departments[4]").with("parts.departments[3].contact", "sales.ann");
        assertThat(found(draft)).containsExactly(tuple("parts.departments[3].contact", "plan.parts.otherDepartment"));

        draft.with("parts.departments[3].contact", "legal.ann");
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
        assertThat(found(withLegal().without("items[3]")))
                .containsExactly(tuple("items", "plan.raci.departmentWithoutPart"));
    }

    @Test
    @DisplayName(
            "C3, G3: brings one in although the day of a key result has passed, which was in order when it was agreed")
    void laterOn() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-06-24T01:30:00Z")));

        assertThat(found(withLegal())).isEmpty();
    }

    private List<Tuple> found(Filled draft) {
        return findings("DraftNewVersion", COORDINATOR, draft).stream()
                .map(finding -> tuple(finding.path(), finding.code()))
                .toList();
    }
}
