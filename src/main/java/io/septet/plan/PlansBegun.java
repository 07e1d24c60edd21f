package io.septet.plan;

import io.septet.directory.PersonId;
import io.septet.project.Begun;
import io.septet.project.ProjectView;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the plan of a project begins with that was proposed after the model of another (G1). Whoever keeps models answers;
 * everything is empty for a project that was proposed without one.
 */
public interface PlansBegun {

    Optional<Begun<PartsEdit>> parts(ProjectView project, PersonId reader);

    /** @param due the day by which the goal is to be reached */
    Optional<Begun<PlanEdit>> items(ProjectView project, LocalDate due, PersonId reader);

    Optional<Begun<Agreement>> agreement(ProjectView project, PersonId reader);
}
