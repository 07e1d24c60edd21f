package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
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
 * @param awaited who has yet to sign; once the version was published all the same, whose signature is missing
 * @param publication null unless the version was published
 * @param forced what an administrator skipped so that it was published without all signatures; null when all were given
 */
public record Round(
        PlanVersion version,
        List<Signature> signatures,
        List<Awaited> awaited,
        @Nullable Publication publication,
        @Nullable Forced forced) {

    /**
     * A signature that is still to come.
     *
     * @param department id of the department whose head is to sign; null for a member
     * @param person id of the head or the member; null while the department has no head
     */
    public record Awaited(Role role, @Nullable DepartmentId department, @Nullable PersonId person) {

        /** Whether that is the signature. */
        public boolean isMetBy(Signature signature) {
            return role == signature.role()
                    && signature.party().equals(String.valueOf(role == Role.HEAD ? department : person));
        }
    }

    /**
     * The kick-off and what followed it (S5).
     *
     * @param isLate whether more working days lay between than the company allows
     */
    public record Publication(Instant kickOff, Instant published, boolean isLate) {}
}
