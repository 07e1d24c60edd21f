package io.septet.evidence;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trace of decisions (A3): who, when, on what version, and for whom.
 *
 * @param by id of the person, or null when Septet itself acted
 * @param inPlaceOf id of the person whose substitute or successor they were; null when they acted for themselves
 * @param department id of the department that the person acted for
 * @param kind key of the text that says what was decided, such as {@code signoff.decision.APPROVE}
 * @param about what it was about, in people's words, such as the title of a work item
 * @param version number of the version that was decided on, of the plan or of the goal
 * @param reason why
 */
public record Decision(
        Instant at,
        @Nullable PersonId by,
        @Nullable PersonId inPlaceOf,
        @Nullable DepartmentId department,
        String kind,
        @Nullable String about,
        @Nullable Integer version,
        @Nullable String reason) {

    public Decision {
        Objects.requireNonNull(at);
        Objects.requireNonNull(kind);
    }

    /** A decision with nothing said about its object. */
    public static Decision of(Instant at, @Nullable PersonId by, String kind) {
        return new Decision(at, by, null, null, kind, null, null, null);
    }

    /** A decision of somebody who may have made it in somebody else's place. */
    public static Decision made(Instant at, Doer by, String kind) {
        return of(at, by.person(), kind).inPlaceOf(by.inPlaceOf());
    }

    /** @param id of the person, or null when they acted for themselves */
    public Decision inPlaceOf(@Nullable PersonId id) {
        return new Decision(at, by, id, department, kind, about, version, reason);
    }

    public Decision forDepartment(@Nullable DepartmentId id) {
        return new Decision(at, by, inPlaceOf, id, kind, about, version, reason);
    }

    public Decision about(String words) {
        return new Decision(at, by, inPlaceOf, department, kind, words, version, reason);
    }

    public Decision onVersion(int number) {
        return new Decision(at, by, inPlaceOf, department, kind, about, number, reason);
    }

    public Decision because(@Nullable String words) {
        return new Decision(at, by, inPlaceOf, department, kind, about, version, words);
    }
}
