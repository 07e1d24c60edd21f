package io.septet.plan;

import io.septet.calendar.DateWording;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.goal.GoalStatement;
import io.septet.goal.StatementDifference;
import io.septet.plan.domain.Comparison;
import io.septet.platform.CompanyCurrency;
import io.septet.project.Participation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what is different between two plans, for pages, forms and letters (C3). */
@Component
public class DifferenceWording {

    private static final String MATRIX = "raci.";

    private final Directory directory;
    private final MessageSource texts;
    private final DateWording dates;
    private final StatementDifference goals;
    private final CompanyCurrency currency;

    DifferenceWording(
            Directory directory,
            MessageSource texts,
            DateWording dates,
            StatementDifference goals,
            CompanyCurrency currency) {
        this.directory = directory;
        this.texts = texts;
        this.dates = dates;
        this.goals = goals;
        this.currency = currency;
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

        private String values() {
            return before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
        }
    }

    /** Everything that is different in the second plan. */
    public List<Row> rows(Plan from, Plan to, Locale reader) {
        return new Rows(directory.roster(), reader).of(from, to);
    }

    /** The same, each as a sentence such as {@code W2 Offers, End: 22 Mar 2024 → 25 Mar 2024}. */
    public List<String> sentences(Plan from, Plan to, Locale reader) {
        return rows(from, to, reader).stream().map(row -> sentence(row, reader)).toList();
    }

    private String sentence(Row row, Locale reader) {
        String where = row.field().isEmpty()
                ? row.subject()
                : texts.getMessage("plan.difference.where", new Object[] {row.subject(), row.field()}, reader);
        return row.values().isEmpty()
                ? where
                : texts.getMessage("plan.difference.sentence", new Object[] {where, row.values()}, reader);
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
                part("goal", rows.isEmpty() && from.departments().equals(to.departments()));
            }
            if (difference.participationsChanged()) {
                participations(from, to);
            }
            // those of the matrix stand behind all others, as they do in an item
            List<String> columns = names.inOrder(departments(from, to)).stream()
                    .map(department -> MATRIX + department)
                    .toList();
            difference.changed().forEach(item -> item.fields().stream()
                    .sorted(Comparator.comparing(field -> columns.indexOf(field.field())))
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
            if (difference.communicationChanged()) {
                communication(from.communication(), to.communication());
            }
            if (difference.rulesChanged()) {
                rules(from.rules(), to.rules());
            }
            return rows;
        }

        private static Set<DepartmentId> departments(Plan from, Plan to) {
            return Stream.of(from, to)
                    .flatMap(plan -> plan.departments().stream())
                    .collect(Collectors.toSet());
        }

        private void goal(GoalStatement from, GoalStatement to) {
            String goal = text("plan.difference.goal");
            goals.goalRows(from, to, reader)
                    .forEach(row -> rows.add(new Row(goal, row.field(), row.before(), row.after())));
        }

        private void participations(Plan from, Plan to) {
            for (Participation after : to.participations()) {
                Optional<Participation> known = from.participation(after.department());
                String department = department(after.department());
                if (known.isEmpty()) {
                    rows.add(new Row(department, text("plan.difference.broughtIn"), "", summary(after)));
                    continue;
                }
                Participation before = known.get();
                compare(department, "project.part", part -> choice("project.part.", part.part()), before, after);
                compare(department, "project.duties", Participation::duties, before, after);
                compare(department, "project.contact", part -> person(part.contact()), before, after);
                compare(department, "project.deputy", part -> person(part.deputy()), before, after);
                compare(department, "project.reachedBy", Participation::reachedBy, before, after);
            }
            from.participations().stream()
                    .filter(part -> to.participation(part.department()).isEmpty())
                    .forEach(part -> rows.add(new Row(
                            department(part.department()), text("plan.difference.leftOut"), summary(part), "")));
        }

        private String summary(Participation part) {
            return Stream.of(choice("project.part.", part.part()), part.duties(), person(part.contact()))
                    .filter(word -> word != null && !word.isEmpty())
                    .collect(Collectors.joining(text("form.listSeparator")));
        }

