package io.septet.meeting.domain;

import java.time.Instant;
import java.util.UUID;

/** When the next meeting of a project begins. */
public record NextMeeting(UUID project, Instant startsAt) {}
