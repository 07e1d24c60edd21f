package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.Raci;
import io.septet.plan.RaciCell;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Work items for tests: in order unless the test changes something. */
public final class Items {

    private String key;
    private String title;
    private String responsible = "sales.ann";
    private LocalDate start = LocalDate.of(2024, 3, 5);
    private LocalDate end = LocalDate.of(2024, 3, 8);
    private boolean milestone;
    private String deliverable = "Report";
    private String standard = "Read by all";
    private List<String> predecessors = List.of();
    private final Map<DepartmentId, RaciCell> raci = new HashMap<>();

    private Items(String key) {
        this.key = key;
        this.title = "Item " + key;
    }

    /** An item in order: sales does it and answers for it, everybody else named later. */
    public static Items item(String key) {
        return new Items(key).cell("sales", Raci.AR, null);
    }

    public Items titled(String text) {
        title = text;
        return this;
    }

    public Items by(String person) {
        responsible = person;
        return this;
    }

    public Items from(String date) {
        start = date == null ? null : LocalDate.parse(date);
        return this;
    }

    public Items until(String date) {
        end = date == null ? null : LocalDate.parse(date);
        return this;
    }

    public Items milestone() {
        milestone = true;
        return this;
    }

    public Items delivers(String text, String acceptedWhen) {
        deliverable = text;
        standard = acceptedWhen;
        return this;
    }

    public Items after(String... keys) {
        predecessors = Arrays.asList(keys);
        return this;
    }

    public Items without(String department) {
        raci.remove(DepartmentId.of(department));
        return this;
    }

    public Items cell(String department, Raci part, String action) {
        raci.put(DepartmentId.of(department), new RaciCell(part, action));
        return this;
    }

    public WorkItem get() {
        return new WorkItem(
                WorkItemKey.of(key),
                title,
                null,
                PersonId.orNobody(responsible),
                start,
                end,
                milestone,
                deliverable,
                standard,
                null,
                null,
                null,
                null,
                predecessors,
                raci);
    }
}
