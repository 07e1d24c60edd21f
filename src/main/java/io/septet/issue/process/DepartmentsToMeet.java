package io.septet.issue.process;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.septet.meeting.AgendaLimits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The issue about which departments are to come together, and what the company allows of a notice.
 *
 * @param meetsIn id of the project that meets
 * @param sum what the agenda of a notice comes to; the form says it while somebody types
 */
record DepartmentsToMeet(@JsonUnwrapped IssueShown issue, UUID meetsIn, AgendaLimits limits, @Nullable String sum) {}
