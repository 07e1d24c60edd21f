package io.septet.absence.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Tells the engine who does the jobs that hand tasks over. */
@Component
class HandOverPlugin extends AbstractProcessEnginePlugin {

    private final EngineHandOvers handOvers;

    HandOverPlugin(EngineHandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<JobHandler> handlers = new ArrayList<>();
        if (engine.getCustomJobHandlers() != null) {
            handlers.addAll(engine.getCustomJobHandlers());
        }
        handlers.add(handOvers);
        engine.setCustomJobHandlers(handlers);
    }
}
