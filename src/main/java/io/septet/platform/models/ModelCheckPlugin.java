package io.septet.platform.models;

import io.septet.platform.Deployments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * Lets the engine deploy models with their forms, keep those that are needed ({@link GuardedRepository}) and run the {@link ModelCheck} before it reads a
 * file: the whole of it within every new deployment, which a refusal rolls back, and whether it is data each time that
 * one is loaded from the database, however it came there.
 */
@Component
class ModelCheckPlugin extends AbstractProcessEnginePlugin {

    private final ModelCheck check;
    private final FilesUnderCheck sent;
    private final GuardedRepository repository;

    ModelCheckPlugin(
            ModelCheck check,
            FilesUnderCheck sent,
            FormsOfModels forms,
            FilesInForce inForce,
            ModelTranslation translation,
            NeededModels needed) {
        this.check = check;
        this.sent = sent;
        this.repository = new GuardedRepository(forms, inForce, translation, needed);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> deployers = new ArrayList<>();
        deployers.add(deployment -> {
            Map<String, byte[]> files = deployment.getResources().values().stream()
                    .collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes));
            if (deployment.isNew()) {
                // a process of the same id for a tenant would stand beside everybody's, and none of the two could be
                // started
                if (deployment.getTenantId() != null) {
                    check.refuse("platform.models.tenant", deployment.getTenantId());
                }
                refuseSource(deployment.getSource(), engine.getIdentityService());
                if (Deployments.APPLICATION.equals(deployment.getSource())) {
                    check.check(files);
                } else {
                    sent.check(files);
                }
            } else {
                check.checkData(files);
            }
        });
        engine.setCustomPreDeployers(deployers);
        engine.setRepositoryService(repository);
    }

    private void refuseSource(String source, IdentityService identities) {
        if (Deployments.APPLICATION.equals(source) && identities.getCurrentAuthentication() != null) {
            check.refuse("platform.models.source", source);
        }
    }
}
