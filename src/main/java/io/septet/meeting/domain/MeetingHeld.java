package io.septet.meeting.domain;

import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of which minutes tell.
 *
 * @param planVersion number of the plan's version that it was about; null when there is none
 * @param meeting the one that was called; null when it was held without a notice
 * @param at when it began
 */
public record MeetingHeld(
        ProjectId project, MeetingKind kind, @Nullable Integer planVersion, @Nullable MeetingId meeting, Instant at) {}
