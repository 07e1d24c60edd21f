package io.septet.tracking.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryProcesses;
import io.septet.tracking.Progress;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Deliveries as process instances, each found by the project's code and the key of its work item. */
@Component
class EngineDeliveryProcesses implements DeliveryProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsSystem asSystem;
    private final ObjectMapper json;

    EngineDeliveryProcesses(RuntimeService runtime, TaskService tasks, AsSystem asSystem, ObjectMapper json) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.asSystem = asSystem;
        this.json = json;
    }

    @Override
    public void start(ProjectView project, WorkItemKey item) {
        asSystem.run(() -> runtime.createMessageCorrelation(WorkItemDelivery.WORK_ITEM_PLANNED)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(WorkItemDelivery.WORK_ITEM_KEY, item.value())
                .setVariable(WorkItemDelivery.DELIVERABLE_REFUSED, false)
                .correlateStartMessage());
    }

    @Override
    public void reschedule(ProjectView project, WorkItemKey item) {
        tell(WorkItemDelivery.WORK_ITEM_RESCHEDULED, project, item);
    }

    @Override
    public void withdraw(ProjectView project, WorkItemKey item) {
        tell(WorkItemDelivery.WORK_ITEM_WITHDRAWN, project, item);
    }

    private void tell(String message, ProjectView project, WorkItemKey item) {
        asSystem.run(() -> to(project, message)
                .processInstanceVariableEquals(WorkItemDelivery.WORK_ITEM_KEY, item.value())
                .correlate());
    }

    @Override
    public boolean answerReport(ProjectView project, Progress progress) {
        Task waiting = asSystem.call(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(project.code())
                .processVariableValueEquals(
                        WorkItemDelivery.WORK_ITEM_KEY, progress.item().key().value())
                .taskDefinitionKey(WorkItemDelivery.REPORT_PROGRESS.task())
                .singleResult());
        if (waiting == null) {
            return false;
        }
        try {
            String content = json.writeValueAsString(
                    new ReportProgress.Content(progress.status(), progress.percent(), progress.note()));
            tasks.complete(waiting.getId(), Map.of("submission", content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (ProcessEngineException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
        return true;
    }

    @Override
    public void allWorkAccepted(ProjectView project) {
        asSystem.run(() -> to(project, ProjectTracking.ALL_WORK_ACCEPTED).correlateAll());
    }

    private MessageCorrelationBuilder to(ProjectView project, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(project.code());
    }
}
