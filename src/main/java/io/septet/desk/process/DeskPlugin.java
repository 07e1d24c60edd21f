package io.septet.desk.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Installs the services through which people come to the door. */
@Component
class DeskPlugin extends AbstractProcessEnginePlugin {

    private final Admission admission;
    private final Turns turns;

    DeskPlugin(Admission admission, Turns turns) {
        this.admission = admission;
        this.turns = turns;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new DeskTaskService(admission, turns));
        engine.setFormService(new DeskFormService(admission, engine));
    }
}
