package io.septet.goal;

import io.septet.directory.PersonId;
import io.septet.project.Begun;
import io.septet.project.ProjectView;
import java.util.Optional;

/** What the goal statement of a project begins with that was proposed after the model of another (G1). Whoever keeps models answers. */
public interface GoalsBegun {

    /** Empty for a project that was proposed without a model. */
    Optional<Begun<GoalStatement>> goal(ProjectView project, PersonId reader);
}
