package io.septet.goal;

import io.septet.calendar.DateWording;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what is different between two goal statements, field by field (G6, C3). */
@Component
public class StatementDifference {

    private final Directory directory;
    private final MessageSource texts;
    private final DateWording dates;

    StatementDifference(Directory directory, MessageSource texts, DateWording dates) {
        this.directory = directory;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * One thing that is different.
     *
     * @param field what of the statement
     * @param before what it was; of a list, the lines that are gone
     * @param after what it is; of a list, the lines that are new
     */
    public record Row(String field, String before, String after) {}

    /** Everything that is different in the second statement. */
    public List<Row> rows(GoalStatement from, GoalStatement to, Locale reader) {
        Rows rows = new Rows(from, to, directory.roster(), reader);
        rows.goal();
        rows.departments();
        rows.background();
        return rows.all;
    }

    /** The same without the departments that take part and without the background, of which a plan says more, or nothing. */
    public List<Row> goalRows(GoalStatement from, GoalStatement to, Locale reader) {
        Rows rows = new Rows(from, to, directory.roster(), reader);
        rows.goal();
        return rows.all;
    }

    /** The rows for one reader, with the names of that moment. */
    private final class Rows {

        private final GoalStatement from;
        private final GoalStatement to;
        private final Roster names;
        private final Locale reader;
        private final List<Row> all = new ArrayList<>();

        Rows(GoalStatement from, GoalStatement to, Roster names, Locale reader) {
            this.from = from;
            this.to = to;
            this.names = names;
            this.reader = reader;
        }

        void goal() {
            value("goal.specific", one -> one.objective().specific());
            value("goal.metric", one -> one.objective().metric());
            value("goal.baseline", one -> one.objective().baseline());
            value("goal.target", one -> one.objective().target());
            value("goal.unit", one -> one.objective().unit());
            lines("goal.furtherMeasures", one -> one.objective().furtherMeasures().stream()
                    .map(this::measure));
            value("goal.achievable", one -> one.objective().achievable());
            value("goal.relevant", one -> one.objective().relevant());
            value("goal.dueOn", one -> one.objective().dueOn());
            value("goal.scope.included", one -> one.scope().included());
            value("goal.scope.excluded", one -> one.scope().excluded());
            lines("goal.scope.notPartOf", one -> names.departments(one.scope().notPartOf()).stream());
            lines("goal.keyResults", one -> one.keyResults().stream().map(this::keyResult));
        }

        void departments() {
            lines("goal.scope.departments", one -> one.scope().departments().stream()
                    .map(this::takesPart));
        }

        void background() {
            value("goal.background", GoalStatement::background);
            lines("goal.links", one -> one.links().stream());
        }

        private void value(String label, Function<GoalStatement, Object> component) {
            add(label, worded(component.apply(from)), worded(component.apply(to)));
        }

        /** Lines that both have say nothing; the same lines in another order do. */
        private void lines(String label, Function<GoalStatement, Stream<String>> component) {
            List<String> before = component.apply(from).toList();
            List<String> after = component.apply(to).toList();
            List<String> gone =
                    before.stream().filter(line -> !after.contains(line)).toList();
            List<String> added =
                    after.stream().filter(line -> !before.contains(line)).toList();
            if (gone.isEmpty() && added.isEmpty()) {
                add(label, String.join("\n", before), String.join("\n", after));
            } else {
                add(label, String.join("\n", gone), String.join("\n", added));
            }
        }

        private void add(String label, String before, String after) {
            if (!before.equals(after)) {
                all.add(new Row(text(label), before, after));
            }
        }

        private String measure(Measure measure) {
            return text(
                    "goal.difference.measure",
                    measure.metric(),
                    worded(measure.baseline()),
                    worded(measure.target()),
                    measure.unit());
        }

        private String keyResult(KeyResult result) {
            return text(
                    "goal.difference.keyResult",
                    names.department(result.department()),
                    result.text(),
                    result.metric(),
                    result.target(),
                    worded(result.dueOn()));
        }

        private String takesPart(TakesPart part) {
            return text("goal.difference.takesPart", names.department(part.department()), names.person(part.contact()));
        }

        private String worded(Object value) {
            if (value instanceof LocalDate day) {
                return dates.day(day, reader);
            }
            return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
        }

        private String text(String key, Object... names) {
            return texts.getMessage(key, names, reader);
        }
    }
}
