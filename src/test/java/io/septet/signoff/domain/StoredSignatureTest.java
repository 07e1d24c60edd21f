package io.septet.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanPart;
import io.septet.project.ProjectId;
import io.septet.signoff.Role;
import io.septet.signoff.Signature;
import io.septet.signoff.Verdict;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredSignatureTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("S2: a signature comes out of the database as it went in")
    void asItWas(Role role) {
        Signature signature = new Signature(
                new ProjectId(UUID.randomUUID()),
                3,
                "hash",
                role,
                DepartmentId.of("sales"),
                PersonId.of("sales.bob"),
                "Bob Sales",
                PersonId.of("sales.head"),
                "Head Sales",
                Verdict.REJECT,
                "No budget",
                Instant.parse("2024-03-04T01:30:00Z"),
                new TreeMap<>(Map.of(PlanPart.GOAL, "1f", PlanPart.duties(DepartmentId.of("sales  a")), "2e")));

        assertThat(new StoredSignature(signature).view()).isEqualTo(signature);
    }
}
