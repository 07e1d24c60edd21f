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
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** What models name to say when a task's lateness is looked at: {@code ${escalation.cycle(execution, …)}}. */
@ForModels("escalation")
public class Escalation {

    /** How models name it. */
    static final String CALL = "escalation.cycle(";

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
     * @param due the task's due date, for as long as there is no task
     */
    public String cycle(DelegateExecution execution, Date due) {
        List<OpenTask> tasks = openTasks((ExecutionEntity) execution).toList();
        Instant next = tasks.isEmpty()
                ? due.toInstant()
                : reminders.nextAfterNow(tasks).orElseGet(this::inADay);
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
