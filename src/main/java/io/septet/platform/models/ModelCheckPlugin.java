package io.septet.platform.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * Lets the engine run the {@link ModelCheck} before it reads a file: the whole of it within every new deployment, which a
 * refusal rolls back, and whether it is data each time that one is loaded from the database, however it came there.
 */
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
            Map<String, byte[]> files = deployment.getResources().values().stream()
                    .collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes));
            if (deployment.isNew()) {
                check.refuseTenant(deployment.getTenantId());
                check.check(files);
            } else {
                check.checkData(files);
            }
        });
        engine.setCustomPreDeployers(deployers);
    }
}
