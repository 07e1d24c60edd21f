package io.septet.platform.tables;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.collection.immutable.Iterable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.api.SuccessfulParseResult;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is written in FEEL, read with the engine's own parser. That takes its time when first asked for, so it is asked only
 * about what is more than values ({@link Condition}).
 */
@Component
class FeelText {

    /** In a condition, the value that it is about. */
    private static final String INPUT = "?";

    private volatile @Nullable FeelEngineApi feel;

    /** Whether this is a condition in FEEL on the given variables; no function is defined in it. */
    boolean isCondition(String text, Set<String> variables) {
        return isRead(() -> isKnown(feel().parseUnaryTests(text), variables));
    }

    /** Whether this is an expression in FEEL of the given variables; no function is defined in it. */
    boolean isExpression(String text, Set<String> variables) {
        return isRead(() -> isKnown(feel().parseExpression(text), variables));
    }

    /** Whether a condition in FEEL fits an input, with the values of the variables that it may name. */
    boolean fits(String text, Object input, Map<String, Object> variables) {
        EvaluationResult result = feel().evaluateUnaryTests(text, input, variables);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** The parser goes down one step for each bracket, sign or list within another; what it cannot get out of is no FEEL. */
    private static boolean isRead(BooleanSupplier reading) {
        try {
            return reading.getAsBoolean();
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    private static boolean isKnown(ParseResult parsed, Set<String> variables) {
        if (!(parsed instanceof SuccessfulParseResult result)) {
            return false;
        }
        Set<String> known = new HashSet<>(variables);
        known.add(INPUT);
        return isKnown(result.parsedExpression().expression(), known);
    }

    private static boolean isKnown(Object part, Set<String> variables) {
        if (part instanceof FunctionDefinition || part instanceof JavaFunctionInvocation) {
            return false;
        }
        if (part instanceof Ref name) {
            return variables.contains(name.names().head());
        }
        if (part instanceof Iterable<?> parts) {
            return areKnown(parts.iterator(), variables);
        }
        return !(part instanceof Product node) || areKnown(node.productIterator(), variables);
    }

    private static boolean areKnown(Iterator<?> parts, Set<String> variables) {
        boolean known = true;
        while (known && parts.hasNext()) {
            known = isKnown(parts.next(), variables);
        }
        return known;
    }

    private FeelEngineApi feel() {
        if (feel == null) {
            feel = FeelEngineBuilder.forJava().build();
        }
        return feel;
    }
}
