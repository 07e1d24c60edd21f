package io.septet.template.domain;

import static io.septet.findings.Blank.blank;

import io.septet.calendar.WorkingTime;
import io.septet.goal.KeyResult;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import io.septet.plan.Plan;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectView;
import io.septet.template.Blueprint;
import java.time.LocalDate;

/** What of a project can be done once more, taken out of its plan: days count from the one on which it was proposed. */
public final class Abstraction {

    private final ProjectView project;
    private final WorkingDaysFrom days;

    public Abstraction(ProjectView project, WorkingTime time) {
        this.project = project;
        this.days = new WorkingDaysFrom(LocalDate.ofInstant(project.proposedAt(), time.zone()), time);
    }

    public Blueprint of(Plan plan) {
        Objective objective = plan.goal().objective();
        return new Blueprint(
                project.category(),
                withoutFigures(objective),
                days.ofEnd(objective.dueOn()),
                plan.goal().keyResults().stream().map(this::result).toList(),
                plan.goal().scope(),
                plan.participations(),
                plan.items().stream().map(this::item).toList(),
                plan.communication(),
                plan.rules(),
                project.overallLead(),
                project.coordinator());
    }

    private static Objective withoutFigures(Objective objective) {
        return new Objective(
                objective.specific(),
                objective.metric(),
                blank(),
                blank(),
                objective.unit(),
                objective.achievable(),
                objective.relevant(),
                blank(),
                objective.furtherMeasures().stream()
                        .map(measure -> new Measure(measure.metric(), blank(), blank(), measure.unit()))
                        .toList());
    }

    private Blueprint.Result result(KeyResult result) {
        return new Blueprint.Result(dated(result, blank()), days.ofEnd(result.dueOn()));
    }

    static KeyResult dated(KeyResult result, LocalDate dueOn) {
        return new KeyResult(result.department(), result.text(), result.metric(), result.target(), dueOn);
    }

    private Blueprint.Item item(WorkItem item) {
        int start = days.ofBeginning(item.start());
        return new Blueprint.Item(item.on(blank(), blank()), start, Math.max(start, days.ofEnd(item.end())));
    }
}
