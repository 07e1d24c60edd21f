package io.septet.goal;

import io.septet.directory.DepartmentId;
import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the project reaches (G4).
 *
 * @param included what is in
 * @param excluded what is expressly out
 * @param departments those that take part
 * @param notPartOf ids of the departments that are expressly not part of it
 */
public record Scope(
        @LongText @Size(max = 4000) String included,
        @LongText @Size(max = 4000) @Nullable String excluded,
        @Size(max = 50) List<@NotNull @Valid TakesPart> departments,
        @Size(max = 50) List<@Size(max = 64) DepartmentId> notPartOf) {

    public Scope {
        departments = departments == null ? List.of() : List.copyOf(departments);
        notPartOf = notPartOf == null
                ? List.of()
                : notPartOf.stream().filter(Objects::nonNull).toList();
    }

    /**
     * The same scope when these departments take part: those that did keep the contact through whom they agreed to the
     * goal, those that are new come after them and are not expressly apart any more.
     */
    public Scope among(List<TakesPart> taking) {
        Set<DepartmentId> ids = taking.stream().map(TakesPart::department).collect(Collectors.toSet());
        Set<DepartmentId> known =
                departments.stream().map(TakesPart::department).collect(Collectors.toSet());
        return new Scope(
                included,
                excluded,
                Stream.concat(
                                departments.stream().filter(department -> ids.contains(department.department())),
                                taking.stream().filter(department -> !known.contains(department.department())))
                        .toList(),
                notPartOf.stream()
                        .filter(department -> !ids.contains(department))
                        .toList());
    }
}
