package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredecessorsTest {

    private final Predecessors predecessors =
            new Predecessors(List.of("W1", "W2", "W3"), Arrays.asList("Survey", "Design, first draft", null));

    @ParameterizedTest
    @DisplayName("R2: predecessors are typed as keys or titles")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    W1                  | W1
                    w1, W2              | W1 W2
                    W1，W2；W3           | W1 W2 W3
                    W2、W2               | W2
                    survey              | W1
                    Design, first draft | W2
                    Survey, W3          | W1 W3
                    Ｗ１，ｗ２           | W1 W2
                    Ｓｕｒｖｅｙ         | W1
                    W1, W9              | W1 W9
                    ' , '               | ''
                    """)
    void read(String typed, String keys) {
        assertThat(String.join(" ", predecessors.read(typed))).isEqualTo(keys);
    }

    @Test
    @DisplayName("R2: a name that several items have, as title or key, stands for none of them")
    void ambiguous() {
        Predecessors alike = new Predecessors(List.of("W1", "W2", "W3"), List.of("Test", "Ｔｅｓｔ ", "W1"));
        assertThat(alike.read("W2, test, W1")).containsExactly("W2", "test", "W1");
        assertThat(alike.named("test")).containsExactly("W1", "W2");
        assertThat(alike.named("W1")).containsExactly("W1", "W3");
    }
}
