package io.septet.plan;

import static io.septet.findings.Blank.orBlank;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.goal.TakesPart;
import io.septet.project.Part;
import io.septet.project.Participation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of the departments as people edit them, a row each (R1). */
public record PartsEdit(@Size(max = 100) List<@NotNull @Valid Row> departments) {

    public PartsEdit {
        departments = departments == null ? List.of() : departments;
    }

    /** What is known of the departments so far. A contact who was accepted once has the power to decide. */
    public static PartsEdit of(List<Participation> participations) {
        return new PartsEdit(participations.stream().map(Row::of).toList());
    }

    /**
     * One department.
     *
     * @param mayDecide whether the contact has the power to decide for the department in this project
     */
    public record Row(
            @Size(max = 64) DepartmentId department,
            Part part,
            @LongText @Size(max = 2000) String duties,
            @Size(max = 64) PersonId contact,
            boolean mayDecide,
            @Size(max = 64) PersonId deputy,
            @Size(max = 200) String reachedBy) {

        static Row of(Participation known) {
            return new Row(
                    known.department(),
                    orBlank(known.part()),
                    orBlank(known.duties()),
                    known.contact(),
                    known.part() != null,
                    orBlank(known.deputy()),
                    orBlank(known.reachedBy()));
        }

        Participation participation() {
            return new Participation(department, part, duties.strip(), contact, deputy, reachedBy.strip());
        }
    }

    /** The same rows, those of these departments first and in their order: moving a row makes no other plan. */
    PartsEdit inOrderOf(List<DepartmentId> known) {
        return new PartsEdit(departments.stream()
                .sorted(Comparator.comparingInt(
                        row -> known.contains(row.department()) ? known.indexOf(row.department()) : known.size()))
                .toList());
    }

    /** Ids of the departments that the rows name, each once. */
    public List<DepartmentId> named() {
        return takingPart().stream().map(TakesPart::department).toList();
    }

    /** The same departments as the scope of a goal names them. */
    List<TakesPart> takingPart() {
        Map<DepartmentId, TakesPart> named = new LinkedHashMap<>();
        departments.stream()
                .filter(row -> row.department() != null)
                .forEach(row -> named.putIfAbsent(row.department(), new TakesPart(row.department(), row.contact())));
        return List.copyOf(named.values());
    }

    List<Participation> participations() {
        return departments.stream().map(Row::participation).toList();
    }
}
