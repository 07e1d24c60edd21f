package io.septet.issue;

import io.septet.directory.PersonId;
import io.septet.meeting.MeetingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where the departments concerned meet about an issue.
 *
 * @param place room or link
 * @param invited ids of the people
 * @param lateReason why they do not meet earlier, where that is later than it should be
 * @param meeting the one that was called with a notice; null where those invited were only told when and where
 */
public record MeetingCall(
        Instant at, String place, List<PersonId> invited, @Nullable String lateReason, @Nullable MeetingId meeting) {

    public MeetingCall(Instant at, String place, List<PersonId> invited, @Nullable String lateReason) {
        this(at, place, invited, lateReason, null);
    }
}
