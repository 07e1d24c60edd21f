package io.septet.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesId;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersion.State;
import io.septet.plan.SamplePlans;
import io.septet.project.ProjectId;
import io.septet.signoff.Round.Publication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S5: a version is published")
class PublicationPolicyTest {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final Instant FROZEN = Instant.parse("2024-03-04T01:00:00Z");
    private static final Instant DECIDED = Instant.parse("2024-03-06T01:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final PublicationPolicy policy = new PublicationPolicy(held -> held.plus(DAY));

    @Test
    @DisplayName("late when more time lies between kick-off and publication than allowed, to the moment")
    void late() {
        Instant justInTime = DECIDED.minus(DAY);

        assertThat(policy.of(version(State.IN_EFFECT), List.of(kickOff(justInTime, DECIDED))))
                .hasValue(new Publication(justInTime, DECIDED, false));
        assertThat(policy.of(version(State.SUPERSEDED), List.of(kickOff(justInTime.minusMillis(1), DECIDED))))
                .hasValueSatisfying(
                        publication -> assertThat(publication.isLate()).isTrue());
    }

    @Test
    @DisplayName("with the last kick-off whose minutes were written between its freezing and its publication")
    void whichKickOff() {
        Minutes earlier = kickOff(FROZEN.minusSeconds(7200), FROZEN.minusSeconds(1));
        Minutes first = kickOff(FROZEN, FROZEN);
        Minutes last = kickOff(FROZEN.plusSeconds(1), DECIDED);
        Minutes later = kickOff(DECIDED, DECIDED.plusSeconds(1));

        assertThat(policy.of(version(State.IN_EFFECT), List.of(earlier, first, last, later)))
                .map(Publication::kickOff)
                .hasValue(last.heldAt());
        assertThat(policy.of(version(State.IN_EFFECT), List.of(earlier, later)))
                .hasValue(new Publication(null, DECIDED, false));
        assertThat(policy.of(version(State.REJECTED), List.of(first))).isEmpty();
    }

    private static PlanVersion version(State state) {
        return new PlanVersion(
                PROJECT,
                1,
                state,
                "",
                true,
                new TreeMap<>(),
                "",
                SamplePlans.plan(),
                FROZEN,
                null,
                null,
                DECIDED,
                List.of(),
                false,
                null);
    }

    private static Minutes kickOff(Instant held, Instant recorded) {
        UUID id = UUID.randomUUID();
        return new Minutes(
                id,
                new MinutesId(id),
                1,
                null,
                PROJECT,
                MeetingKind.KICK_OFF,
                held,
                1,
                null,
                PersonId.of("ann"),
                null,
                recorded,
                null);
    }
}
