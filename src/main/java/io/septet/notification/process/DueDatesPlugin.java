package io.septet.notification.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Brings a task's escalation timer forward when its due date is. A due date that moves back needs nothing: the timer
 * fires, finds that the task is not late, and goes on to the new date.
 */
@Component
class DueDatesPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        listeners.add(new Installation());
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    private static void follow(DelegateTask updated) {
        TaskEntity task = (TaskEntity) updated;
        Date due = task.getDueDate();
        if (due == null || !task.getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            return;
        }
        for (ExecutionEntity scope = task.getExecution(); scope != null; scope = scope.getParent()) {
            scope.getJobs().stream()
                    .filter(DueDatesPlugin::isEscalation)
                    .filter(timer -> timer.getDuedate().after(due))
                    .forEach(timer -> timer.setDuedate(due));
        }
    }

    private static boolean isEscalation(JobEntity job) {
        return job.getJobDefinition() != null
                && job.getJobDefinition().getJobConfiguration() != null
                && job.getJobDefinition().getJobConfiguration().contains(Escalation.CALL);
    }

    private static class Installation extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, DueDatesPlugin::follow);
        }
    }
}
