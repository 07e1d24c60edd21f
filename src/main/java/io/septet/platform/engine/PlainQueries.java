package io.septet.platform.engine;

import java.lang.reflect.Field;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses a query that holds expressions before the engine reads one of them: those in a query that is joined by "or"
 * it would begin to evaluate (CVE-2026-109432), and find nothing. With a filter, that is the query which extends it.
 */
class PlainQueries extends CommandInterceptor {

    private static final Field EXTENSION = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");

    static {
        ReflectionUtils.makeAccessible(EXTENSION);
    }

    private final Sentences sentences;

    PlainQueries(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (queryOf(command).filter(Conditions::holdExpressions).isPresent()) {
            throw new BadUserRequestException(sentences.say("platform.query.expression"));
        }
        return next.execute(command);
    }

    private static Optional<AbstractQuery<?, ?>> queryOf(Command<?> command) {
        Object query =
                command instanceof AbstractExecuteFilterCmd ? ReflectionUtils.getField(EXTENSION, command) : command;
        return query instanceof AbstractQuery<?, ?> conditions ? Optional.of(conditions) : Optional.empty();
    }
}
