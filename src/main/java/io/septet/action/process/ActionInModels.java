package io.septet.action.process;

import io.septet.action.ActionId;
import io.septet.action.ActionSchedule;
import io.septet.action.Actions;
import io.septet.action.Responsible;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import java.util.Date;

/** What models ask about an action: {@code ${action.dueAt(actionId)}}. */
@ForModels("action")
public class ActionInModels {

    private final Actions actions;
    private final Responsible responsible;
    private final ActionSchedule schedule;

    ActionInModels(Actions actions, Responsible responsible, ActionSchedule schedule) {
        this.actions = actions;
        this.responsible = responsible;
        this.schedule = schedule;
    }

    /** Id of the owner, or of who does it once they have left the company. */
    public String owner(String actionId) {
        return responsible.owner(ActionId.of(actionId)).value();
    }

    /** Id of the person who decides when the owner asks for a new date, or to drop it. */
    public String decider(String actionId) {
        return responsible.decider(ActionId.of(actionId)).value();
    }

    /** When it is to be done. */
    public Date dueAt(String actionId) {
        return Date.from(schedule.dueAt(actions.get(ActionId.of(actionId))));
    }

    /** When the owner is reminded ahead of its date. */
    public Date remindAt(String actionId) {
        return Date.from(schedule.remindAt(actions.get(ActionId.of(actionId))));
    }

    /** Every week on the morning on which is asked how the project's open actions stand; asked for anew each time. */
    public String checkCycle(String projectId) {
        return "R/%s/P7D".formatted(schedule.nextCheck(ProjectId.of(projectId)));
    }
}
