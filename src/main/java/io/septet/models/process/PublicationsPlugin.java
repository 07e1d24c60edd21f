package io.septet.models.process;

import io.septet.directory.PersonId;
import io.septet.models.Publication;
import io.septet.models.Publication.Source;
import io.septet.models.Publications;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the engine put every new deployment on record as a {@link Publication}, within its transaction and whichever door it
 * came through. Its name says why; the Modeler asks for one.
 */
@Component
class PublicationsPlugin extends AbstractProcessEnginePlugin {

    /** What the application's own deployments say they come from. */
    static final String APPLICATION = "application";

    private final ObjectProvider<Publications> publications;

    PublicationsPlugin(ObjectProvider<Publications> publications) {
        this.publications = publications;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> deployers = new ArrayList<>();
        if (engine.getCustomPostDeployers() != null) {
            deployers.addAll(engine.getCustomPostDeployers());
        }
        deployers.add(deployment -> {
            if (deployment.isNew()) {
                publications.getObject().add(publication(deployment));
            }
        });
        engine.setCustomPostDeployers(deployers);
    }

    private static Publication publication(DeploymentEntity deployment) {
        String person = Context.getCommandContext().getAuthenticatedUserId();
        boolean isPackaged = person == null && APPLICATION.equals(deployment.getSource());
        return new Publication(
                deployment.getId(),
                isPackaged ? Source.PACKAGED : Source.OWNER,
                person == null ? null : PersonId.of(person),
                deployment.getDeploymentTime().toInstant(),
                isPackaged ? "" : Objects.toString(deployment.getName(), ""));
    }
}
