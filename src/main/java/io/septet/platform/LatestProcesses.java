package io.septet.platform;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The latest version of each process that is deployed, from the engine's table alone: its query would parse every
 * model as well, for the documentation in it.
 */
@Component
public class LatestProcesses {

    private final ObjectProvider<ProcessEngine> engine;

    LatestProcesses(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** All of them, whoever asks. */
    public List<ProcessDefinition> all() {
        ProcessDefinitionQueryImpl query = (ProcessDefinitionQueryImpl) engine.getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion();
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context ->
                        context.getProcessDefinitionManager().findProcessDefinitionsByQueryCriteria(query, null));
    }
}
