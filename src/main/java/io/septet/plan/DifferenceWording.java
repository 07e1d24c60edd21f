package io.septet.plan;

import io.septet.directory.Department;
import io.septet.directory.Directory;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.plan.domain.Comparison;
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
        PlanDifference difference = Comparison.between(from, to);
        List<Row> rows = new ArrayList<>();
        if (difference.goalChanged()) {
            goal(from.goal(), to.goal(), reader, rows);
        }
        part("participations", difference.participationsChanged(), reader, rows);
        difference.changed().forEach(item -> item.fields()
                .forEach(field -> rows.add(new Row(
                        named(item.after()),
                        label(field.field(), reader),
                        value(field.field(), field.before(), reader),
                        value(field.field(), field.after(), reader)))));
        difference
                .added()
                .forEach(item ->
                        rows.add(new Row(named(item), text("plan.difference.added", reader), "", summary(item))));
        difference
                .removed()
                .forEach(item ->
                        rows.add(new Row(named(item), text("plan.difference.removed", reader), summary(item), "")));
        part("communication", difference.communicationChanged(), reader, rows);
        part("rules", difference.rulesChanged(), reader, rows);
        return rows;
    }

    private void goal(GoalStatement from, GoalStatement to, Locale reader, List<Row> rows) {
        goal("goal.specific", goal -> goal.objective().specific(), from, to, reader, rows);
        goal("goal.metric", goal -> goal.objective().metric(), from, to, reader, rows);
        goal("goal.baseline", goal -> goal.objective().baseline(), from, to, reader, rows);
        goal("goal.target", goal -> goal.objective().target(), from, to, reader, rows);
        goal("goal.unit", goal -> goal.objective().unit(), from, to, reader, rows);
        goal("goal.achievable", goal -> goal.objective().achievable(), from, to, reader, rows);
        goal("goal.relevant", goal -> goal.objective().relevant(), from, to, reader, rows);
        goal("goal.dueOn", goal -> goal.objective().dueOn(), from, to, reader, rows);
        goal("goal.scope.included", goal -> goal.scope().included(), from, to, reader, rows);
        goal("goal.scope.excluded", goal -> goal.scope().excluded(), from, to, reader, rows);
        goal("goal.keyResults", this::keyResults, from, to, reader, rows);
    }

    private void goal(
            String label,
            Function<GoalStatement, Object> component,
            GoalStatement from,
            GoalStatement to,
            Locale reader,
            List<Row> rows) {
        String before = Objects.toString(component.apply(from), "");
        String after = Objects.toString(component.apply(to), "");
        if (!before.equals(after)) {
            rows.add(new Row(text("plan.difference.goal", reader), text(label, reader), before, after));
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

    private void part(String part, boolean isDifferent, Locale reader, List<Row> rows) {
        if (isDifferent) {
            rows.add(new Row(text("plan.difference." + part, reader), text("plan.difference.changed", reader), "", ""));
        }
    }

    private static String named(WorkItem item) {
        return item.key() + " " + item.title();
    }

    private String summary(WorkItem item) {
        return "%s, %s – %s".formatted(directory.person(item.responsible()).name(), item.start(), item.end());
    }

    private String label(String field, Locale reader) {
        return field.startsWith(MATRIX)
                ? "RACI " + department(field.substring(MATRIX.length()))
                : text("plan.item." + field, reader);
    }

    private String value(String field, String raw, Locale reader) {
        if (raw == null) {
            return "";
        }
        return switch (field) {
            case "responsible" -> directory.person(raw).name();
            case "milestone" -> text("true".equals(raw) ? "form.yes" : "form.no", reader);
            default -> raw;
        };
    }

    private String department(String id) {
        return directory.findDepartment(id).map(Department::name).orElse(id);
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, key, reader);
    }
}
