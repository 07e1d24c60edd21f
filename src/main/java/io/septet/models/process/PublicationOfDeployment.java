package io.septet.models.process;

import io.septet.directory.PersonId;
import io.septet.models.Publication;
import io.septet.models.Publication.Source;
import io.septet.models.Publications;
import io.septet.platform.Deployments;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts every new deployment on record as a {@link Publication}, whichever door it came through. Its name says why; the
 * Modeler asks for one.
 */
@Component
class PublicationOfDeployment implements Deployer {

    private final ObjectProvider<Publications> publications;

    PublicationOfDeployment(ObjectProvider<Publications> publications) {
        this.publications = publications;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            publications
                    .getObject()
                    .add(of(deployment, Context.getCommandContext().getAuthenticatedUserId()));
        }
    }

    /** @param person who sends it; null for Septet itself, and where that is not known any more */
    static Publication of(Deployment deployment, @Nullable String person) {
        boolean isPackaged = person == null && Deployments.APPLICATION.equals(deployment.getSource());
        return new Publication(
                deployment.getId(),
                isPackaged ? Source.PACKAGED : Source.OWNER,
                person == null ? null : PersonId.of(person),
                deployment.getDeploymentTime().toInstant(),
                isPackaged ? "" : Objects.toString(deployment.getName(), ""));
    }
}
