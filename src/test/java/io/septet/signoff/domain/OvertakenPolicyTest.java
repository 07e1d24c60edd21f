package io.septet.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.plan.PlanVersion.State;
import io.septet.plan.VersionMoments;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2, S5: what people were told of a version of the plan is overtaken")
class OvertakenPolicyTest {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    /** Version 1 went back at 2; version 2 was published at 4, and superseded by version 3 at 8. */
    private static final List<VersionMoments> VERSIONS = List.of(
            version(1, State.REJECTED, 1, 2L),
            version(2, State.SUPERSEDED, 3, 4L),
            version(3, State.IN_EFFECT, 7, 8L),
            version(4, State.FROZEN, 9, null));

    @Test
    @DisplayName("that it is being signed: once its round is closed")
    void roundClosed() {
        assertThat(OvertakenPolicy.isRoundClosed(VERSIONS, at(1))).isTrue();
        assertThat(OvertakenPolicy.isRoundClosed(VERSIONS, at(8))).isTrue();
        assertThat(OvertakenPolicy.isRoundClosed(VERSIONS, at(9))).isFalse();
        assertThat(OvertakenPolicy.isRoundClosed(List.of(), at(9))).isFalse();
    }

    @Test
    @DisplayName("that it went back: once the next one is put forward")
    void putForwardAgain() {
        assertThat(OvertakenPolicy.isPutForwardAgain(VERSIONS, at(2))).isTrue();
        assertThat(OvertakenPolicy.isPutForwardAgain(VERSIONS.subList(0, 1), at(2)))
                .isFalse();
    }

    @Test
    @DisplayName("that it was published: once a later one is")
    void superseded() {
        assertThat(OvertakenPolicy.isSuperseded(VERSIONS, at(4))).isTrue();
        assertThat(OvertakenPolicy.isSuperseded(VERSIONS, at(7))).isTrue();
        assertThat(OvertakenPolicy.isSuperseded(VERSIONS, at(8))).isFalse();
        assertThat(OvertakenPolicy.isSuperseded(VERSIONS, at(10))).isFalse();
    }

    private static VersionMoments version(int number, State state, long frozen, Long decided) {
        return new VersionMoments(PROJECT, number, state, at(frozen), decided == null ? null : at(decided));
    }

    private static Instant at(long hour) {
        return Instant.EPOCH.plusSeconds(hour * 3600);
    }
}
