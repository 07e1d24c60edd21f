package io.septet.signoff;

import io.septet.plan.PlanVersion;
import io.septet.project.Forced;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of signing as it stands.
 *
 * @param version what is, or was, to be signed
 * @param signatures in the order of time
 * @param unchanged those whose signature on an earlier version goes on, because nothing that they sign has changed
 * @param awaited who has yet to sign; once the version was published all the same, whose signature is missing
 * @param publication null unless the version was published
 * @param forced what an administrator skipped so that it was published without all signatures; null when all were given
 */
public record Round(
        PlanVersion version,
        List<Signature> signatures,
        List<Standing> unchanged,
        List<Party> awaited,
        @Nullable Publication publication,
        @Nullable Forced forced) {

    /**
     * That the version was published, and the kick-off before (S5).
     *
     * @param kickOff when it was held; null when the version needed none
     * @param isLate whether more working days lay between than the company allows
     */
    public record Publication(@Nullable Instant kickOff, Instant published, boolean isLate) {}
}
