package io.septet.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope SCOPE = new Scope(
            "Shops",
            null,
            List.of(new TakesPart("sales", "sales.ann"), new TakesPart("service", "service.ann")),
            List.of("legal", "finance"));

    @Test
    @DisplayName("C3, G4: follows the departments that take part; those that stay keep the contact who agreed")
    void among() {
        Scope scope = SCOPE.among(List.of(new TakesPart("legal", "legal.ann"), new TakesPart("sales", "sales.bob")));

        assertThat(scope.departments())
                .containsExactly(new TakesPart("sales", "sales.ann"), new TakesPart("legal", "legal.ann"));
        assertThat(scope.notPartOf()).containsExactly("finance");
        assertThat(scope.included()).isEqualTo("Shops");
    }

    @Test
    @DisplayName("C3, G4: stays the same while the same departments take part, in whatever order")
    void same() {
        assertThat(SCOPE.among(List.of(new TakesPart("service", "service.bob"), new TakesPart("sales", "sales.ann"))))
                .isEqualTo(SCOPE);
    }
}
