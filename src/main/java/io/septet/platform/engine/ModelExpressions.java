package io.septet.platform.engine;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the expressions of models, and those only, to what is meant for them ({@link ResolvedForModels}). The engine
 * evaluates an expression of a model within a scope (an execution, a task, a start) and one that came in a query without
 * any: that is how somebody who may only read tasks could run code (CVE-2026-109432), so it is refused here, whichever
 * door the query came through; no query is made by the job of a timer. Decision tables are FEEL, so they find nothing here either.
 */
class ModelExpressions extends JuelExpressionManager {

    private final Sentences sentences;

    ModelExpressions(Map<Object, Object> beans, Sentences sentences) {
        super(beans);
        this.sentences = sentences;
    }

    @Override
    public ELContext getElContext(VariableScope scope) {
        if (scope != null) {
            return super.getElContext(scope);
        }
        if (isCycleOfStart()) {
            return super.getElContext(StartProcessVariableScope.getSharedInstance());
        }
        throw new BadUserRequestException(sentences.say("platform.query.expression"));
    }

    /** A timer that starts a process asks for its cycle anew each time, and has no execution to ask within. */
    private static boolean isCycleOfStart() {
        CommandContext command = Context.getCommandContext();
        JobEntity job = command == null ? null : command.getCurrentJob();
        return job instanceof TimerEntity && job.getExecutionId() == null;
    }

    @Override
    protected ELResolver createElResolver() {
        return new ResolvedForModels(beans);
    }

    /** The engine's own functions, such as the current user, are meant for queries. */
    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public @Nullable Method resolveFunction(String prefix, String name) {
                return null;
            }
        };
    }

    @Override
    protected ElProvider createElProvider() {
        return expression -> {
            throw new BadUserRequestException(sentences.say("platform.table.feelOnly"));
        };
    }
}
