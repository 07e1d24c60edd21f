package io.septet.platform.models;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/** Lets the engine run the {@link ModelCheck} within every new deployment; a refusal rolls the deployment back. */
@Component
class ModelCheckPlugin extends AbstractProcessEnginePlugin {

    private final ModelCheck check;

    ModelCheckPlugin(ModelCheck check) {
        this.check = check;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> deployers = new ArrayList<>();
        deployers.add(deployment -> {
            if (deployment.isNew()) {
                check.check(deployment.getResources().values().stream()
                        .collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes)));
            }
        });
        engine.setCustomPostDeployers(deployers);
    }
}
