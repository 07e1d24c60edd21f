package io.septet.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/**
 * Evaluates the expressions of models, and those only. The engine evaluates an expression of a model within a scope
 * (an execution, a task, a start) and one that came in a query without any: that is how somebody who may only read
 * tasks could run code (CVE-2026-109432), so it is refused here, whichever door the query came through.
 */
class ModelExpressions extends JuelExpressionManager {

    ModelExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public ELContext getElContext(VariableScope scope) {
        if (scope == null) {
            throw new BadUserRequestException("Expressions are not allowed in queries.");
        }
        return super.getElContext(scope);
    }
}
