package io.septet.signoff.domain;

import io.septet.meeting.Minutes;
import io.septet.plan.PlanVersion;
import io.septet.signoff.Round.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When a version of the plan was published, which kick-off meeting opened it, and whether it was published too late after
 * that (S5). The meeting is the last one whose minutes were written between the freezing and the publication; a light
 * version has none, and is never late.
 *
 * @param limit the latest moment of publication, by that of the meeting
 */
public record PublicationPolicy(UnaryOperator<Instant> limit) {

    /** @param kickOffs minutes, the earliest meeting first */
    public Optional<Publication> of(PlanVersion version, List<Minutes> kickOffs) {
        Instant published = version.publishedAt();
        if (published == null) {
            return Optional.empty();
        }
        Optional<Instant> kickOff = kickOffs.stream()
                .filter(minutes -> !minutes.recordedAt().isBefore(version.frozenAt())
                        && !minutes.recordedAt().isAfter(published))
                .reduce((earlier, later) -> later)
                .map(Minutes::heldAt);
        boolean isLate =
                kickOff.filter(heldAt -> published.isAfter(limit.apply(heldAt))).isPresent();
        return Optional.of(new Publication(kickOff.orElse(null), published, isLate));
    }
}
