package io.septet.platform.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets every bean that listens to the engine reading a model add to the model what Septet does at its elements. */
@Component
class ParseListenersPlugin extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> listeners;

    ParseListenersPlugin(List<BpmnParseListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> all = new ArrayList<>(listeners);
        if (engine.getCustomPreBPMNParseListeners() != null) {
            all.addAll(0, engine.getCustomPreBPMNParseListeners());
        }
        engine.setCustomPreBPMNParseListeners(all);
    }
}
