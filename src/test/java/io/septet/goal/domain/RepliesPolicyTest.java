package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.goal.Answer;
import io.septet.goal.Reply;
import io.septet.goal.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Replies to those who objected")
class RepliesPolicyTest {

    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final DepartmentId LEGAL = DepartmentId.of("legal");
    private static final Reply TO_SALES = new Reply(SALES, "Two more weeks");

    private final RepliesPolicy policy = new RepliesPolicy(
            new Roster(List.of(new Department(SALES, "Sales"), new Department(LEGAL, "Legal")), List.of()));

    @Test
    @DisplayName("G6: are owed to each of them, and to nobody where nobody did")
    void owed() {
        assertThat(found(List.of())).isEmpty();
        assertThat(found(List.of(SALES), TO_SALES)).isEmpty();
        assertThat(found(List.of(SALES, LEGAL), TO_SALES))
                .containsExactly(new Finding("replies", "goal.reply.leftOut", List.of("Legal")));
        assertThat(found(List.of(SALES)))
                .containsExactly(new Finding("replies", "goal.reply.leftOut", List.of("Sales")));
    }

    @Test
    @DisplayName("G6: say something")
    void said() {
        assertThat(found(List.of(SALES), new Reply(SALES, " ")))
                .containsExactly(new Finding("replies[0].text", "goal.reply.missing", List.of()));
        assertThat(found(List.of(SALES), new Reply(SALES, null)))
                .containsExactly(new Finding("replies[0].text", "goal.reply.missing", List.of()));
    }

    @Test
    @DisplayName("G6: are one for each, and for none who did not object")
    void nobody() {
        assertThat(found(List.of(SALES), TO_SALES, new Reply(LEGAL, "Thanks")))
                .containsExactly(new Finding("replies[1].department", "goal.reply.nobody", List.of("Legal")));
        assertThat(found(List.of(SALES), TO_SALES, TO_SALES))
                .containsExactly(new Finding("replies[1].department", "goal.reply.nobody", List.of("Sales")));
    }

    private List<Finding> found(List<DepartmentId> objecting, Reply... replies) {
        List<Answer> objections = objecting.stream()
                .map(department -> new Answer(
                        department, Verdict.OBJECT, PersonId.of("somebody"), null, "Too soon", Instant.EPOCH))
                .toList();
        return policy.findings(objections, Arrays.asList(replies)).all();
    }
}
