package io.septet.platform.expressions;

import io.septet.platform.ForModels;
import io.septet.platform.expressions.ModelExpression.Answer;
import io.septet.platform.expressions.ModelExpression.Argument;
import io.septet.platform.expressions.ModelExpression.Call;
import io.septet.platform.expressions.ModelExpression.EngineName;
import io.septet.platform.expressions.ModelExpression.Literal;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.TypeConverter;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The beans that models may name, what they are and what can be asked of them. */
@Component
public class BeansForModels {

    private final Map<String, Class<?>> types = new TreeMap<>();

    BeansForModels(ListableBeanFactory factory) {
        for (String name : factory.getBeanNamesForAnnotation(ForModels.class)) {
            types.put(name, factory.getType(name));
        }
    }

    /** What is wrong with a call. */
    public enum Fault {
        NO_SUCH_METHOD,
        NUMBER_OF_ARGUMENTS,
        KIND_OF_ARGUMENT
    }

    /** The class of the bean of that name, if models may name one. */
    public Optional<Class<?>> type(String bean) {
        return Optional.ofNullable(types.get(bean));
    }

    /** The only process whose models may name the bean; empty when any may. */
    public Optional<String> onlyIn(String bean) {
        return type(bean)
                .map(type -> AnnotatedElementUtils.findMergedAnnotation(type, ForModels.class))
                .map(ForModels::onlyIn)
                .filter(process -> !process.isEmpty());
    }

    /** The names of the beans that belong to a process and stand in no other. */
    public Set<String> belongingTo(String process) {
        return types.keySet().stream()
                .filter(bean -> onlyIn(bean).filter(process::equals).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with a call, if anything can be said before the model runs. */
    public Optional<Fault> fault(Call call) {
        List<Method> named = methods(call);
        List<Method> methods = named.stream()
                .filter(method -> method.getParameterCount() == call.arguments().size())
                .toList();
        if (named.isEmpty()) {
            return Optional.of(Fault.NO_SUCH_METHOD);
        }
        if (methods.isEmpty()) {
            return Optional.of(Fault.NUMBER_OF_ARGUMENTS);
        }
        return methods.stream().anyMatch(method -> takes(method, call.arguments()))
                ? Optional.empty()
                : Optional.of(Fault.KIND_OF_ARGUMENT);
    }

    /** The methods that a call may mean, by name alone. */
    public List<Method> methods(Call call) {
        Class<?> type = types.get(call.bean());
        return type == null ? List.of() : BeanMethods.named(type, call.method());
    }

    /** What a method takes, as a reader of models writes it: {@code workingDays(int number)}. */
    public static String signature(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private boolean takes(Method method, List<Argument> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        return IntStream.range(0, parameters.length).allMatch(i -> takes(parameters[i], arguments.get(i)));
    }

    private boolean takes(Class<?> parameter, Argument argument) {
        if (argument instanceof Literal literal) {
            return converts(literal.value(), parameter);
        }
        if (argument instanceof EngineName name) {
            return parameter.isAssignableFrom(
                    name.name().equals("task") ? DelegateTask.class : DelegateExecution.class);
        }
        return !(argument instanceof Answer answer)
                || methods(answer.call()).stream().allMatch(method -> converts(method.getReturnType(), parameter));
    }

    private static boolean converts(Object value, Class<?> parameter) {
        if (value == null) {
            return !parameter.isPrimitive();
        }
        try {
            TypeConverter.DEFAULT.convert(value, parameter);
            return true;
        } catch (ELException e) {
            return false;
        }
    }

    private static boolean converts(Class<?> answer, Class<?> parameter) {
        return ClassUtils.isAssignable(parameter, answer)
                || parameter == String.class
                || isNumber(parameter) && isNumber(answer);
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type));
    }
}
