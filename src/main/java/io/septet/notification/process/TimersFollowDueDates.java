package io.septet.notification.process;

import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Lets a task's escalation timer follow when its due date moves. A timer that waits for something else as well stays where
 * it is when the date moves back: it fires, finds that the task is not late, and goes on to the new date.
 */
@Component
class TimersFollowDueDates extends AbstractBpmnParseListener {

    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, TimersFollowDueDates::follow);
    }

    private static void follow(DelegateTask updated) {
        TaskEntity task = (TaskEntity) updated;
        Date due = task.getDueDate();
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.DUE_DATE);
        if (due == null || change == null) {
            return;
        }
        for (ExecutionEntity scope = task.getExecution(); scope != null; scope = scope.getParent()) {
            Date first = dueDates(scope).min(Comparator.naturalOrder()).orElse(due);
            for (JobEntity timer : scope.getJobs()) {
                if (isEscalation(timer)) {
                    follow(timer, (Date) change.getOrgValue(), due, first);
                }
            }
        }
    }

    /** @param first of all due dates that the timer is there for */
    private static void follow(JobEntity timer, Date before, Date due, Date first) {
        if (timer.getDuedate().after(due)) {
            timer.setDuedate(due);
        } else if (before != null && isAt(before, timer) && first.after(before)) {
            timer.setDuedate(first);
        }
    }

    /** A task's due date and its timer are computed one after the other. */
    private static boolean isAt(Date due, JobEntity timer) {
        return Duration.between(due.toInstant(), timer.getDuedate().toInstant())
                        .abs()
                        .compareTo(SAME_MOMENT)
                <= 0;
    }

    private static Stream<Date> dueDates(ExecutionEntity scope) {
        return Stream.concat(
                scope.getTasks().stream().map(TaskEntity::getDueDate).filter(Objects::nonNull),
                scope.getExecutions().stream().flatMap(TimersFollowDueDates::dueDates));
    }

    private static boolean isEscalation(JobEntity job) {
        return job.getJobDefinition() != null
                && job.getJobDefinition().getJobConfiguration() != null
                && job.getJobDefinition().getJobConfiguration().contains(Escalation.CALL);
    }
}
