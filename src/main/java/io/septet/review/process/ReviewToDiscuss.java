package io.septet.review.process;

import io.septet.meeting.AgendaLimits;
import io.septet.project.ProjectView;
import io.septet.review.DepartmentAnswer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies before those who meet for the review: what the departments answered.
 *
 * @param meetsIn id of the project that meets
 * @param sum what the agenda of a notice comes to; the form says it while somebody types
 */
record ReviewToDiscuss(
        ProjectView project,
        UUID meetsIn,
        List<DepartmentAnswer> answers,
        List<MeasureAnswer> measureAnswers,
        AgendaLimits limits,
        @Nullable String sum) {}
