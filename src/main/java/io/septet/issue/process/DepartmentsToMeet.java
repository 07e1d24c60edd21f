package io.septet.issue.process;

import io.septet.meeting.AgendaLimits;
import io.septet.project.ProjectView;
import org.jspecify.annotations.Nullable;

/**
 * The issue about which departments are to come together, and what the company allows of a notice.
 *
 * @param sum what the agenda of a notice comes to; the form says it while somebody types
 */
record DepartmentsToMeet(ProjectView project, IssueShown issue, AgendaLimits limits, @Nullable String sum) {}
