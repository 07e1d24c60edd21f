package io.septet.template;

import io.septet.calendar.WorkingTime;
import io.septet.desk.Link;
import io.septet.directory.Directory;
import io.septet.directory.NamesThen;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.FindingTexts;
import io.septet.findings.Findings;
import io.septet.goal.GoalStatement;
import io.septet.goal.GoalsBegun;
import io.septet.plan.Agreement;
import io.septet.plan.PartsEdit;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlansBegun;
import io.septet.project.Begun;
import io.septet.project.ProjectView;
import io.septet.project.TakenFrom;
import io.septet.template.domain.Taken;
import io.septet.template.domain.TakingOver;
import io.septet.template.domain.TakingWorkOver;
import io.septet.template.domain.WorkingDaysFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the forms of a project begin with that was proposed after a model. It is taken over when a form is opened, with the
 * calendar and the people of that day.
 */
@Component
@Transactional(readOnly = true)
class BegunAfterModel implements GoalsBegun, PlansBegun {

    private final Origins origins;
    private final Blueprints blueprints;
    private final Directory directory;
    private final WorkingTime time;
    private final FindingTexts texts;

    BegunAfterModel(Origins origins, Blueprints blueprints, Directory directory, WorkingTime time, FindingTexts texts) {
        this.origins = origins;
        this.blueprints = blueprints;
        this.directory = directory;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public Optional<Begun<GoalStatement>> goal(ProjectView project, PersonId reader) {
        return begun(project, reader, model -> {
            Taken<GoalStatement> goal = model.takingOver().goal();
            List<Integer> unknown =
                    time.unknownYears(time.today(), goal.content().objective().dueOn());
            return unknown.isEmpty()
                    ? goal
                    : new Taken<>(
                            goal.content(),
                            new Findings()
                                    .addAll(goal.missing())
                                    .add(
                                            "",
                                            "template.unknownYears",
                                            unknown.stream()
                                                    .map(String::valueOf)
                                                    .toList())
                                    .all());
        });
    }

    @Override
    public Optional<Begun<PartsEdit>> parts(ProjectView project, PersonId reader) {
        return begun(project, reader, model -> model.takingOver().parts());
    }

    @Override
    public Optional<Begun<PlanEdit>> items(ProjectView project, LocalDate due, PersonId reader) {
        return begun(project, reader, model -> model.items(due));
    }

    @Override
    public Optional<Begun<Agreement>> agreement(ProjectView project, PersonId reader) {
        return begun(project, reader, model -> model.takingOver().agreement());
    }

    private <T> Optional<Begun<T>> begun(ProjectView project, PersonId reader, Function<ModelToday, Taken<T>> part) {
        return origins.of(project.id())
                .flatMap(origin -> blueprints.of(origin.model()).map(blueprint -> {
                    Taken<T> taken = part.apply(new ModelToday(blueprint, origin.start(), project));
                    return new Begun<>(taken.content(), from(origin, taken.missing(), reader));
                }));
    }

    private TakenFrom from(Origin origin, List<Finding> missing, PersonId reader) {
        return new TakenFrom(
                List.of(new Link(origin.name(), origins.address(origin.model(), reader))),
                missing.stream().map(texts::sentence).toList());
    }

    /** A model for a project, with the calendar and the people of today. */
    private final class ModelToday {

        private final Blueprint blueprint;
        private final ProjectView project;
        private final WorkingDaysFrom days;
        private final Roster roster = directory.roster();
        private final NamesThen names = directory.namesThen();

        ModelToday(Blueprint blueprint, LocalDate start, ProjectView project) {
            this.blueprint = blueprint;
            this.project = project;
            this.days = new WorkingDaysFrom(start, time);
        }

        /** Of somebody who has left, as well. */
        private String name(PersonId person) {
            return names.person(person, time.now());
        }

        TakingOver takingOver() {
            return new TakingOver(blueprint, project, days, roster, this::name);
        }

        Taken<PlanEdit> items(LocalDate due) {
            return new TakingWorkOver(days, project.departments(), roster, this::name)
                    .items(blueprint, due, time.today());
        }
    }
}
