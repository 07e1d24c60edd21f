package io.septet.template;

import io.septet.directory.PersonId;
import io.septet.goal.KeyResult;
import io.septet.goal.Objective;
import io.septet.goal.Scope;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.DecisionRules;
import io.septet.plan.WorkItem;
import io.septet.project.Category;
import io.septet.project.Participation;
import java.util.List;

/**
 * What of a project can be done once more: its goal without figures, and its plan. It has no dates: days are working days
 * after the start.
 *
 * @param objective without values, targets and date
 * @param dueAfter of the objective
 * @param lead who led the project; where its people are named, whoever leads the next one takes that place
 * @param coordinator who coordinated it, likewise
 */
public record Blueprint(
        Category category,
        Objective objective,
        int dueAfter,
        List<Result> keyResults,
        Scope scope,
        List<Participation> participations,
        List<Item> items,
        CommunicationPlan communication,
        DecisionRules rules,
        PersonId lead,
        PersonId coordinator) {

    public Blueprint {
        keyResults = List.copyOf(keyResults);
        participations = List.copyOf(participations);
        items = List.copyOf(items);
    }

    /** A key result without its date. */
    public record Result(KeyResult result, int dueAfter) {}

    /** A work item without its dates. */
    public record Item(WorkItem work, int startsAfter, int endsAfter) {}

    /** How many working days it takes from the start to the end of its last item, both counted. */
    public int length() {
        return items.stream().mapToInt(Item::endsAfter).max().orElse(dueAfter) + 1;
    }
}
