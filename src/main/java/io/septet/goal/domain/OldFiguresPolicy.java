package io.septet.goal.domain;

import io.septet.findings.Findings;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the numbers or the day of a goal change, what is written elsewhere may go on naming the old ones. Whether that is
 * meant only people know: this finds the places to ask about (G3, C3).
 *
 * <p>A number is an old one when it was today's value or the target of a metric, and no metric has it any more: 50万, 500,000
 * and ５０ 万户 are the same. A small number may as well count something else, so it has to stand alone or before the metric's unit.
 */
public final class OldFiguresPolicy {

    private static final BigDecimal TOO_LARGE_FOR_CHANCE = BigDecimal.valueOf(1000);
    private static final Pattern NOTHING_COUNTED = Pattern.compile("^\\s*(?:[\\p{P}\\p{S}]|$)");

    private final List<Figure> old;
    private final @Nullable LocalDate oldDay;
    private final LocalDate today;

    /** @param today for words such as next month */
    public OldFiguresPolicy(Objective before, Objective now, LocalDate today) {
        List<Figure> still = figures(now);
        this.old = figures(before).stream()
                .filter(figure -> still.stream().noneMatch(figure::equalsIn))
                .toList();
        this.oldDay = before.dueOn().equals(now.dueOn()) ? null : before.dueOn();
        this.today = today.isAfter(before.dueOn()) ? before.dueOn() : today;
    }

    /**
     * What is to be asked about.
     *
     * @param texts by their paths; a text that was left out is null or empty
     */
    public Findings findings(Map<String, ? extends @Nullable String> texts) {
        Findings findings = new Findings();
        texts.forEach((path, text) -> oldIn(text == null ? "" : text)
                .distinct()
                .forEach(words -> findings.add(path, "goal.oldFigure", words)));
        return findings;
    }

    private Stream<String> oldIn(String text) {
        SaidDates dates = new SaidDates(text, today, oldDay);
        Stream<String> days = dates.deadlines().stream()
                .filter(deadline -> oldDay != null && deadline.days().last().equals(oldDay))
                .map(SaidDates.Deadline::words);
        Stream<String> numbers = SaidNumber.in(dates.rest()).stream()
                .filter(number -> old.stream().anyMatch(figure -> figure.isSaidBy(number)))
                .map(SaidNumber::words);
        return Stream.concat(numbers, days);
    }

    private static List<Figure> figures(Objective objective) {
        return objective.measures().stream()
                .flatMap(measure ->
                        Stream.of(Figure.of(measure, measure.baseline()), Figure.of(measure, measure.target())))
                .filter(figure -> figure.value().signum() != 0)
                .toList();
    }

    /** A number of the goal: in ones, or in percent. */
    private record Figure(BigDecimal value, CountedUnit unit) {

        static Figure of(Measure measure, BigDecimal value) {
            CountedUnit unit = CountedUnit.of(measure.unit());
            return new Figure(value.scaleByPowerOfTen(unit.zeros()), unit);
        }

        boolean equalsIn(Figure other) {
            return value.compareTo(other.value) == 0 && unit.isPercent() == other.unit.isPercent();
        }

        boolean isSaidBy(SaidNumber number) {
            return number.value().compareTo(value.abs()) == 0
                    && number.isPercent() == unit.isPercent()
                    && (unit.isCountedBy(number)
                            || NOTHING_COUNTED.matcher(number.behind()).find()
                            || value.abs().compareTo(TOO_LARGE_FOR_CHANCE) >= 0);
        }
    }
}
