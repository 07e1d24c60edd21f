package io.septet.template.domain;

import static io.septet.findings.Blank.blank;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.plan.PlanEdit;
import io.septet.plan.Raci;
import io.septet.plan.RaciCell;
import io.septet.plan.WorkItem;
import io.septet.template.Blueprint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work items that a project takes over from a blueprint. First responsible stays whoever still belongs to a department
 * that does the work or answers for it; departments that take no part have none in an item either. What is not as it was
 * is said once for each person and department, with the items.
 */
public final class TakingWorkOver {

    private final WorkingDaysFrom days;
    private final Set<DepartmentId> takingPart;
    private final Roster roster;
    private final Function<PersonId, String> names;
    private final Map<PersonId, List<String>> left = new LinkedHashMap<>();
    private final Map<DepartmentId, List<String>> apart = new LinkedHashMap<>();

    /**
     * @param takingPart the departments that take part in the project
     * @param names of people, those who have left included
     */
    public TakingWorkOver(
            WorkingDaysFrom days,
            Collection<DepartmentId> takingPart,
            Roster roster,
            Function<PersonId, String> names) {
        this.days = days;
        this.takingPart = Set.copyOf(takingPart);
        this.roster = roster;
        this.names = names;
    }

    /**
     * All of them.
     *
     * @param due the day by which the goal is to be reached
     */
    public Taken<PlanEdit> items(Blueprint blueprint, LocalDate due, LocalDate today) {
        List<WorkItem> items = blueprint.items().stream().map(this::item).toList();
        Findings missing = new Findings();
        left.forEach((person, keys) -> missing.add("", "template.missing.responsible", names.apply(person), keys));
        apart.forEach(
                (department, keys) -> missing.add("", "template.missing.cells", roster.department(department), keys));
        List<String> past = keys(items.stream().filter(item -> item.start().isBefore(today)));
        if (!past.isEmpty()) {
            missing.add("", "template.past", past);
        }
        List<String> late = keys(items.stream().filter(item -> item.end().isAfter(due)));
        if (!late.isEmpty()) {
            missing.add("", "template.late", due, late);
        }
        return new Taken<>(PlanEdit.of(items), missing);
    }

    private static List<String> keys(Stream<WorkItem> items) {
        return items.map(item -> item.key().value()).toList();
    }

    private WorkItem item(Blueprint.Item each) {
        WorkItem then = each.work();
        Map<DepartmentId, RaciCell> cells = new HashMap<>();
        then.raci().forEach((department, cell) -> {
            if (takingPart.contains(department)) {
                cells.put(department, cell);
            } else {
                note(apart, department, then);
            }
        });
        return new WorkItem(
                then.key(),
                then.title(),
                then.phase(),
                responsible(then, cells),
                days.day(each.startsAfter()),
                days.day(each.endsAfter()),
                then.milestone(),
                then.deliverable(),
                then.acceptanceStandard(),
                then.input(),
                then.resources(),
                then.communication(),
                then.risk(),
                then.predecessors(),
                cells);
    }

    private PersonId responsible(WorkItem then, Map<DepartmentId, RaciCell> cells) {
        boolean acts = cells.entrySet().stream()
                .filter(cell -> acts(cell.getValue().part()))
                .anyMatch(cell -> roster.isMember(then.responsible(), cell.getKey()));
        if (!acts) {
            note(left, then.responsible(), then);
            return blank();
        }
        return then.responsible();
    }

    private static boolean acts(@Nullable Raci part) {
        return part != null && (part.works() || part.answers());
    }

    private static <K> void note(Map<K, List<String>> notes, K about, WorkItem item) {
        notes.computeIfAbsent(about, one -> new ArrayList<>()).add(item.key().value());
    }
}
