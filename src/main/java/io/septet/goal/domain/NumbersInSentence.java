package io.septet.goal.domain;

import io.septet.findings.Findings;
import io.septet.goal.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number in the sentence that counts what a measure counts is one of the measure's: target, today's value, or what lies
 * between them. Numbers of other things, such as shops or days within which something is done, are nobody's business.
 */
final class NumbersInSentence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern WANTED =
            Pattern.compile("(?:到|至|达|超过|突破|不低于|不少于|不超过|\\b(?:to|reach|at least|at most|below|under|over|above))\\s*$");
    private static final Pattern NOTHING_BEHIND = Pattern.compile("^\\s*(?:[\\p{P}]|and\\b|$)");
    private static final Pattern SHARE_OF = Pattern.compile("^\\s*(?:的|of\\b)");
    private static final Pattern OF_EACH = Pattern.compile("^[^\\p{P}]*\\beach\\b|^\\s*/");

    private final String sentence;
    private final List<Counted> counted;

    NumbersInSentence(String sentence, List<Measure> measures) {
        this.sentence = sentence;
        this.counted = IntStream.range(0, measures.size())
                .mapToObj(i -> Counted.of(measures.get(i), i))
                .toList();
    }

    void compare(Findings findings) {
        for (SaidNumber number : SaidNumber.in(sentence)) {
            List<Counted> meant = meant(number);
            boolean fits = meant.isEmpty()
                    || meant.stream().anyMatch(measure -> measure.has(number))
                    || number.isPercent() && counted.stream().anyMatch(measure -> measure.changesBy(number));
            if (!fits) {
                Counted first = meant.get(0);
                findings.add(
                        first.place + "target",
                        "goal.smart.target.differs",
                        number.words(),
                        first.measure.metric(),
                        first.measure.target().toPlainString() + " " + first.measure.unit());
            }
        }
    }

    /** The measures of which the number may speak. */
    private List<Counted> meant(SaidNumber number) {
        if (OF_EACH.matcher(number.behind()).find() || counted.stream().anyMatch(measure -> measure.isCalled(number))) {
            return List.of();
        }
        List<Counted> meant =
                counted.stream().filter(measure -> measure.counts(number)).toList();
        if (!meant.isEmpty()) {
            return meant;
        }
        if (number.isPercent()) {
            return SHARE_OF.matcher(number.behind()).find()
                    ? List.of()
                    : counted.stream().filter(Counted::hasToday).toList();
        }
        boolean isWanted = WANTED.matcher(number.before()).find()
                && NOTHING_BEHIND.matcher(number.behind()).find();
        return isWanted ? counted : List.of();
    }

    /** A measure with what it counts. */
    private record Counted(Measure measure, String place, CountedUnit unit) {

        static Counted of(Measure measure, int at) {
            return new Counted(
                    measure, at == 0 ? "" : "furtherMeasures[" + (at - 1) + "].", CountedUnit.of(measure.unit()));
        }

        boolean counts(SaidNumber number) {
            return unit.isCountedBy(number);
        }

        /** Whether it is part of what the metric is called: within 30 days. */
        boolean isCalled(SaidNumber number) {
            return SaidNumber.in(Signs.halfWidth(measure.metric())).stream()
                    .anyMatch(named -> named.value().compareTo(number.value()) == 0);
        }

        /** Whether there is anything today of which a change can be so many percent. */
        boolean hasToday() {
            return measure.baseline().signum() != 0;
        }

        /** Whether it is the target, today's value, or what lies between them. */
        boolean has(SaidNumber number) {
            if (number.isPercent() && !unit.isPercent()) {
                return false;
            }
            BigDecimal way = measure.target().subtract(measure.baseline()).abs();
            return Stream.of(measure.target(), measure.baseline(), way)
                    .anyMatch(value -> number.says(value.abs().scaleByPowerOfTen(unit.zeros())));
        }

        /** Whether the target is as many percent above or below today's value. */
        boolean changesBy(SaidNumber number) {
            return hasToday()
                    && number.says(measure.target()
                            .subtract(measure.baseline())
                            .abs()
                            .multiply(HUNDRED)
                            .divide(measure.baseline().abs(), MathContext.DECIMAL64));
        }
    }
}
