package io.septet.platform.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Lets every bean that is a deployer see to what is deployed, after the engine and in its transaction. */
@Component
class DeployersPlugin extends AbstractProcessEnginePlugin {

    private final List<Deployer> deployers;

    DeployersPlugin(List<Deployer> deployers) {
        this.deployers = deployers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> all = new ArrayList<>(deployers);
        if (engine.getCustomPostDeployers() != null) {
            all.addAll(0, engine.getCustomPostDeployers());
        }
        engine.setCustomPostDeployers(all);
    }
}
