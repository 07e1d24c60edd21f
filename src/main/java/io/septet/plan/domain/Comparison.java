package io.septet.plan.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.directory.DepartmentId;
import io.septet.plan.Plan;
import io.septet.plan.PlanDifference;
import io.septet.plan.PlanDifference.ChangedField;
import io.septet.plan.PlanDifference.ChangedItem;
import io.septet.plan.RaciCell;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.platform.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what is different between two plans. Two values are the same when they are written the same. */
public final class Comparison {

    private Comparison() {}

    /** What is different in the second plan. */
    public static PlanDifference between(Plan from, Plan to) {
        Map<WorkItemKey, WorkItem> before = byKey(from);
        Map<WorkItemKey, WorkItem> after = byKey(to);
        return new PlanDifference(
                differ(from.goal(), to.goal()),
                differ(from.participations(), to.participations()),
                differ(from.communication(), to.communication()),
                differ(from.rules(), to.rules()),
                to.items().stream()
                        .filter(item -> !before.containsKey(item.key()))
                        .toList(),
                from.items().stream()
                        .filter(item -> !after.containsKey(item.key()))
                        .toList(),
                to.items().stream()
                        .filter(item -> before.containsKey(item.key()))
                        .map(item -> changed(Objects.requireNonNull(before.get(item.key())), item))
                        .filter(item -> !item.fields().isEmpty())
                        .toList());
    }

    private static Map<WorkItemKey, WorkItem> byKey(Plan plan) {
        return plan.items().stream().collect(Collectors.toMap(WorkItem::key, Function.identity()));
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return !CanonicalJson.write(one).equals(CanonicalJson.write(other));
    }

    private static ChangedItem changed(WorkItem before, WorkItem after) {
        List<ChangedField> fields = new ArrayList<>();
        JsonNode one = CanonicalJson.tree(before);
        JsonNode other = CanonicalJson.tree(after);
        for (var component : WorkItem.class.getRecordComponents()) {
            String name = component.getName();
            if (name.equals("raci")) {
                addCells(before.raci(), after.raci(), fields);
            } else {
                add(name, text(one.path(name)), text(other.path(name)), fields);
            }
        }
        return new ChangedItem(before, after, List.copyOf(fields));
    }

    private static void addCells(
            Map<DepartmentId, RaciCell> before, Map<DepartmentId, RaciCell> after, List<ChangedField> fields) {
        TreeSet<DepartmentId> departments = new TreeSet<>(before.keySet());
        departments.addAll(after.keySet());
        for (DepartmentId department : departments) {
            add("raci." + department, text(before.get(department)), text(after.get(department)), fields);
        }
    }

    private static void add(String name, @Nullable String before, @Nullable String after, List<ChangedField> fields) {
        if (!Objects.equals(before, after)) {
            fields.add(new ChangedField(name, before, after));
        }
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) {
            List<String> entries = new ArrayList<>();
            value.forEach(entry -> entries.add(entry.asText()));
            return entries.isEmpty() ? null : String.join(", ", entries);
        }
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private static @Nullable String text(@Nullable RaciCell cell) {
        if (cell == null || cell.part() == null) {
            return null;
        }
        return cell.action() == null ? cell.part().sign() : cell.part().sign() + " · " + cell.action();
    }
}
