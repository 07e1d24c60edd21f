package io.septet.platform.models;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.util.ReflectionUtils;

/**
 * The door to the engine's models, through which REST, Cockpit and Septet itself go: what is deployed is deployed whole
 * ({@link DeployWhole}), and what others need is not deleted ({@link NeededModels}).
 */
class GuardedRepository extends RepositoryServiceImpl {

    private final FormsOfModels forms;
    private final FilesInForce inForce;
    private final ModelTranslation translation;
    private final NeededModels needed;

    GuardedRepository(FormsOfModels forms, FilesInForce inForce, ModelTranslation translation, NeededModels needed) {
        this.forms = forms;
        this.inForce = inForce;
        this.translation = translation;
        this.needed = needed;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        return commandExecutor.execute(new DeployWhole(deployment, forms, inForce, translation));
    }

    @Override
    public void setCommandExecutor(CommandExecutor executor) {
        super.setCommandExecutor(new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                refuseToDelete(command);
                return executor.execute(command);
            }
        });
    }

    private void refuseToDelete(Command<?> command) {
        if (command instanceof DeleteDeploymentCmd) {
            needed.refuseToDelete((String) field(command, "deploymentId"));
        } else if (command instanceof DeleteProcessDefinitionsByIdsCmd) {
            Set<?> ids = (Set<?>) field(command, "processDefinitionIds");
            needed.refuseToDelete(ids.stream().map(String.class::cast).collect(Collectors.toSet()));
        } else if (command instanceof DeleteProcessDefinitionsByKeyCmd) {
            needed.refuseToDeleteAll((String) field(command, "processDefinitionKey"));
        }
    }

    /** The engine's commands do not say what they are about. */
    private static Object field(Command<?> command, String name) {
        Field field = ReflectionUtils.findField(command.getClass(), name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
