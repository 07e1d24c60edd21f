package io.septet.template.domain;

import static io.septet.findings.Blank.blank;
import static io.septet.findings.Blank.orBlank;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import io.septet.plan.Agreement;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.EmergencyStep;
import io.septet.plan.PartsEdit;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.template.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project takes over from a blueprint, on its own dates and with the people of today. Whoever has left a department is
 * left out, and so is a department that the company has no more; both are said.
 */
public final class TakingOver {

    private final Blueprint blueprint;
    private final ProjectView project;
    private final WorkingDaysFrom days;
    private final Roster roster;
    private final Function<PersonId, String> names;

    /** @param names of people, those who have left included */
    public TakingOver(
            Blueprint blueprint,
            ProjectView project,
            WorkingDaysFrom days,
            Roster roster,
            Function<PersonId, String> names) {
        this.blueprint = blueprint;
        this.project = project;
        this.days = days;
        this.roster = roster;
        this.names = names;
    }

    /** The goal, without figures; each department through the contact of then, if they still belong to it. */
    public Taken<GoalStatement> goal() {
        Findings missing = new Findings().add("", "template.missing.figures");
        Scope scope = blueprint.scope();
        List<TakesPart> departments = new ArrayList<>();
        scope.departments().forEach(department -> takesPart(department, missing).ifPresent(departments::add));
        if (departments.stream().noneMatch(one -> one.department().equals(project.initiatingDepartment()))) {
            departments.add(0, new TakesPart(project.initiatingDepartment(), blank()));
        }
        Set<DepartmentId> taking =
                departments.stream().map(TakesPart::department).collect(Collectors.toSet());
        List<DepartmentId> notPartOf = scope.notPartOf().stream()
                .filter(department -> roster.has(department) && !taking.contains(department))
                .toList();
        List<KeyResult> results =
                blueprint.keyResults().stream().map(this::keyResult).toList();
        return new Taken<>(
                new GoalStatement(
                        blueprint.objective().dueOn(days.day(blueprint.dueAfter())),
                        results,
                        new Scope(scope.included(), scope.excluded(), departments, notPartOf),
                        null,
                        List.of()),
                missing);
    }

    private Optional<TakesPart> takesPart(TakesPart then, Findings missing) {
        DepartmentId department = then.department();
        if (!roster.has(department)) {
            missing.add("", "template.missing.department", roster.department(department));
            return Optional.empty();
        }
        if (!roster.isMember(then.contact(), department)) {
            missing.add("", "template.missing.contact", roster.department(department), names.apply(then.contact()));
            return Optional.of(new TakesPart(department, blank()));
        }
        return Optional.of(then);
    }

    private KeyResult keyResult(Blueprint.Result each) {
        KeyResult then = each.result();
        KeyResult dated = Abstraction.dated(then, days.day(each.dueAfter()));
        return roster.has(then.department())
                ? dated
                : new KeyResult(blank(), dated.text(), dated.metric(), dated.target(), dated.dueOn());
    }

    /** What each department does that takes part; its contact is the one that the goal names. */
    public Taken<PartsEdit> parts() {
        Findings missing = new Findings();
        List<PartsEdit.Row> rows = project.participations().stream()
                .map(now -> then(now.department())
                        .map(then -> part(then, now, missing))
                        .orElseGet(() -> new PartsEdit.Row(
                                now.department(), blank(), blank(), now.contact(), false, blank(), blank())))
                .toList();
        blueprint.participations().stream()
                .map(Participation::department)
                .filter(department -> !project.departments().contains(department))
                .forEach(department -> missing.add("", "template.missing.part", roster.department(department)));
        return new Taken<>(new PartsEdit(rows), missing);
    }

    private Optional<Participation> then(DepartmentId department) {
        return blueprint.participations().stream()
                .filter(part -> part.department().equals(department))
                .findFirst();
    }

    private PartsEdit.Row part(Participation then, Participation now, Findings missing) {
        PersonId deputy = then.deputy();
        boolean stands = deputy != null && roster.isMember(deputy, now.department()) && !deputy.equals(now.contact());
        if (deputy != null && !roster.isMember(deputy, now.department())) {
            missing.add("", "template.missing.deputy", roster.department(now.department()), names.apply(deputy));
        }
        return new PartsEdit.Row(
                now.department(),
                orBlank(then.part()),
                orBlank(then.duties()),
                now.contact(),
                false,
                stands ? orBlank(deputy) : blank(),
                then.contact().equals(now.contact()) ? orBlank(then.reachedBy()) : blank());
    }

    /** How the departments keep in touch and decide. */
    public Taken<Agreement> agreement() {
        Findings missing = new Findings();
        CommunicationPlan then = blueprint.communication();
        List<EmergencyStep> path = then.emergencyPath().stream()
                .flatMap(step -> told(step, missing))
                .toList();
        return new Taken<>(
                Agreement.of(
                        new CommunicationPlan(
                                then.meetingDay(),
                                then.meetingTime(),
                                then.meetingMinutes(),
                                then.deepDiveEveryWeeks(),
                                then.dailyUpdateBy(),
                                then.weeklySummaryOn(),
                                path,
                                then.urgentChannel(),
                                then.importantChannel(),
                                then.routineChannel(),
                                then.documents()),
                        blueprint.rules()),
                missing);
    }

    private Stream<EmergencyStep> told(EmergencyStep step, Findings missing) {
        PersonId now = now(step.whom());
        if (now == null) {
            missing.add("", "template.missing.told", names.apply(step.whom()), step.afterHours());
            return Stream.empty();
        }
        return Stream.of(new EmergencyStep(now, step.afterHours()));
    }

    /** Who led and who coordinated then give their places to those who do now; null for whoever has left. */
    private @Nullable PersonId now(PersonId then) {
        if (then.equals(blueprint.coordinator())) {
            return project.coordinator();
        }
        if (then.equals(blueprint.lead())) {
            return project.overallLead();
        }
        return roster.knows(then) ? then : null;
    }
}
