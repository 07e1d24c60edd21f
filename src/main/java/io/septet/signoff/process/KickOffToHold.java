package io.septet.signoff.process;

import io.septet.meeting.AgendaLimits;
import io.septet.project.ProjectView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies before those who meet for the kick-off.
 *
 * @param version number of the plan's version that was signed
 * @param meetsIn id of the project that meets
 * @param longest minutes that the meeting may take
 * @param sum what the agenda of a notice comes to; the form says it while somebody types
 */
record KickOffToHold(
        ProjectView project, UUID meetsIn, int version, int longest, AgendaLimits limits, @Nullable String sum) {}
