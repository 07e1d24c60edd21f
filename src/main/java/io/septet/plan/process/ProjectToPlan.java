package io.septet.plan.process;

import io.septet.desk.Choice;
import io.septet.directory.Department;
import io.septet.goal.GoalStatement;
import io.septet.goal.LessonTaken;
import io.septet.project.ProjectView;
import io.septet.project.TakenFrom;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before those who plan.
 *
 * @param reasons for which an earlier version came back
 * @param departments that take part
 * @param people who belong to them
 * @param nextKey number in the key of the next new work item
 * @param from the day on which the project was proposed
 * @param until the day by which its goal is to be reached
 * @param headings by which a plan table is known that is pasted
 * @param unknownYears that the plan reaches into and whose holidays are not known
 * @param lessons of earlier projects that were taken over
 * @param takenFrom what the form begins with was taken from; null where it is the project's own
 */
record ProjectToPlan(
        ProjectView project,
        GoalStatement goal,
        List<String> reasons,
        List<Department> departments,
        List<Choice> people,
        int nextKey,
        LocalDate from,
        LocalDate until,
        List<String> headings,
        List<String> unknownYears,
        List<LessonTaken> lessons,
        @Nullable TakenFrom takenFrom) {}
