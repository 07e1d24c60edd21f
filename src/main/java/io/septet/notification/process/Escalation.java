package io.septet.notification.process;

import io.septet.calendar.WorkingTime;
import io.septet.notification.OpenTask;
import io.septet.notification.Reminders;
import io.septet.platform.ForModels;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * What models name to say when a task's lateness is looked at: {@code ${escalation.cycle(execution)}}. When the task is
 * due stands at the task alone.
 */
@ForModels("escalation")
public class Escalation {

    /** How models name it. */
    static final String CALL = "escalation.cycle(";

    /** How a timer at a task's boundary names it. */
    static final String CYCLE = "${" + CALL + "execution)}";

    /** How a timer names the task's due date. */
    static final String DUE = "${escalation.due(execution)}";

    /** How a timer named it with the due date in it. */
    static final String CYCLE_BEFORE = "${" + CALL + "execution,%s)}";

    private final Reminders reminders;
    private final WorkingTime time;

    Escalation(Reminders reminders, WorkingTime time) {
        this.reminders = reminders;
        this.time = time;
    }

    /**
     * The cycle of a timer at a user task: first at the due date, then as the escalation ladder says.
     *
     * <p>The engine asks when the timer is created, before the task is, and again whenever the timer fires, before the
     * reminder is sent. It takes from each answer one date, the next; the period behind it only matters when sending a
     * reminder fails, because then the engine goes on without asking.
     *
     * @param execution the one that the timer is attached to
     */
    public String cycle(DelegateExecution execution) {
        List<OpenTask> tasks = openTasks((ExecutionEntity) execution).toList();
        return tasks.isEmpty() ? at(due(execution).toInstant()) : next(tasks);
    }

    /**
     * The same, as models said it that named the due date a second time; instances of theirs go on.
     *
     * @param due the task's due date, for as long as there is no task
     */
    public String cycle(DelegateExecution execution, Date due) {
        List<OpenTask> tasks = openTasks((ExecutionEntity) execution).toList();
        return tasks.isEmpty() ? at(due.toInstant()) : next(tasks);
    }

    /**
     * When the task is due at whose boundary the timer is, as the model says at the task. There is no task yet, so what it
     * says can name only what the process knows.
     */
    public Date due(DelegateExecution execution) {
        return (Date) taskOf(((ExecutionEntity) execution).getActivity())
                .getTaskDefinition()
                .getDueDateExpression()
                .getValue(execution);
    }

    /** The timer of a task with several instances is at what holds them all. */
    private static UserTaskActivityBehavior taskOf(ActivityImpl activity) {
        return activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior all
                ? taskOf(all.getInnerActivity(activity))
                : (UserTaskActivityBehavior) activity.getActivityBehavior();
    }

    private String next(List<OpenTask> tasks) {
        return at(reminders.nextAfterNow(tasks).orElseGet(this::inADay));
    }

    private String at(Instant next) {
        return "R/%s/P1D".formatted(later(next, time.now()));
    }

    private static Stream<OpenTask> openTasks(ExecutionEntity execution) {
        return Stream.concat(
                execution.getTasks().stream().map(OpenTasks::of),
                execution.getExecutions().stream().flatMap(Escalation::openTasks));
    }

    private Instant inADay() {
        return time.plusWorkingDays(time.now(), 1);
    }

    /** The engine would go on by whole periods from a date that is not in the future. It wants the zone, and no nanoseconds. */
    private static Instant later(Instant next, Instant now) {
        Instant moment = next.isAfter(now) ? next : now.plusSeconds(1);
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
