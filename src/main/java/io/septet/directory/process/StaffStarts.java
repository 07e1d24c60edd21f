package io.septet.directory.process;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A process that is deployed while Septet runs can be started by the staff at once, not only after the next start. */
@Component
class StaffStarts implements Deployer {

    private final ObjectProvider<RightsOfGroups> rights;

    StaffStarts(ObjectProvider<RightsOfGroups> rights) {
        this.rights = rights;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        List<ProcessDefinitionEntity> processes = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
        if (deployment.isNew() && processes != null) {
            rights.getObject().mayStart(processes);
        }
    }
}
