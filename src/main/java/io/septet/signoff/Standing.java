package io.septet.signoff;

import io.septet.plan.PlanPart;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a party stands to a version of the plan.
 *
 * @param parts what of the version it signs, each part with its SHA-256
 * @param last the last that it said to this version or an earlier one; null when it has said nothing yet
 * @param agreed number of the version that it agreed to last, this one or an earlier one; null when it has never agreed
 * @param since what it agreed to last, as parts with their SHA-256; empty when it has never agreed
 */
public record Standing(
        Party party,
        State state,
        SortedMap<PlanPart, String> parts,
        @Nullable Signature last,
        @Nullable Integer agreed,
        SortedMap<PlanPart, String> since) {

    /** Whether the version has the party's word, and which. */
    public enum State {
        /** Has signed this version. */
        APPROVED,
        /** Has rejected this version. */
        REJECTED,
        /** Has signed an earlier version, and its parts are the same in this one. */
        UNCHANGED,
        /** Has yet to sign. */
        AWAITED
    }

    /** What the party signs. */
    public Share share() {
        return new Share(party, parts);
    }

    /** Whether its approval is there. */
    public boolean isApproval() {
        return state == State.APPROVED || state == State.UNCHANGED;
    }
}
