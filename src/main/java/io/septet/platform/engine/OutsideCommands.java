package io.septet.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Lets people send the engine the commands that {@link AllowedCommands} gives them, and no others: the engine's own
 * permissions leave much open, and whoever may work on a task could set the variables of its process. It looks only at
 * commands that come from outside, that is, with a person logged in and outside any other command; what a model or a use
 * case does within a command is its own business, and Septet's own commands have their own rules.
 */
class OutsideCommands extends CommandInterceptor {

    private static final String SEPTETS_OWN = "io.septet.";

    private final AllowedCommands allowed = new AllowedCommands();
    private final ProcessEngineConfigurationImpl engine;
    private final Sentences sentences;

    OutsideCommands(ProcessEngineConfigurationImpl engine, Sentences sentences) {
        this.engine = engine;
        this.sentences = sentences;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication person = personOutside();
        if (person != null && !mayBeSent(command.getClass(), person)) {
            throw new AuthorizationException(sentences.say(
                    "platform.command.refused",
                    person.getUserId(),
                    command.getClass().getSimpleName()));
        }
        return next.execute(command);
    }

    private @Nullable Authentication personOutside() {
        return Context.getCommandContext() == null ? engine.getIdentityService().getCurrentAuthentication() : null;
    }

    private boolean mayBeSent(Class<?> command, Authentication person) {
        Class<?> ofEngine = ofEngine(command);
        if (ofEngine.getName().startsWith(SEPTETS_OWN)) {
            return true;
        }
        return switch (allowed.senderOf(ofEngine)) {
            case STAFF -> true;
            case OWNERS -> isAdministrator(person) || mayDeploy(person);
            case ADMINISTRATORS -> isAdministrator(person);
            case NOBODY -> false;
        };
    }

    /** One of Septet's that does what a command of the engine does is sent by whoever may send that one. */
    private static Class<?> ofEngine(Class<?> command) {
        Class<?> of = command;
        while (of.getName().startsWith(SEPTETS_OWN)
                && of.getSuperclass() != null
                && of.getSuperclass() != Object.class) {
            of = of.getSuperclass();
        }
        return of;
    }

    private boolean mayDeploy(Authentication person) {
        return engine.getAuthorizationService()
                .isUserAuthorized(person.getUserId(), person.getGroupIds(), Permissions.CREATE, Resources.DEPLOYMENT);
    }

    private static boolean isAdministrator(Authentication person) {
        List<String> groups = person.getGroupIds();
        return groups != null && groups.contains(Groups.CAMUNDA_ADMIN);
    }
}
