package io.septet.emergency;

import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.emergency.domain.EmergencyPathPolicy;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The path that an emergency follows, and the people who are there for it today: in the place of somebody who has left, who steps
 * in for them; with somebody who is away, who stands in for them.
 */
@Component
class PathInForce {

    private final PlanVersions plans;
    private final Successors successors;
    private final Substitutes substitutes;
    private final EmergencySettings settings;

    PathInForce(PlanVersions plans, Successors successors, Substitutes substitutes, EmergencySettings settings) {
        this.plans = plans;
        this.successors = successors;
        this.substitutes = substitutes;
        this.settings = settings;
    }

    /** Its levels, by the version of the plan that was in effect when it was raised. */
    List<PathLevel> levels(ProjectView project, EmergencyView emergency) {
        return new EmergencyPathPolicy(project.coordinator(), project.overallLead(), settings.leadAfter())
                .levels(plans.version(project.id(), emergency.planVersion())
                        .content()
                        .communication()
                        .emergencyPath());
    }

    /** Who is told for a level now, once each. */
    List<ToldPerson> people(ProjectView project, PathLevel level, Instant now) {
        Map<PersonId, ToldPerson> people = new LinkedHashMap<>();
        for (PersonId named : level.people()) {
            PersonId here = successors.of(project, named);
            people.putIfAbsent(here, new ToldPerson(here, here.equals(named) ? null : named, now));
        }
        substitutes
                .substitutesOf(List.copyOf(people.keySet()))
                .forEach((absent, substitute) ->
                        people.putIfAbsent(substitute, new ToldPerson(substitute, absent, now)));
        return List.copyOf(people.values());
    }
}
