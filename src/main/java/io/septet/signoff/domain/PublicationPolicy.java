package io.septet.signoff.domain;

import io.septet.meeting.Minutes;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersion.State;
import io.septet.signoff.Round.Publication;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which kick-off meeting opened a version of the plan, and whether the version was published too late after it (S5): the
 * last one whose minutes were written between the freezing and the publication.
 *
 * @param limit the latest moment of publication, by that of the meeting
 */
public record PublicationPolicy(UnaryOperator<Instant> limit) {

    private static final Set<State> PUBLISHED = EnumSet.of(State.IN_EFFECT, State.SUPERSEDED);

    /** @param kickOffs minutes, the earliest meeting first */
    public Optional<Publication> of(PlanVersion version, List<Minutes> kickOffs) {
        Instant decided = version.decidedAt();
        if (decided == null || !PUBLISHED.contains(version.state())) {
            return Optional.empty();
        }
        return kickOffs.stream()
                .filter(minutes -> !minutes.recordedAt().isBefore(version.frozenAt())
                        && !minutes.recordedAt().isAfter(decided))
                .reduce((earlier, later) -> later)
                .map(minutes ->
                        new Publication(minutes.heldAt(), decided, decided.isAfter(limit.apply(minutes.heldAt()))));
    }
}
