package io.septet.plan;

import io.septet.project.Part;
import io.septet.project.Participation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

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
            @Size(max = 64) String department,
            Part part,
            @Size(max = 2000) String duties,
            @Size(max = 64) String contact,
            boolean mayDecide,
            @Size(max = 64) String deputy,
            @Size(max = 200) String reachedBy) {

        static Row of(Participation known) {
            return new Row(
                    known.department(),
                    known.part(),
                    known.duties(),
                    known.contact(),
                    known.part() != null,
                    known.deputy(),
                    known.reachedBy());
        }

        Participation participation() {
            return new Participation(department, part, duties.strip(), contact, deputy, reachedBy.strip());
        }
    }

    List<Participation> participations() {
        return departments.stream().map(Row::participation).toList();
    }
}
