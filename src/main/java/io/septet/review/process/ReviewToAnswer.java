package io.septet.review.process;

import io.septet.directory.DepartmentId;
import io.septet.goal.Measure;
import io.septet.project.ProjectView;
import io.septet.review.KeyResultAchieved;
import java.util.List;

/** What lies before a department that is asked how the project went. */
record ReviewToAnswer(
        ProjectView project, DepartmentId department, List<Measure> measures, List<KeyResultAchieved> keyResults) {}
