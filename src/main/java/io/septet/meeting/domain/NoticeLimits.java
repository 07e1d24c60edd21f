package io.septet.meeting.domain;

import io.septet.meeting.MeetingKind;
import java.util.Optional;

/**
 * What the company allows a notice (M1, M2, S4, R5).
 *
 * @param noticeDays working days from the notice to the meeting
 * @param topic how long one topic may take, in minutes
 * @param kickOff how long a kick-off meeting may take
 * @param weekly how long a weekly meeting may take
 */
public record NoticeLimits(int noticeDays, int topic, int kickOff, int weekly) {

    /** How long a meeting of that kind may take, in minutes; empty when as long as it needs. */
    public Optional<Integer> inAll(MeetingKind kind) {
        return switch (kind) {
            case KICK_OFF -> Optional.of(kickOff);
            case WEEKLY -> Optional.of(weekly);
            default -> Optional.empty();
        };
    }
}
