package io.septet.goal.process;

import io.septet.desk.Link;
import io.septet.goal.Answer;
import io.septet.project.ProjectView;
import java.util.List;

/**
 * What lies before whoever writes the goal statement.
 *
 * @param objections to the statement before, if there was one
 */
record GoalToDefine(ProjectView project, List<Answer> objections, List<Link> files) {}
