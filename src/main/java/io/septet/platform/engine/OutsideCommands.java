package io.septet.platform.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses what the permission to work on a task would otherwise include: setting the variables of its process, ending
 * it by a BPMN error, delegating it, or starting a process past its form. It looks only at commands that come from
 * outside, that is, with a person logged in and outside any other command; what a model or a use case does within a
 * command is its own business. Administrators may repair variables, which the operation log records.
 */
class OutsideCommands extends CommandInterceptor {

    private static final Set<Class<?>> NOBODYS = Set.of(
            HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class, ResolveTaskCmd.class, DelegateTaskCmd.class);

    private static final Set<Class<?>> ADMINISTRATORS = Set.of(
            ModifyProcessInstanceCmd.class,
            SetTaskVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            RemoveTaskVariablesCmd.class,
            SetExecutionVariablesCmd.class,
            PatchExecutionVariablesCmd.class,
            RemoveExecutionVariablesCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            StartProcessInstanceCmd.class);

    private final ProcessEngineConfigurationImpl engine;

    OutsideCommands(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication person = personOutside();
        if (person != null) {
            if (NOBODYS.contains(command.getClass())
                    || ADMINISTRATORS.contains(command.getClass()) && !isAdministrator(person)) {
                throw new AuthorizationException("'%s' may not do this from outside a form: %s"
                        .formatted(person.getUserId(), command.getClass().getSimpleName()));
            }
        }
        return next.execute(command);
    }

    private Authentication personOutside() {
        return Context.getCommandContext() == null ? engine.getIdentityService().getCurrentAuthentication() : null;
    }

    private static boolean isAdministrator(Authentication person) {
        List<String> groups = person.getGroupIds();
        return groups != null && groups.contains(Groups.CAMUNDA_ADMIN);
    }
}
