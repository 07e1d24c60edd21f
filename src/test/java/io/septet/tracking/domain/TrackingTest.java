package io.septet.tracking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrackingTest {

    private static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");

    @Test
    @DisplayName("T1: the tracking of a project ends once")
    void endsOnce() {
        ProjectId project = new ProjectId(UUID.randomUUID());
        Tracking tracking = new Tracking(project, NOW);
        assertThat(tracking.project()).isEqualTo(project);
        assertThat(tracking.hasEnded()).isFalse();

        tracking.end(NOW);

        assertThat(tracking.hasEnded()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> tracking.end(NOW)).withMessageContaining("ended already");
    }
}
