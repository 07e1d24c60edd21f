package io.septet.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Tells the engine who does the jobs that are Septet's own: every bean that handles one. */
@Component
class JobHandlersPlugin extends AbstractProcessEnginePlugin {

    private final List<JobHandler<?>> handlers;

    JobHandlersPlugin(List<JobHandler<?>> handlers) {
        this.handlers = handlers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomJobHandlers(List.<JobHandler>copyOf(handlers));
    }
}
