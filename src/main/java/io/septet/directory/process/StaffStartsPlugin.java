package io.septet.directory.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A process that is deployed while Septet runs can be started by the staff at once, not only after the next start. */
@Component
class StaffStartsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<RightsOfGroups> rights;

    StaffStartsPlugin(ObjectProvider<RightsOfGroups> rights) {
        this.rights = rights;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> deployers = new ArrayList<>();
        if (engine.getCustomPostDeployers() != null) {
            deployers.addAll(engine.getCustomPostDeployers());
        }
        deployers.add(deployment -> {
            List<ProcessDefinitionEntity> processes = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
            if (deployment.isNew() && processes != null) {
                rights.getObject().mayStart(processes);
            }
        });
        engine.setCustomPostDeployers(deployers);
    }
}
