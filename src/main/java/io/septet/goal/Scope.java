package io.septet.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How far the project reaches (G4).
 *
 * @param included what is in
 * @param excluded what is expressly out; may be null
 * @param departments those that take part
 * @param notPartOf ids of the departments that are expressly not part of it
 */
public record Scope(
        @Size(max = 4000) String included,
        @Size(max = 4000) String excluded,
        @Size(max = 50) List<@NotNull @Valid TakesPart> departments,
        @Size(max = 50) List<@NotNull @Size(max = 64) String> notPartOf) {

    public Scope {
        departments = departments == null ? List.of() : List.copyOf(departments);
        notPartOf = notPartOf == null ? List.of() : List.copyOf(notPartOf);
    }
}
