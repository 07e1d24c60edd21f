package io.septet.review.process;

import io.septet.directory.DepartmentId;
import io.septet.goal.Measure;
import io.septet.project.ProjectView;
import io.septet.review.KeyResultAchieved;
import java.util.List;

/**
 * What lies before a department that is asked how the project went.
 *
 * @param several the metrics that are asked about one by one: none where the goal has only one
 */
record ReviewToAnswer(
        ProjectView project,
        DepartmentId department,
        List<Measure> measures,
        List<Measure> several,
        List<KeyResultAchieved> keyResults) {}
