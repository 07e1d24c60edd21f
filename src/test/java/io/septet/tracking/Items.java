package io.septet.tracking;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.Raci;
import io.septet.plan.RaciCell;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Work items for tests. */
public final class Items {

    /** The Monday on which tests begin. */
    public static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private Items() {}

    /** An item that marketing answers for and sales is consulted on, done by somebody of marketing. */
    public static WorkItem item(String key, LocalDate start, LocalDate end) {
        return item(key, "marketing.bob", start, end, Map.of("marketing", Raci.AR, "sales", Raci.C, "finance", Raci.I));
    }

    public static WorkItem item(
            String key, String responsible, LocalDate start, LocalDate end, Map<String, Raci> parts) {
        Map<DepartmentId, RaciCell> raci = new HashMap<>();
        parts.forEach((department, part) ->
                raci.put(DepartmentId.of(department), new RaciCell(part, "joins the weekly meeting")));
        return new WorkItem(
                WorkItemKey.of(key),
                "Item " + key,
                "Preparation",
                PersonId.of(responsible),
                start,
                end,
                false,
                "Poster, printed",
                "Colours as in the style guide; no spelling mistakes",
                null,
                null,
                null,
                null,
                List.of(),
                raci);
    }
}
