package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.plan.PartsEdit;
import io.septet.project.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the departments are in order (R1): exactly one leads, each has a head who can sign, duties, a contact with
 * the power to decide and a deputy, two different people of that department, and a way to reach them.
 */
public final class PartsPolicy {

    private final @Nullable List<DepartmentId> participating;
    private final Roster roster;
    private final Predicate<DepartmentId> hasHead;

    private PartsPolicy(@Nullable List<DepartmentId> participating, Roster roster, Predicate<DepartmentId> hasHead) {
        this.participating = participating;
        this.roster = roster;
        this.hasHead = hasHead;
    }

    /** Exactly these departments take part, by id: the goal has named them. */
    public static PartsPolicy ofThese(
            List<DepartmentId> participating, Roster roster, Predicate<DepartmentId> hasHead) {
        return new PartsPolicy(List.copyOf(participating), roster, hasHead);
    }

    /** Any departments of the company take part: a change may bring one in or leave one out (C3). */
    public static PartsPolicy ofAny(Roster roster, Predicate<DepartmentId> hasHead) {
        return new PartsPolicy(null, roster, hasHead);
    }

    /** What is not in order with these rows. */
    public List<Finding> findings(List<PartsEdit.Row> rows) {
        Findings findings = new Findings();
        checkWhichDepartments(rows, findings);
        checkOneLeads(rows, findings);
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).department() != null) {
                checkRow("departments[" + at + "].", rows.get(at), findings);
            }
        }
        return findings.all();
    }

    private void checkWhichDepartments(List<PartsEdit.Row> rows, Findings findings) {
        Set<DepartmentId> listed = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            checkDepartment("departments[" + at + "].department", rows.get(at).department(), listed, findings);
        }
        if (participating != null) {
            participating.stream()
                    .filter(department -> !listed.contains(department))
                    .sorted()
                    .forEach(department ->
                            findings.add("departments", "plan.parts.missing", roster.department(department)));
        }
    }

    private void checkDepartment(String path, DepartmentId department, Set<DepartmentId> listed, Findings findings) {
        if (department == null) {
            findings.add(path, "plan.parts.noDepartment");
        } else if (participating != null && !participating.contains(department)) {
            findings.add(path, "plan.parts.noParticipant", roster.department(department));
        } else if (!roster.has(department)) {
            findings.add(path, "project.department.unknown", department.value());
        } else if (!listed.add(department)) {
            findings.add(path, "plan.parts.twice", roster.department(department));
        } else if (!hasHead.test(department)) {
            findings.add(path, "plan.parts.noHead", roster.department(department));
        }
    }

    private void checkOneLeads(List<PartsEdit.Row> rows, Findings findings) {
        List<DepartmentId> leading = rows.stream()
                .filter(row -> row.part() == Part.LEAD)
                .map(PartsEdit.Row::department)
                .filter(Objects::nonNull)
                .toList();
        if (leading.isEmpty()) {
            findings.add("departments", "plan.parts.noLead");
        } else if (leading.size() > 1) {
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at).part() == Part.LEAD) {
                    findings.add("departments[" + at + "].part", "plan.parts.manyLead", roster.departments(leading));
                }
            }
        }
    }

    private void checkRow(String path, PartsEdit.Row row, Findings findings) {
        String department = roster.department(row.department());
        if (row.part() == null) {
            findings.add(path + "part", "plan.parts.noPart", department);
        }
        if (isBlank(row.duties())) {
            findings.add(path + "duties", "plan.parts.noDuties", department);
        }
        if (isBlank(row.reachedBy())) {
            findings.add(path + "reachedBy", "plan.parts.noWayToReach", department);
        }
        checkPerson(path + "contact", row.contact(), row, "plan.parts.noContact", findings);
        checkPerson(path + "deputy", row.deputy(), row, "plan.parts.noDeputy", findings);
        if (!row.mayDecide()) {
            findings.add(path + "mayDecide", "plan.parts.mayNotDecide", department);
        }
        if (row.contact() != null && row.contact().equals(row.deputy())) {
            findings.add(path + "deputy", "plan.parts.deputyIsContact", department, roster.person(row.contact()));
        }
    }

    private void checkPerson(String path, PersonId person, PartsEdit.Row row, String missing, Findings findings) {
        String department = roster.department(row.department());
        if (person == null) {
            findings.add(path, missing, department);
        } else if (!roster.isMember(person, row.department())) {
            findings.add(path, "plan.parts.otherDepartment", department, roster.person(person));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
