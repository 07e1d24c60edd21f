package io.septet.risk;

import static io.septet.tracking.Items.item;

import io.septet.plan.WorkItem;
import io.septet.tracking.ProgressStatus;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Thousands of projects that are tracked, all alike: one that people made, and copies of its rows. Of every five of its items
 * one is late, one far behind, one a little, one blocked, and one goes well.
 */
public final class ManyProjects {

    private static final String THEIRS = "(select id from project where name = ?)";

    private final JdbcTemplate database;
    private final RiskyProject model;
    private final String name;
    private int number = 1;

    /** @param items how many each project has, a multiple of five */
    public ManyProjects(BeanFactory beans, LocalDate begun, int items) {
        database = beans.getBean(JdbcTemplate.class);
        List<WorkItem> planned = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            planned.add(item("W" + i, begun, i % 5 == 0 ? begun.plusDays(4) : begun.plusDays(18)));
        }
        model = new RiskyProject(beans, planned.toArray(WorkItem[]::new));
        for (int i = 0; i < items; i++) {
            switch (i % 5) {
                case 2 -> model.report("W" + i, ProgressStatus.ON_TRACK, 50);
                case 3 -> model.report("W" + i, ProgressStatus.BLOCKED, 90);
                case 4 -> model.report("W" + i, ProgressStatus.ON_TRACK, 90);
                default -> {}
            }
        }
        name = "Many projects like " + id();
        database.update("update project set name = ? where id = ?", name, id());
    }

    private UUID id() {
        return model.tracked().id().value();
    }

    /** There are so many of them now. */
    public void growTo(int projects) {
        Map<String, Object> project = rows("select * from project where id = ?").get(0);
        Map<String, Object> tracking =
                rows("select * from tracking where project_id = ?").get(0);
        Map<String, Object> version =
                rows("select * from plan_version where project_id = ?").get(0);
        List<Map<String, Object>> deliveries = rows("select * from item_delivery where project_id = ?");
        List<Map<String, Object>> reports = rows(
                "select r.* from progress_report r join item_delivery d on d.id = r.item_delivery_id where d.project_id = ?");
        Map<String, List<Map<String, Object>>> copies = new LinkedHashMap<>();
        for (; number < projects; number++) {
            UUID copy = UUID.randomUUID();
            add(copies, "project", with(project, Map.of("id", copy, "code", "MANY-" + number)));
            add(copies, "tracking", with(tracking, Map.of("project_id", copy)));
            add(copies, "plan_version", with(version, Map.of("id", UUID.randomUUID(), "project_id", copy)));
            for (Map<String, Object> delivery : deliveries) {
                UUID delivered = UUID.randomUUID();
                add(copies, "item_delivery", with(delivery, Map.of("id", delivered, "project_id", copy)));
                for (Map<String, Object> report : reports) {
                    if (report.get("item_delivery_id").equals(delivery.get("id"))) {
                        add(copies, "progress_report", with(report, Map.of("item_delivery_id", delivered)));
                    }
                }
            }
        }
        copies.forEach(this::insert);
    }

    /** How many of their items are at risk as of the last look. */
    public long openRisks() {
        Long count = database.queryForObject(
                "select count(*) from item_risk where settled_at is null and project_id in " + THEIRS,
                Long.class,
                name);
        return count == null ? 0 : count;
    }

    /** Takes all of them away but the one that people made, which is tracked no longer. */
    public void forget() {
        for (String table : List.of("item_risk", "item_delivery", "plan_version", "tracking", "project")) {
            if (table.equals("item_delivery")) {
                database.update(
                        "delete from progress_report where item_delivery_id in (select id from item_delivery"
                                + " where project_id in " + THEIRS + " and project_id <> ?)",
                        name,
                        id());
            }
            String column = table.equals("project") ? "id" : "project_id";
            database.update(
                    "delete from %1$s where %2$s in %3$s and %2$s <> ?".formatted(table, column, THEIRS), name, id());
        }
        database.update(
                "update tracking set ended_at = ? where project_id = ?",
                Timestamp.valueOf("2024-03-04 00:00:00"),
                id());
    }

    private List<Map<String, Object>> rows(String query) {
        return database.queryForList(query, id()).stream()
                .map(row -> {
                    Map<String, Object> lower = new LinkedHashMap<>();
                    row.forEach((column, value) -> lower.put(column.toLowerCase(Locale.ROOT), value));
                    return lower;
                })
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> row, Map<String, Object> changed) {
        Map<String, Object> copy = new LinkedHashMap<>(row);
        copy.putAll(changed);
        return copy;
    }

    private static void add(Map<String, List<Map<String, Object>>> copies, String table, Map<String, Object> row) {
        copies.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        List<String> columns = List.copyOf(rows.get(0).keySet());
        database.batchUpdate(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.size(), "?"))),
                rows.stream()
                        .map(row -> columns.stream().map(row::get).toArray())
                        .toList());
    }
}
