package io.septet.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope SCOPE = new Scope(
            "Shops",
            null,
            List.of(
                    new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.ann")),
                    new TakesPart(DepartmentId.of("service"), PersonId.of("service.ann"))),
            List.of(DepartmentId.of("legal"), DepartmentId.of("finance")));

    @Test
    @DisplayName("C3, G4: follows the departments that take part; those that stay keep the contact who agreed")
    void among() {
        Scope scope = SCOPE.among(List.of(
                new TakesPart(DepartmentId.of("legal"), PersonId.of("legal.ann")),
                new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.bob"))));

        assertThat(scope.departments())
                .containsExactly(
                        new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.ann")),
                        new TakesPart(DepartmentId.of("legal"), PersonId.of("legal.ann")));
        assertThat(scope.notPartOf()).containsExactly(DepartmentId.of("finance"));
        assertThat(scope.included()).isEqualTo("Shops");
    }

    @Test
    @DisplayName("C3, G4: stays the same while the same departments take part, in whatever order")
    void same() {
        assertThat(SCOPE.among(List.of(
                        new TakesPart(DepartmentId.of("service"), PersonId.of("service.bob")),
                        new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.ann")))))
                .isEqualTo(SCOPE);
    }
}
