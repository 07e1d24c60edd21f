package io.septet.signoff.process;

import io.septet.directory.Department;
import io.septet.directory.Directory;
import io.septet.plan.PlanDifference;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.plan.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words what is new in a plan version, in the reader's language. */
@Component
class DifferenceTable {

    private static final String MATRIX = "raci.";

    private final Plans plans;
    private final Directory directory;
    private final MessageSource texts;

    DifferenceTable(Plans plans, Directory directory, MessageSource texts) {
        this.plans = plans;
        this.directory = directory;
        this.texts = texts;
    }

    /**
     * What is new against an earlier version.
     *
     * @param than number of the earlier version
     * @param rows nothing new leaves none
     */
    record Shown(int than, List<Row> rows) {}

    /**
     * One thing that is new.
     *
     * @param what part of the plan, or work item and field
     */
    record Row(String what, String before, String after) {}

    Shown between(PlanVersion from, PlanVersion to) {
        PlanDifference difference = plans.difference(from.content(), to.content());
        List<Row> rows = new ArrayList<>();
        part("goal", difference.goalChanged(), rows);
        part("responsibilities", difference.participationsChanged(), rows);
        difference.added().forEach(item -> rows.add(new Row(named(item), "", text("signoff.changes.added"))));
        difference.removed().forEach(item -> rows.add(new Row(named(item), "", text("signoff.changes.removed"))));
        difference.changed().forEach(item -> item.fields()
                .forEach(field -> rows.add(new Row(
                        named(item.after()) + " – " + label(field.field()),
                        value(field.field(), field.before()),
                        value(field.field(), field.after())))));
        part("communication", difference.communicationChanged(), rows);
        part("rules", difference.rulesChanged(), rows);
        return new Shown(from.number(), rows);
    }

    private void part(String part, boolean changed, List<Row> rows) {
        if (changed) {
            rows.add(new Row(text("signoff.part." + part), "", text("signoff.changes.changed")));
        }
    }

    private static String named(WorkItem item) {
        return item.key() + " " + item.title();
    }

    private String label(String field) {
        if (!field.startsWith(MATRIX)) {
            return text("plan.item." + field);
        }
        String department = field.substring(MATRIX.length());
        return "RACI "
                + directory.findDepartment(department).map(Department::name).orElse(department);
    }

    private String value(String field, String raw) {
        if (raw == null) {
            return "";
        }
        return switch (field) {
            case "responsible" -> directory.person(raw).name();
            case "milestone" -> text("true".equals(raw) ? "form.yes" : "form.no");
            default -> raw;
        };
    }

    private String text(String key) {
        Locale reader = LocaleContextHolder.getLocale();
        return texts.getMessage(key, null, key, reader);
    }
}
