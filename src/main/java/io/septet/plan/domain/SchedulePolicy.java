package io.septet.plan.domain;

import io.septet.calendar.SpecialDay;
import io.septet.calendar.WorkingTime;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.plan.WorkItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schedule is in order (R4): every item has a title and a start that is not after its end, lies inside the project,
 * ends on a working day, and starts after the items have ended that must be finished first.
 */
public final class SchedulePolicy {

    /** Code of the finding that an item starts before those have ended that must be finished first. */
    public static final String TOO_EARLY = "plan.item.startsTooEarly";

    private final LocalDate from;
    private final @Nullable LocalDate until;
    private final WorkingTime calendar;

    /**
     * For a project that lies between two days.
     *
     * @param until when the objective is due
     */
    public SchedulePolicy(LocalDate from, @Nullable LocalDate until, WorkingTime calendar) {
        this.from = from;
        this.until = until;
        this.calendar = calendar;
    }

    /** What is not in order with these rows. */
    public List<Finding> findings(List<WorkItem> items) {
        Findings findings = new Findings();
        List<Row> rows = new ArrayList<>();
        Map<String, Row> byKey = new HashMap<>();
        for (int at = 0; at < items.size(); at++) {
            Row row = new Row(at, items.get(at), findings);
            rows.add(row);
            byKey.put(items.get(at).key().value(), row);
        }
        Map<String, List<String>> circles = Circles.among(items);
        Predecessors names = new Predecessors(
                items.stream().map(item -> item.key().value()).toList(),
                items.stream().map(WorkItem::title).toList());
        for (Row row : rows) {
            checkTexts(row);
            checkDates(row);
            checkPredecessors(row, byKey, circles, names);
        }
        return findings.all();
    }

    private static void checkTexts(Row row) {
        if (row.item.title() == null) {
            row.find("title", "plan.item.noTitle");
        }
        if (row.item.deliverable() == null) {
            row.find("deliverable", "plan.item.noDeliverable");
        }
        if (row.item.acceptanceStandard() == null) {
            row.find("acceptanceStandard", "plan.item.noStandard");
        }
    }

    private void checkDates(Row row) {
        LocalDate start = row.item.start();
        LocalDate end = row.item.end();
        if (start == null) {
            row.find("start", "plan.item.noStart");
        } else if (start.isBefore(from)) {
            row.find("start", "plan.item.beforeProject", start, from);
        }
        if (end == null) {
            row.find("end", "plan.item.noEnd");
            return;
        }
        if (start != null && end.isBefore(start)) {
            row.find("end", "plan.item.endBeforeStart", start, end);
        }
        if (until != null && end.isAfter(until)) {
            row.find("end", "plan.item.afterProject", end, until);
        }
        if (!calendar.isWorkingDay(end)) {
            Optional<SpecialDay> holiday = calendar.specialDay(end);
            if (holiday.isPresent()) {
                row.find(
                        "end",
                        "plan.item.endsOnHoliday",
                        end,
                        holiday.get().name(Locale.ENGLISH),
                        holiday.get().name(Locale.CHINESE));
            } else {
                row.find("end", "plan.item.endsOnWeekend", end);
            }
        }
    }

    private static void checkPredecessors(
            Row row, Map<String, Row> byKey, Map<String, List<String>> circles, Predecessors names) {
        List<String> circle = circles.get(row.item.key().value());
        if (circle != null) {
            row.find("predecessors", "plan.item.circle", String.join(" → ", circle));
        }
        for (String key : row.item.predecessors()) {
            Row before = byKey.get(key);
            List<String> named = names.named(key);
            if (named.size() > 1) {
                row.find("predecessors", "plan.item.ambiguousPredecessor", key, named);
            } else if (before == null) {
                row.find("predecessors", "plan.item.unknownPredecessor", key);
            } else if (circle == null && isTooEarly(row.item, before.item)) {
                row.find("start", TOO_EARLY, row.item.start(), before.name(), before.item.end());
            }
        }
    }

    private static boolean isTooEarly(WorkItem item, WorkItem before) {
        return item.start() != null && before.end() != null && !item.start().isAfter(before.end());
    }
}
