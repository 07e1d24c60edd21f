package io.septet.plan;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param frozenBy id of the person who handed it in; null of those for which it is not known
 * @param frozenInPlaceOf id of the person whose substitute they were; null when they acted for themselves
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
        @Nullable PersonId frozenBy,
        @Nullable PersonId frozenInPlaceOf,
        @Nullable Instant decidedAt,
        List<String> reasons,
        boolean adjusted,
        @Nullable PersonId takenBackBy) {

    /** The first digits of the hash, by which people tell versions apart. */
    public String shortHash() {
        return hash.substring(0, 12);
    }

    /** When it became what the project works by (S5), by signatures or by a minor change; null while it has not. */
    public @Nullable Instant publishedAt() {
        return publishedAt(state, decidedAt);
    }

    static @Nullable Instant publishedAt(State state, @Nullable Instant decidedAt) {
        return state == State.IN_EFFECT || state == State.SUPERSEDED ? decidedAt : null;
    }

    /** Who stands behind it: whoever handed it in. */
    public Optional<Doer> author() {
        return Optional.ofNullable(frozenBy).map(person -> new Doer(person, frozenInPlaceOf));
    }

    /** The one among versions of a project that people work by or, before there is one, the newest. */
    public static Optional<PlanVersion> shown(List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.state == State.IN_EFFECT)
                .findFirst()
                .or(() -> versions.stream().reduce((earlier, later) -> later));
    }

    /** What was signed first among versions of a project, and took effect; null before anything did. */
    public static @Nullable Plan signedFirst(List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> !version.adjusted && version.publishedAt() != null)
                .findFirst()
                .map(PlanVersion::content)
                .orElse(null);
    }

    /** The one among versions of a project that was in effect at a moment. */
    public static Optional<PlanVersion> inEffectAt(Instant moment, List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.state == State.IN_EFFECT || version.state == State.SUPERSEDED)
                .filter(version -> version.decidedAt != null && !version.decidedAt.isAfter(moment))
                .max(Comparator.comparing(PlanVersion::number));
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
