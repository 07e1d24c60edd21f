package io.septet.emergency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import io.septet.emergency.PathLevel;
import io.septet.plan.EmergencyStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R5: the levels of an emergency path")
class EmergencyPathPolicyTest {

    private final EmergencyPathPolicy policy = new EmergencyPathPolicy(PersonId.of("coord"), PersonId.of("lead"), 2);

    @Test
    @DisplayName("are those who are told after the same hours, in the order of time")
    void levels() {
        assertThat(policy.levels(List.of(step("lead", 8), step("ann", 0), step("bob", 2), step("cid", 0))))
                .containsExactly(level(0, "ann", "cid"), level(2, "bob"), level(8, "lead"));
    }

    @Test
    @DisplayName("end with the overall lead, two hours after the last one where the plan does not name them")
    void lead() {
        assertThat(policy.levels(List.of(step("ann", 0), step("bob", 5))))
                .containsExactly(level(0, "ann"), level(5, "bob"), level(7, "lead"));
    }

    @Test
    @DisplayName("begin with the coordinator where the plan names nobody who is told at once")
    void atOnce() {
        assertThat(policy.levels(List.of(step("head", 2), step("lead", 2))))
                .containsExactly(level(0, "coord"), level(2, "head", "lead"));
    }

    @Test
    @DisplayName("are the overall lead at once where the plan names nobody")
    void nobody() {
        assertThat(policy.levels(List.of())).containsExactly(level(0, "lead"));
    }

    @Test
    @DisplayName("tell nobody twice, and none is left without people")
    void once() {
        assertThat(policy.levels(List.of(step("ann", 0), step("ann", 2), step("lead", 3), step("ann", 3))))
                .containsExactly(level(0, "ann"), level(3, "lead"));
    }

    private static EmergencyStep step(String whom, int afterHours) {
        return new EmergencyStep(PersonId.of(whom), afterHours);
    }

    private static PathLevel level(int afterHours, String... people) {
        return new PathLevel(afterHours, Stream.of(people).map(PersonId::of).toList());
    }
}
