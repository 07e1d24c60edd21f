package io.septet.review.process;

import io.septet.project.ProjectView;
import io.septet.review.DepartmentAnswer;
import java.util.List;

/** What lies before those who meet for the review: what the departments answered. */
record ReviewToDiscuss(ProjectView project, List<DepartmentAnswer> answers, List<MeasureAnswer> measureAnswers) {}
