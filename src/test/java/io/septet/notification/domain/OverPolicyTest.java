package io.septet.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message about a task")
class OverPolicyTest {

    private static final PersonId ANN = PersonId.of("sales.ann");
    private static final PersonId BOB = PersonId.of("sales.bob");

    @Test
    @DisplayName("is over when the task is done or gone")
    void gone() {
        assertThat(OverPolicy.isOver(ANN, true, null)).isTrue();
        assertThat(OverPolicy.isOver(ANN, false, null)).isTrue();
    }

    @Test
    @DisplayName("is over when the reader's task is somebody else's by now")
    void somebodyElses() {
        assertThat(OverPolicy.isOver(ANN, true, Set.of(BOB))).isTrue();
        assertThat(OverPolicy.isOver(ANN, true, Set.of(BOB, ANN))).isFalse();
        assertThat(OverPolicy.isOver(ANN, true, Set.of()))
                .as("offered to several")
                .isFalse();
    }

    @Test
    @DisplayName("that is late with somebody else is not over before they have done it")
    void lateWithSomebodyElse() {
        assertThat(OverPolicy.isOver(ANN, false, Set.of(BOB))).isFalse();
    }
}
