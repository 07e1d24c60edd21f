package io.septet.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import io.septet.review.Answer;
import io.septet.review.Reached;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerPolicyTest {

    @ParameterizedTest
    @DisplayName("V2: whoever says that the goal was not reached, or the tools not right, says why")
    @CsvSource({
        "YES,    ,      YES,    ,       ''",
        "YES,    ,      NO,     Slow,   ''",
        "NO,     Stock, PARTLY, Slow,   ''",
        "PARTLY, ,      YES,    ,       reason",
        "NO,     ' ',   YES,    ,       reason",
        "YES,    ,      PARTLY, ,       tools",
        "NO,     ,      NO,     ,       reason+tools"
    })
    void reasons(Reached goal, String reason, Reached toolsRight, String tools, String expected) {
        Answer answer = new Answer(goal, reason, "w", "f", toolsRight, tools, "b", List.of());

        assertThat(AnswerPolicy.findings(answer).all().stream().map(Finding::path))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split("\\+"));
    }
}
