package io.septet.platform.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;

/**
 * Remembers by which method a value is read that the engine's SQL depends on. OGNL remembers getters; what the engine names in
 * another way, such as {@code query.isOrQueryActive}, it looks for among all methods of the query each time, a hundred times for one
 * query of tasks: a tenth of what the engine's work cost in all.
 */
final class RememberedGetters extends ObjectPropertyAccessor {

    private static final Object[] NOTHING = {};

    private static final ClassValue<Map<String, Optional<Method>>> GETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** For all engines of this JVM; what they read has not been looked for before. */
    static void use() {
        OgnlRuntime.setPropertyAccessor(Object.class, new RememberedGetters());
    }

    @Override
    public Object getPossibleProperty(OgnlContext context, Object target, String name) throws OgnlException {
        Optional<Method> getter =
                GETTERS.get(target.getClass()).computeIfAbsent(name, property -> getter(target.getClass(), property));
        if (getter.isEmpty()) {
            return super.getPossibleProperty(context, target, name);
        }
        try {
            return getter.get().invoke(target, NOTHING);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new OgnlException(name, e);
        }
    }

    /** Empty where it is for OGNL to find a way, if there is one. */
    private static Optional<Method> getter(Class<?> type, String property) {
        return Optional.ofNullable(OgnlRuntime.getGetMethod(type, property))
                .or(() -> Optional.ofNullable(OgnlRuntime.getReadMethod(type, property)))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers()));
    }
}
