package io.septet.platform.models;

import io.septet.platform.Deployments;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;

/**
 * Deploys a model together with its forms ({@link FormsOfModels}), all or nothing, with the labels that are known in the
 * company's language ({@link ModelTranslation}). Of what people send, "changed" is what
 * differs from what is in force; the engine would compare each file by itself with the last one of that name, leave a
 * model's forms out for being the same, and do nothing for somebody who sends again what another version has replaced.
 */
class DeployWhole extends DeployCmd {

    private final transient FormsOfModels forms;
    private final transient FilesInForce inForce;
    private final transient ModelTranslation translation;

    DeployWhole(
            DeploymentBuilderImpl deployment, FormsOfModels forms, FilesInForce inForce, ModelTranslation translation) {
        super(deployment);
        this.forms = forms;
        this.inForce = inForce;
        this.translation = translation;
    }

    @Override
    protected Map<String, ResourceEntity> resolveResourcesToDeploy(
            CommandContext context, DeploymentEntity deployment) {
        if (Deployments.APPLICATION.equals(deployment.getSource())) {
            return super.resolveResourcesToDeploy(context, deployment);
        }
        Map<String, byte[]> whole = forms.with(deployment.getResources().values().stream()
                .collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes)));
        whole.replaceAll(translation::translate);
        deployment.setResources(new HashMap<>());
        whole.forEach((name, content) -> deployment.addResource(resource(name, content)));
        if (!deploymentBuilder.isDuplicateFilterEnabled() || !inForce.are(whole)) {
            return deployment.getResources();
        }
        deploymentBuilder.enableDuplicateFiltering(false);
        return super.resolveResourcesToDeploy(context, deployment);
    }

    private static ResourceEntity resource(String name, byte[] content) {
        ResourceEntity resource = new ResourceEntity();
        resource.setName(name);
        resource.setBytes(content);
        return resource;
    }
}
