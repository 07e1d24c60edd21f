package io.septet.plan;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A frozen plan (S1).
 *
 * @param number from 1, per project
 * @param hash SHA-256 in hexadecimal: the root of the plan's tree of parts, or of {@code text} in the earliest versions
 * @param hashedByPart whether it is the root
 * @param parts SHA-256 of each part of the plan, in hexadecimal
 * @param text the content in its canonical form: the same plan gives the same text anywhere
 * @param content the same as values
 * @param decidedAt when it took effect or was rejected
 * @param reasons why it was rejected
 * @param adjusted whether it came of a minor change, which nobody signs
 * @param takenBackBy id of the person who took it back before anybody had signed
 */
public record PlanVersion(
        ProjectId project,
        int number,
        State state,
        String hash,
        boolean hashedByPart,
        SortedMap<PlanPart, String> parts,
        String text,
        Plan content,
        Instant frozenAt,
        @Nullable Instant decidedAt,
        List<String> reasons,
        boolean adjusted,
        @Nullable PersonId takenBackBy) {

    /** When it became what the project works by (S5), by signatures or by a minor change; null while it has not. */
    public @Nullable Instant publishedAt() {
        return publishedAt(state, decidedAt);
    }

    static @Nullable Instant publishedAt(State state, @Nullable Instant decidedAt) {
        return state == State.IN_EFFECT || state == State.SUPERSEDED ? decidedAt : null;
    }

    /** What became of a version. */
    public enum State {
        /** Lies before its signers. */
        FROZEN,
        /** Is what the project works by. */
        IN_EFFECT,
        /** Was not signed. */
        REJECTED,
        /** Was in effect until a later one was. */
        SUPERSEDED
    }
}
