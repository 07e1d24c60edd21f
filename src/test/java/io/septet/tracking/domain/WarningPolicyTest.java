package io.septet.tracking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.tracking.Acceptance;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T2: a delivery is warned of")
class WarningPolicyTest {

    private static final Instant DUE = Instant.parse("2024-03-08T10:30:00Z");

    @Test
    @DisplayName("while it is behind and not yet due")
    void behind() {
        assertThat(WarningPolicy.isCalledFor(delivery(true, false), DUE, DUE.minusSeconds(1)))
                .isTrue();
        assertThat(WarningPolicy.isCalledFor(delivery(true, false), DUE, DUE)).isFalse();
        assertThat(WarningPolicy.isCalledFor(delivery(false, false), DUE, DUE.minusSeconds(1)))
                .isFalse();
    }

    @Test
    @DisplayName("while corrections are open, also when it is not behind")
    void corrections() {
        assertThat(delivery(false, true).openCorrections()).isNotEmpty();
        assertThat(WarningPolicy.isCalledFor(delivery(false, true), DUE, DUE.minusSeconds(1)))
                .isTrue();
        assertThat(WarningPolicy.isCalledFor(delivery(false, true), DUE, DUE)).isFalse();
    }

    private static DeliveryView delivery(boolean behind, boolean isRefused) {
        LocalDate day = LocalDate.of(2024, 3, 8);
        return new DeliveryView(
                new ProjectId(UUID.randomUUID()),
                new WorkItemKey("W1"),
                1,
                "Survey",
                PersonId.of("marketing.bob"),
                day,
                day,
                day,
                false,
                DeliveryStatus.IN_PROGRESS,
                50,
                60,
                behind,
                0,
                0,
                DUE,
                null,
                null,
                List.of(),
                List.of(),
                isRefused
                        ? List.of(new Acceptance(
                                0,
                                new DepartmentId("sales"),
                                PersonId.of("sales.ann"),
                                null,
                                Acceptance.Decision.REFUSE,
                                "More shops",
                                day,
                                DUE))
                        : List.of());
    }
}
