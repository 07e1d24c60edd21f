package io.septet.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.signoff.Party;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2: who signs for several departments is asked once")
class OneFormPolicyTest {

    private static final Party SALES = head("sales", "ann");
    private static final Party MARKETING = head("marketing", "bob");
    private static final Party SERVICE = head("service", "bob");

    @Test
    @DisplayName("by the form of the first that they head")
    void several() {
        assertThat(leading(Map.of(), SALES, MARKETING, SERVICE)).containsExactly(SALES, MARKETING);
    }

    @Test
    @DisplayName("by that of their own, when they stand in for the head of another")
    void standingIn() {
        assertThat(leading(Map.of("ann", "bob"), SALES, MARKETING)).containsExactly(MARKETING);
        assertThat(leading(Map.of("ann", "eve", "bob", "eve"), SALES, MARKETING))
                .containsExactly(SALES);
    }

    @Test
    @DisplayName("but departments without a head have nothing in common")
    void withoutHead() {
        assertThat(leading(Map.of(), head("legal", null), head("finance", null)))
                .hasSize(2);
    }

    private static List<Party> leading(Map<String, String> substitutes, Party... heads) {
        Map<PersonId, PersonId> today = substitutes.entrySet().stream()
                .collect(Collectors.toMap(one -> PersonId.of(one.getKey()), one -> PersonId.of(one.getValue())));
        return new OneFormPolicy(today).leading(List.of(heads));
    }

    private static Party head(String department, String person) {
        return Party.head(DepartmentId.of(department), PersonId.orNobody(person));
    }
}
