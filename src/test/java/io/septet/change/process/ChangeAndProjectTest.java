package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.change.ChangeState;
import io.septet.directory.PersonId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProcessTest
@DisplayName("The project")
class ChangeAndProjectTest extends ChangeRequests {

    @Test
    @DisplayName("C1: is tracked until an open change is made, although all work is accepted")
    void held() {
        ProcessInstance tracking = tracking();
        request("service.bob", major());
        List.of("W1", "W2", "W3").forEach(this::finish);
        assertThat(tracking).isWaitingAt("AllWorkAccepted");

        colleagues
                .as(COORDINATOR)
                .complete("DraftNewVersion", Map.of("decision", "WITHDRAW", "reason", "All done", "items", List.of()));
        changing.runWhatWaits();
        assertThat(tracking).isEnded();
    }

    @Test
    @DisplayName("C1: is tracked on when a change brings new work after all else is accepted")
    void newWork() {
        ProcessInstance tracking = tracking();
        request("service.bob", major());
        List.of("W1", "W2", "W3").forEach(this::finish);
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft().withRow("items", extra()));
        signAll();
        assertThat(only().state()).isEqualTo(ChangeState.MADE);
        assertThat(tracking).isWaitingAt("AllWorkAccepted");

        finish("W4");
        changing.runWhatWaits();
        assertThat(tracking).isEnded();
    }

    @ParameterizedTest
    @CsvSource({"AdjustPlan", "DraftNewVersion", "SignOffNewVersion"})
    @Reaches("change-request/ChangeDropped")
    @DisplayName("C1: takes an open change with it when it is cancelled, wherever that waits")
    void cancelled(String where) {
        ProcessInstance change = request("service.bob", where.equals("AdjustPlan") ? minor() : major());
        if (where.equals("SignOffNewVersion")) {
            Filled draft = draft().with("items[1].end", "2024-04-12");
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        }
        assertThat(change).isWaitingAt(where);

        transaction.executeWithoutResult(status -> {
            projects.cancel(project, "No budget", PersonId.of("marketing.head"));
            openWork.forEach(work -> work.withdraw(project));
        });

        assertThat(change).isEnded().hasPassed("RecordClosing", "ChangeDropped");
        assertThat(only().state()).isEqualTo(ChangeState.DROPPED);
        assertThat(only().endedBy()).isEqualTo(PersonId.of("marketing.head"));
        assertThat(colleagues.tasks("SignPlan")).isEmpty();
    }
}