        private void communication(CommunicationPlan from, CommunicationPlan to) {
            String subject = text("plan.difference.communication");
            String prefix = "plan.communication.";
            compare(subject, prefix + "meetingDay", one -> choice("plan.day.", one.meetingDay()), from, to);
            compare(subject, prefix + "meetingTime", CommunicationPlan::meetingTime, from, to);
            compare(subject, prefix + "meetingMinutes", CommunicationPlan::meetingMinutes, from, to);
            compare(subject, prefix + "deepDiveEveryWeeks", CommunicationPlan::deepDiveEveryWeeks, from, to);
            compare(subject, prefix + "dailyUpdateBy", CommunicationPlan::dailyUpdateBy, from, to);
            compare(subject, prefix + "weeklySummaryOn", one -> choice("plan.day.", one.weeklySummaryOn()), from, to);
            compare(subject, prefix + "emergencyPath", this::emergencyPath, from, to);
            compare(subject, prefix + "urgentChannel", CommunicationPlan::urgentChannel, from, to);
            compare(subject, prefix + "importantChannel", CommunicationPlan::importantChannel, from, to);
            compare(subject, prefix + "routineChannel", CommunicationPlan::routineChannel, from, to);
            compare(subject, prefix + "documents", CommunicationPlan::documents, from, to);
        }

        private String emergencyPath(CommunicationPlan plan) {
            return plan.emergencyPath().stream()
                    .map(step -> texts.getMessage(
                            "plan.communication.step", new Object[] {person(step.whom()), step.afterHours()}, reader))
                    .collect(Collectors.joining("\n"));
        }

        private void rules(DecisionRules from, DecisionRules to) {
            String subject = text("plan.difference.rules");
            compare(
                    subject,
                    "plan.rules.spendingLimit",
                    rules -> currency.amount(rules.spendingLimit(), reader),
                    from,
                    to);
            compare(subject, "plan.rules.strategicFirst", rules -> yesOrNo(rules.strategicFirst()), from, to);
            compare(subject, "plan.rules.early", DecisionRules::early, from, to);
            compare(subject, "plan.rules.late", DecisionRules::late, from, to);
            compare(subject, "plan.rules.further", rules -> Objects.requireNonNullElse(rules.further(), ""), from, to);
        }

        private <T> void compare(String subject, String label, Function<T, Object> component, T from, T to) {
            String before = worded(component.apply(from));
            String after = worded(component.apply(to));
            if (!before.equals(after)) {
                rows.add(new Row(subject, text(label), before, after));
            }
        }

        private String worded(Object value) {
            return value instanceof LocalDate day ? dates.day(day, reader) : Objects.toString(value, "");
        }

        private String choice(String prefix, @Nullable Enum<?> value) {
            return value == null ? "" : text(prefix + value);
        }

        private String person(@Nullable PersonId id) {
            return id == null ? "" : names.person(id);
        }

        private String yesOrNo(boolean answer) {
            return text(answer ? "form.yes" : "form.no");
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
            Object[] values = {names.person(item.responsible()), worded(item.start()), worded(item.end())};
            return texts.getMessage("plan.difference.item", values, reader);
        }

        private String label(String field) {
            return field.startsWith(MATRIX)
                    ? "RACI " + department(DepartmentId.of(field.substring(MATRIX.length())))
                    : text("plan.item." + field);
        }

        private String value(String field, @Nullable String raw) {
            if (raw == null) {
                return "";
            }
            return switch (field) {
                case "responsible" -> names.person(PersonId.of(raw));
                case "start", "end" -> worded(LocalDate.parse(raw));
                case "predecessors" -> raw.replace(", ", text("form.listSeparator"));
                case "milestone" -> yesOrNo("true".equals(raw));
                default -> raw;
            };
        }

        private String department(DepartmentId id) {
            return names.department(id);
        }

        private String text(String key) {
            return texts.getMessage(key, null, key, reader);
        }
    }
}
