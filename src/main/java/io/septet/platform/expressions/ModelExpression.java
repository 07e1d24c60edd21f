package io.septet.platform.expressions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;

/**
 * A text of a model with the expressions in it, as the tree that the engine will evaluate. It holds literals,
 * operators, variables and calls of beans, {@code execution} and {@code task} as an argument only, and no other
 * property than the business key as Camunda Modeler writes it.
 *
 * <p>Which beans, methods and variables there are is another question ({@link BeansForModels}): this is what an
 * expression may be at all, whoever wrote it and however it came into the database.
 */
public final class ModelExpression {

    /** Names of the engine itself, to be handed to a bean. */
    private static final Set<String> ENGINE_NAMES = Set.of("execution", "task");

    /** The one property: Camunda Modeler writes <code>#{execution.processBusinessKey}</code> for a called process. */
    public static final String BUSINESS_KEY = "processBusinessKey";

    private static final int LONGEST = 1000;
    private static final Builder PARSER = new Builder(Feature.METHOD_INVOCATIONS, Feature.VARARGS);

    private final String text;
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private @Nullable String soleName;
    private Argument whole = new Open();

    /**
     * A call of a bean's method.
     *
     * @param arguments the value of a literal, what another call answers, or something known when the model runs
     */
    public record Call(String bean, String method, List<Argument> arguments) {}

    /** What is handed to a method. */
    public sealed interface Argument {}

    /** A number, a truth value, a text. */
    public record Literal(Object value) implements Argument {}

    /** {@code execution} or {@code task}. */
    public record EngineName(String name) implements Argument {}

    /** What a bean answers. */
    public record Answer(Call call) implements Argument {}

    /** A variable, or what operators make. */
    public record Open() implements Argument {}

    private ModelExpression(String text) {
        this.text = text;
    }

    /** Whether the engine would find an expression in this text. */
    public static boolean isIn(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    /**
     * Reads a text.
     *
     * @throws ForeignExpression if it holds anything that is not of the language
     */
    public static ModelExpression read(String text) {
        if (text.length() > LONGEST) {
            throw new ForeignExpression("long", String.valueOf(LONGEST));
        }
        ModelExpression expression = new ModelExpression(text);
        try {
            Tree tree = PARSER.build(text);
            AstNode root = (AstNode) tree.getRoot();
            expression.visit(root);
            if (root instanceof AstEval && root.getChild(0) instanceof AstIdentifier name) {
                expression.soleName = name.getName();
            }
            if (root instanceof AstEval) {
                expression.whole = new ModelExpression(text).argument((AstNode) root.getChild(0));
            }
        } catch (ELException | StackOverflowError e) {
            throw new ForeignExpression("unreadable", text);
        }
        return expression;
    }

    /** The calls in it, those in arguments included. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The names that stand for values. */
    public Set<String> variables() {
        return Set.copyOf(variables);
    }

    /** The name of which the whole text consists, <code>${name}</code>; null when it is more than that. */
    public @Nullable String soleName() {
        return soleName;
    }

    /** What the whole text says, if it is one expression. */
    public Argument whole() {
        return whole;
    }

    @Override
    public String toString() {
        return text;
    }

    private void visit(AstNode node) {
        if (node instanceof AstIdentifier name) {
            variable(name);
        } else if (node instanceof AstMethod method) {
            call(method);
        } else if (node instanceof AstDot property) {
            property(property);
        } else if (node instanceof AstString literal) {
            literal(literal);
        } else if (node instanceof AstFunction function) {
            throw new ForeignExpression("function", function.getName());
        } else if (node instanceof AstProperty) {
            throw new ForeignExpression("property", node.getStructuralId(null));
        } else if (isOperator(node)) {
            children(node);
        } else if (!(node instanceof AstText || node instanceof AstLiteral)) {
            throw new ForeignExpression("unreadable", text);
        }
    }

    private static boolean isOperator(AstNode node) {
        return node instanceof AstEval
                || node instanceof AstComposite
                || node instanceof AstNested
                || node instanceof AstBinary
                || node instanceof AstUnary
                || node instanceof AstChoice;
    }

    private void children(AstNode node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            visit((AstNode) node.getChild(i));
        }
    }

    private void variable(AstIdentifier name) {
        if (ENGINE_NAMES.contains(name.getName())) {
            throw new ForeignExpression("engineName", name.getName());
        }
        variables.add(name.getName());
    }

    private void property(AstDot property) {
        if (!(property.getChild(0) instanceof AstIdentifier base)
                || !base.getName().equals("execution")
                || !name(property).equals(BUSINESS_KEY)) {
            throw new ForeignExpression("property", name(property));
        }
    }

    /** What looks like an expression within a text would be one for whoever reads the text again. */
    private void literal(AstString literal) {
        if (isIn((String) literal.eval(null, null))) {
            throw new ForeignExpression("nested", text);
        }
    }

    private Call call(AstMethod method) {
        if (!(method.getChild(0) instanceof AstDot property)
                || !(property.getChild(0) instanceof AstIdentifier bean)
                || ENGINE_NAMES.contains(bean.getName())) {
            throw new ForeignExpression("call", method.getStructuralId(null));
        }
        AstNode parameters = (AstNode) method.getChild(1);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.getCardinality(); i++) {
            arguments.add(argument((AstNode) parameters.getChild(i)));
        }
        Call call = new Call(bean.getName(), name(property), List.copyOf(arguments));
        calls.add(call);
        return call;
    }

    private Argument argument(AstNode node) {
        if (node instanceof AstIdentifier name && ENGINE_NAMES.contains(name.getName())) {
            return new EngineName(name.getName());
        }
        if (node instanceof AstNested nested) {
            return argument(nested.getChild(0));
        }
        if (node instanceof AstMethod method) {
            return new Answer(call(method));
        }
        visit(node);
        return node instanceof AstLiteral literal ? new Literal(literal.eval(null, null)) : new Open();
    }

    private static String name(AstDot property) {
        return property.toString().substring(". ".length());
    }
}
