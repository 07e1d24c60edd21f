package io.septet.platform.tables;

import io.septet.platform.DecisionContract.Kind;
import java.math.BigDecimal;
import java.text.Normalizer;

/** Values in cells, and of what kind they are. */
final class Values {

    private Values() {}

    static boolean is(Kind kind, Object value) {
        return switch (kind) {
            case TRUTH -> value instanceof Boolean;
            case TEXT, WORDS -> value instanceof String;
            case NUMBER -> value instanceof BigDecimal;
            case WHOLE_NUMBER ->
                value instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0;
        };
    }

    static boolean isNegative(Object value) {
        return value instanceof BigDecimal number && number.signum() < 0;
    }

    /** What was typed in characters of full width, as a Chinese keyboard gives them, in those that FEEL knows. */
    static String narrow(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[\u201c\u201d]", "\"");
    }
}
