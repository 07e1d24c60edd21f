package io.septet.meeting.domain;

import io.septet.meeting.MeetingKind;
import java.util.Optional;

/**
 * How long a meeting may take: a kick-off no longer than the company says (S4), any other as long as it needs.
 *
 * @param longestKickOff in minutes
 */
public record LengthPolicy(int longestKickOff) {

    /** The limit in minutes, if there is one. */
    public Optional<Integer> limit(MeetingKind kind) {
        return kind == MeetingKind.KICK_OFF ? Optional.of(longestKickOff) : Optional.empty();
    }

    /** The same as a number; one that no meeting reaches where there is no limit. */
    public int longest(MeetingKind kind) {
        return limit(kind).orElse(Integer.MAX_VALUE);
    }
}
