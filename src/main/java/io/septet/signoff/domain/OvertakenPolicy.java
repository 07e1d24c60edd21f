package io.septet.signoff.domain;

import io.septet.plan.PlanVersion;
import io.septet.plan.VersionMoments;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When what people were told of a version of the plan has been overtaken. */
public final class OvertakenPolicy {

    private OvertakenPolicy() {}

    /** That a version is being signed: once its round is closed. */
    public static boolean isRoundClosed(List<VersionMoments> versions, Instant toldAt) {
        return isOther(versions, toldAt, VersionMoments::frozenAt, PlanVersion.State.FROZEN);
    }

    /** That a version went back: once the next one is put forward. */
    public static boolean isPutForwardAgain(List<VersionMoments> versions, Instant toldAt) {
        return versions.stream().anyMatch(version -> version.frozenAt().isAfter(toldAt));
    }

    /** That a version was published: once a later one is. */
    public static boolean isSuperseded(List<VersionMoments> versions, Instant toldAt) {
        return isOther(versions, toldAt, VersionMoments::publishedAt, PlanVersion.State.IN_EFFECT);
    }

    /** Whether the last version of which the moment had come when people were told is in another state by now. */
    private static boolean isOther(
            List<VersionMoments> versions,
            Instant toldAt,
            Function<VersionMoments, @Nullable Instant> moment,
            PlanVersion.State then) {
        return versions.stream()
                .filter(version -> {
                    Instant at = moment.apply(version);
                    return at != null && !at.isAfter(toldAt);
                })
                .reduce((earlier, later) -> later)
                .filter(version -> version.state() != then)
                .isPresent();
    }
}
