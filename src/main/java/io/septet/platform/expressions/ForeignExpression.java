package io.septet.platform.expressions;

/** Says that an expression is not of the language of models. */
public class ForeignExpression extends RuntimeException {

    private final String reason;
    private final String part;

    ForeignExpression(String reason, String part) {
        super("Not an expression of a model (%s): %s".formatted(reason, part));
        this.reason = reason;
        this.part = part;
    }

    /** The key of what is to be said, below {@code platform.model.expression}. */
    public String reason() {
        return reason;
    }

    /** The part of the expression that is foreign. */
    public String part() {
        return part;
    }
}
