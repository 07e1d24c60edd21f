package io.septet.plan;

import io.septet.directory.Directory;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.plan.domain.Comparison;
import io.septet.plan.domain.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what is different between two plans, for pages, forms and letters (C3). */
@Component
public class DifferenceWording {

    private static final String MATRIX = "raci.";

    private final Directory directory;
    private final MessageSource texts;

    DifferenceWording(Directory directory, MessageSource texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /**
     * One thing that is different.
     *
     * @param subject the work item or part of the plan
     * @param field what of it is different
     * @param before what it was; empty when there was nothing
     * @param after what it is; empty when there is nothing
     */
    public record Row(String subject, String field, String before, String after) {

        /** {@code W2 Offers, End: 2024-03-22 → 2024-03-25}. */
        public String sentence() {
            String values = before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
            String where = field.isEmpty() ? subject : subject + ", " + field;
            return values.isEmpty() ? where : where + ": " + values;
        }
    }

    /** Everything that is different in the second plan. */
    public List<Row> rows(Plan from, Plan to, Locale reader) {
        return new Rows(new Roster(directory.departments(), directory.people()), reader).of(from, to);
    }

    /** The rows for one reader, with the names of that moment. */
    private final class Rows {

        private final Roster names;
        private final Locale reader;
        private final List<Row> rows = new ArrayList<>();

        Rows(Roster names, Locale reader) {
            this.names = names;
            this.reader = reader;
        }

        List<Row> of(Plan from, Plan to) {
            PlanDifference difference = Comparison.between(from, to);
            if (difference.goalChanged()) {
                goal(from.goal(), to.goal());
                part("goal", rows.isEmpty());
            }
            part("participations", difference.participationsChanged());
            difference.changed().forEach(item -> item.fields()
                    .forEach(field -> rows.add(new Row(
                            named(item.after()),
                            label(field.field()),
                            value(field.field(), field.before()),
                            value(field.field(), field.after())))));
            difference
                    .added()
                    .forEach(item -> rows.add(new Row(named(item), text("plan.difference.added"), "", summary(item))));
            difference
                    .removed()
                    .forEach(
                            item -> rows.add(new Row(named(item), text("plan.difference.removed"), summary(item), "")));
            part("communication", difference.communicationChanged());
            part("rules", difference.rulesChanged());
            return rows;
        }

        private void goal(GoalStatement from, GoalStatement to) {
            goal("goal.specific", goal -> goal.objective().specific(), from, to);
            goal("goal.metric", goal -> goal.objective().metric(), from, to);
            goal("goal.baseline", goal -> goal.objective().baseline(), from, to);
            goal("goal.target", goal -> goal.objective().target(), from, to);
            goal("goal.unit", goal -> goal.objective().unit(), from, to);
            goal("goal.achievable", goal -> goal.objective().achievable(), from, to);
            goal("goal.relevant", goal -> goal.objective().relevant(), from, to);
            goal("goal.dueOn", goal -> goal.objective().dueOn(), from, to);
            goal("goal.scope.included", goal -> goal.scope().included(), from, to);
            goal("goal.scope.excluded", goal -> goal.scope().excluded(), from, to);
            goal("goal.keyResults", this::keyResults, from, to);
        }

        private void goal(
                String label, Function<GoalStatement, Object> component, GoalStatement from, GoalStatement to) {
            String before = Objects.toString(component.apply(from), "");
            String after = Objects.toString(component.apply(to), "");
            if (!before.equals(after)) {
                rows.add(new Row(text("plan.difference.goal"), text(label), before, after));
            }
        }

        private String keyResults(GoalStatement goal) {
            return goal.keyResults().stream().map(this::keyResult).collect(Collectors.joining("\n"));
        }

        private String keyResult(KeyResult result) {
            return "%s: %s (%s %s, %s)"
                    .formatted(
                            department(result.department()),
                            result.text(),
                            result.metric(),
                            result.target(),
                            result.dueOn());
        }

        private void part(String part, boolean isDifferent) {
            if (isDifferent) {
                rows.add(new Row(text("plan.difference." + part), text("plan.difference.changed"), "", ""));
            }
        }

        private String named(WorkItem item) {
            return item.key() + " " + item.title();
        }

        private String summary(WorkItem item) {
            return "%s, %s – %s".formatted(names.person(item.responsible()), item.start(), item.end());
        }

        private String label(String field) {
            return field.startsWith(MATRIX)
                    ? "RACI " + department(field.substring(MATRIX.length()))
                    : text("plan.item." + field);
        }

        private String value(String field, String raw) {
            if (raw == null) {
                return "";
            }
            return switch (field) {
                case "responsible" -> names.person(raw);
                case "milestone" -> text("true".equals(raw) ? "form.yes" : "form.no");
                default -> raw;
            };
        }

        private String department(String id) {
            return names.department(id);
        }

        private String text(String key) {
            return texts.getMessage(key, null, key, reader);
        }
    }
}
