package io.septet.change.domain;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.findings.Finding;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeavingPolicyTest {

    private static final WorkItem TOLD = item("W1").cell("legal", Raci.I, null).get();
    private static final WorkItem ALONE = item("W2").get();

    private final LeavingPolicy policy = new LeavingPolicy(id -> id.value().toUpperCase());

    @Test
    @DisplayName("C3: a department without a part in finished work may be left out")
    void free() {
        assertThat(policy.findings(
                        List.of(DepartmentId.of("legal")),
                        List.of(ALONE),
                        Map.of(TOLD, List.of(DepartmentId.of("sales")))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "C3: one with any part in finished work, even if only told of it, has to stay; the finding names the work")
    void partInFinishedWork() {
        assertThat(policy.findings(List.of(DepartmentId.of("legal")), List.of(ALONE, TOLD), Map.of()))
                .containsExactly(new Finding(
                        "parts.departments", "change.leaving.finished", List.of("LEGAL", List.of("Item W1"))));
    }

    @Test
    @DisplayName("C3, T8: one before which a deliverable lies has to stay until it has said what it thinks of it")
    void awaited() {
        assertThat(policy.findings(
                        List.of(DepartmentId.of("legal")),
                        List.of(),
                        Map.of(ALONE, List.of(DepartmentId.of("legal"), DepartmentId.of("sales")))))
                .containsExactly(new Finding(
                        "parts.departments", "change.leaving.accepting", List.of("LEGAL", List.of("Item W2"))));
    }
}
