package io.septet.desk.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service, with {@link Admission} before every submitted form. A form names no business key. */
class DeskFormService extends FormServiceImpl {

    private final Admission admission;
    private final ProcessEngineConfigurationImpl engine;

    DeskFormService(Admission admission, ProcessEngineConfigurationImpl engine) {
        this.admission = admission;
        this.engine = engine;
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, Map<String, Object> properties) {
        VariableMap admitted = admission.admit(properties);
        // not the engine's own command for start forms: that one writes what was submitted into the history
        return admission.attempt(() -> commandExecutor.execute(
                command -> engine.getRuntimeService().startProcessInstanceById(processDefinitionId, admitted)));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        engine.getTaskService().complete(taskId, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return engine.getTaskService().completeWithVariablesInReturn(taskId, properties, deserializeValues);
    }
}
