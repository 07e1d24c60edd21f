package io.septet.platform.expressions;

import io.septet.platform.ForModels;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.ClassUtils;

/** The methods by which models may call a bean: those that its own class declares publicly. */
public final class BeanMethods {

    private BeanMethods() {}

    /** The methods of this name and number of arguments; none where the class is not one for models. */
    public static List<Method> of(Class<?> type, String name, int arguments) {
        return named(type, name).stream()
                .filter(method -> method.getParameterCount() == arguments)
                .toList();
    }

    /** The methods of this name. */
    public static List<Method> named(Class<?> type, String name) {
        Class<?> bean = ClassUtils.getUserClass(type);
        if (!bean.isAnnotationPresent(ForModels.class)) {
            return List.of();
        }
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .toList();
    }
}
