package io.septet.plan;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.goal.GoalChecks;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.goal.TakesPart;
import io.septet.plan.domain.AgreementPolicy;
import io.septet.plan.domain.PartsPolicy;
import io.septet.plan.domain.RaciPolicy;
import io.septet.plan.domain.SchedulePolicy;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is not in order with a plan, or with what is to become one; nothing is changed here. */
@Component
@Transactional(readOnly = true)
public class PlanChecks {

    private final Projects projects;
    private final GoalChecks goalChecks;
    private final Directory directory;
    private final WorkingTime calendar;

    PlanChecks(Projects projects, GoalChecks goalChecks, Directory directory, WorkingTime calendar) {
        this.projects = projects;
        this.goalChecks = goalChecks;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** What is not in order with the responsibilities and the schedule of a plan (R3, R4), with the paths of a {@link PlanEdit}. */
    public List<Finding> check(ProjectId project, Plan plan) {
        return check(projects.get(project), plan.goal(), plan.items(), plan.departments());
    }

    /** The same of a goal and items of a project in which these departments, by id, are to take part. */
    List<Finding> check(ProjectView project, GoalStatement goal, List<WorkItem> items, List<DepartmentId> departments) {
        Set<DepartmentId> leftOut = new HashSet<>(project.departments());
        departments.forEach(leftOut::remove);
        LocalDate begin = LocalDate.ofInstant(project.proposedAt(), calendar.zone());
        Findings findings = new Findings();
        if (items.isEmpty()) {
            findings.add("items", "plan.items.none");
        }
        return findings.addAll(new SchedulePolicy(begin, goal.objective().dueOn(), calendar).findings(items))
                .addAll(new RaciPolicy(departments, leftOut, directory.roster()).findings(items))
                .all();
    }

    /**
     * What was not in order before, such as a key result whose day has passed, does not count against the goal. Which
     * departments take part is found among the parts; a key result of one that is left out is named, because the goal
     * need not be open.
     */
    List<Finding> check(GoalStatement goal, GoalStatement agreed) {
        List<Finding> known = goalChecks.check(agreed);
        Map<String, Finding> leftBehind =
                keyResultsOf(PlanDifference.leftOut(departments(agreed), departments(goal)), goal);
        return goalChecks.check(goal).stream()
                .filter(finding -> !known.contains(finding))
                .filter(finding -> !finding.path().startsWith("scope.departments"))
                .map(finding -> leftBehind.getOrDefault(finding.path(), finding))
                .toList();
    }

    private static List<DepartmentId> departments(GoalStatement goal) {
        return goal.scope().departments().stream().map(TakesPart::department).toList();
    }

    /** What is to be said of the key results of these departments, by the path of their department. */
    private Map<String, Finding> keyResultsOf(List<DepartmentId> departments, GoalStatement goal) {
        Map<String, Finding> said = new HashMap<>();
        Roster roster = directory.roster();
        for (int at = 0; at < goal.keyResults().size(); at++) {
            KeyResult result = goal.keyResults().get(at);
            if (departments.contains(result.department())) {
                String path = "keyResults[" + at + "].department";
                String name = roster.department(result.department());
                said.put(
                        path,
                        new Finding(
                                path, "plan.parts.ownsKeyResult", List.of(name, Objects.toString(result.text(), ""))));
            }
        }
        return said;
    }

    /** What is not in order with the parts that the departments of a project are to take (R1). */
    List<Finding> check(ProjectView project, PartsEdit parts) {
        Roster roster = directory.roster();
        return PartsPolicy.ofThese(project.departments(), roster, hasHead(roster))
                .findings(parts.departments());
    }

    /** What is not in order with the parts that departments are to take; any department of the company may (C3). */
    List<Finding> check(PartsEdit parts) {
        Roster roster = directory.roster();
        return PartsPolicy.ofAny(roster, hasHead(roster)).findings(parts.departments());
    }

    /** The head is told who is the contact, and will be asked to sign: without one the plan would come to a halt. */
    private static Predicate<DepartmentId> hasHead(Roster roster) {
        return department -> roster.head(department).isPresent();
    }

    /** What is not in order with how departments are to keep in touch and decide (R5, R6). */
    List<Finding> check(Agreement agreement) {
        return new AgreementPolicy(directory.roster()).findings(agreement);
    }

    /**
     * The years that a plan reaches into from today on whose holidays are not known yet: dates there may have to move
     * (R4). That refuses no plan.
     */
    public List<String> unknownYears(Plan plan) {
        return calendar.unknownYears(calendar.today(), plan.lastDay()).stream()
                .map(String::valueOf)
                .toList();
    }
}
