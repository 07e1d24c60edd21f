package io.septet.meeting;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.Map;

/**
 * When people can meet.
 *
 * @param busy when each of them is busy, in the order in which they were asked about
 * @param hours the working hours of the days asked about
 * @param slots the first times that suit all
 */
public record TimesToMeet(Map<PersonId, List<BusyTime>> busy, List<Slot> hours, List<Slot> slots) {}
