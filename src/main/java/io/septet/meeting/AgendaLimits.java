package io.septet.meeting;

import java.util.Map;

/**
 * How long an agenda may be, in minutes.
 *
 * @param topic one topic
 * @param inAll a meeting of the kind; none of a kind that may take as long as it needs
 */
public record AgendaLimits(int topic, Map<MeetingKind, Integer> inAll) {}
