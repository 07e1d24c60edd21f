package io.septet.platform.engine;

import io.septet.platform.expressions.BeanMethods;
import io.septet.platform.expressions.ModelExpression;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/**
 * Everything to which a name in an expression of a model can lead: variables, the beans for models and their own public
 * methods, and the business key. Properties of other objects, methods of others, and what the engine would offer
 * besides, lead to nothing, whatever model they stand in and however it came into the database.
 */
class ResolvedForModels extends CompositeELResolver {

    ResolvedForModels(Map<Object, Object> beans) {
        add(new VariableScopeElResolver());
        add(new ReadOnlyMapELResolver(beans));
        add(new BusinessKeyAndCalls());
    }

    private static class BusinessKeyAndCalls extends BeanELResolver {

        BusinessKeyAndCalls() {
            super(true);
        }

        @Override
        public @Nullable Object getValue(ELContext context, Object base, Object property) {
            return base instanceof DelegateExecution && ModelExpression.BUSINESS_KEY.equals(property)
                    ? super.getValue(context, base, property)
                    : null;
        }

        @Override
        public @Nullable Object invoke(
                ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            return base != null && isForModels(base, method, arguments)
                    ? super.invoke(context, base, method, types, arguments)
                    : null;
        }

        private static boolean isForModels(Object base, Object method, Object[] arguments) {
            return !BeanMethods.of(base.getClass(), String.valueOf(method), arguments.length)
                    .isEmpty();
        }
    }
}
