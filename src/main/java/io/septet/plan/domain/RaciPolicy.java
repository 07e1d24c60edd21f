package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.plan.Raci;
import io.septet.plan.RaciCell;
import io.septet.plan.WorkItem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The RACI matrix, work items × departments, is in order (R3): every item has exactly one A and at least one R, every
 * department has a part somewhere, every R and C says how it cooperates, and who is responsible belongs to a department
 * that does the work or answers for it. A finding names its row by the item's title and its column by the department.
 */
public final class RaciPolicy {

    private final List<DepartmentId> departments;
    private final Set<DepartmentId> leftOut;
    private final Roster roster;

    /** For these participating departments, by id. */
    public RaciPolicy(List<DepartmentId> departments, Roster roster) {
        this(departments, Set.of(), roster);
    }

    /** For these participating departments, by id, and those that took part until now and are left out (C3). */
    public RaciPolicy(List<DepartmentId> departments, Set<DepartmentId> leftOut, Roster roster) {
        this.departments = List.copyOf(departments);
        this.leftOut = leftOut;
        this.roster = roster;
    }

    /** What is not in order with these rows. */
    public List<Finding> findings(List<WorkItem> items) {
        Findings findings = new Findings();
        Set<DepartmentId> withPart = new HashSet<>();
        for (int at = 0; at < items.size(); at++) {
            WorkItem item = items.get(at);
            Row row = new Row(at, item, findings);
            checkCells(row);
            checkAnswering(row);
            checkWorking(row);
            checkResponsible(row);
            withPart.addAll(item.departments(part -> true));
        }
        for (DepartmentId department : departments) {
            if (!items.isEmpty() && !withPart.contains(department)) {
                findings.add("items", "plan.raci.departmentWithoutPart", roster.department(department));
            }
        }
        return findings.all();
    }

    private void checkCells(Row row) {
        row.item.raci().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            DepartmentId department = entry.getKey();
            RaciCell cell = entry.getValue();
            if (leftOut.contains(department)) {
                row.find(
                        (cell.part() == null ? "actions." : "raci.") + department,
                        "plan.raci.leftOut",
                        roster.department(department));
            } else if (!departments.contains(department)) {
                row.find("raci." + department, "plan.raci.noParticipant", roster.department(department));
            } else if (cell.part() == null) {
                row.find("raci." + department, "plan.raci.actionWithoutPart", roster.department(department));
            } else if (cell.part().cooperates() && cell.action() == null) {
                row.find(
                        "actions." + department,
                        "plan.raci.noAction",
                        roster.department(department),
                        cell.part().sign());
            }
        });
    }

    private void checkAnswering(Row row) {
        List<DepartmentId> answering = row.item.departments(Raci::answers);
        if (answering.isEmpty()) {
            row.find("", "plan.raci.noAccountable");
        }
        answering.stream()
                .skip(1)
                .forEach(department -> row.find(
                        "raci." + department,
                        "plan.raci.manyAccountable",
                        roster.department(department),
                        roster.departments(answering)));
    }

    private void checkWorking(Row row) {
        if (row.item.departments(Raci::works).isEmpty()) {
            row.find("", "plan.raci.noResponsible");
        }
    }

    private void checkResponsible(Row row) {
        PersonId person = row.item.responsible();
        if (person == null) {
            row.find("responsible", "plan.item.noResponsible");
            return;
        }
        if (!roster.knows(person)) {
            row.find("responsible", "plan.item.unknownPerson", person.value());
            return;
        }
        List<DepartmentId> acting = row.item.departments(part -> part.works() || part.answers());
        if (!acting.isEmpty() && acting.stream().noneMatch(department -> roster.isMember(person, department))) {
            row.find("responsible", "plan.item.otherDepartment", roster.person(person), roster.departments(acting));
        }
    }
}
