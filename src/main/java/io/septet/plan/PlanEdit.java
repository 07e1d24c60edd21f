package io.septet.plan;

import static io.septet.findings.Blank.orBlank;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Work items as people edit them, a row each (R2, R3). The content of every form that changes work items; findings about
 * them name its paths: {@code items[2].raci.marketing}.
 */
public record PlanEdit(@Size(max = 500) List<@NotNull @Valid Row> items) {

    public PlanEdit {
        items = items == null ? List.of() : items;
    }

    /** The items as rows. */
    public static PlanEdit of(List<WorkItem> items) {
        return new PlanEdit(items.stream().map(Row::of).toList());
    }

    /**
     * One work item. The cell of the matrix and its cooperation action stand in two maps, by department.
     *
     * @param key null in a new row
     * @param predecessors keys or titles of other rows, separated by commas
     * @param raci part of each department; a department without a part is absent or null
     * @param actions cooperation actions
     */
    public record Row(
            @Size(max = 20) @Nullable String key,
            @Size(max = 200) String title,
            @Size(max = 100) @Nullable String phase,
            @Size(max = 64) PersonId responsible,
            LocalDate start,
            LocalDate end,
            boolean milestone,
            @LongText @Size(max = 1000) @Nullable String deliverable,
            @LongText @Size(max = 2000) @Nullable String acceptanceStandard,
            @LongText @Size(max = 1000) @Nullable String input,
            @LongText @Size(max = 1000) @Nullable String resources,
            @LongText @Size(max = 1000) @Nullable String communication,
            @LongText @Size(max = 1000) @Nullable String risk,
            @Size(max = 1000) String predecessors,
            Map<@Size(max = 64) DepartmentId, Raci> raci,
            @LongText Map<@Size(max = 64) DepartmentId, @Size(max = 500) String> actions) {

        static Row of(WorkItem item) {
            Map<DepartmentId, Raci> parts = new TreeMap<>();
            Map<DepartmentId, String> actions = new TreeMap<>();
            item.raci().forEach((department, cell) -> {
                if (cell.part() != null) {
                    parts.put(department, cell.part());
                }
                if (cell.action() != null) {
                    actions.put(department, cell.action());
                }
            });
            return new Row(
                    item.key().value(),
                    item.title(),
                    item.phase(),
                    item.responsible(),
                    item.start(),
                    item.end(),
                    item.milestone(),
                    item.deliverable(),
                    item.acceptanceStandard(),
                    item.input(),
                    item.resources(),
                    item.communication(),
                    item.risk(),
                    String.join(", ", item.predecessors()),
                    parts,
                    actions);
        }

        /**
         * The row as an item.
         *
         * @param itemKey the row's own, or a new one
         * @param others keys of the items that the row names as its predecessors
         */
        public WorkItem item(WorkItemKey itemKey, List<String> others) {
            return new WorkItem(
                    itemKey,
                    orBlank(text(title)),
                    text(phase),
                    responsible,
                    start,
                    end,
                    milestone,
                    text(deliverable),
                    text(acceptanceStandard),
                    text(input),
                    text(resources),
                    text(communication),
                    text(risk),
                    others,
                    cells());
        }

        private Map<DepartmentId, RaciCell> cells() {
            Map<DepartmentId, RaciCell> cells = new HashMap<>();
            if (raci != null) {
                raci.forEach((department, part) -> {
                    if (part != null) {
                        cells.put(department, new RaciCell(part, null));
                    }
                });
            }
            if (actions != null) {
                actions.forEach((department, action) -> {
                    String said = text(action);
                    RaciCell cell = cells.get(department);
                    if (said != null) {
                        cells.put(department, new RaciCell(cell == null ? null : cell.part(), said));
                    }
                });
            }
            return cells;
        }

        private static @Nullable String text(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }
}
