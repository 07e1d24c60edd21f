package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.ProcessTest;
import io.septet.findings.Finding;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProcessTest
@DisplayName("Asking for a change")
class AskingForChangeTest extends ChangeRequests {

    @Test
    @DisplayName("C1: offers the projects that are tracked and in which the person takes part, with their open work")
    void offers() {
        changing.planned();
        JsonNode opened = json.valueToTree(
                desk.openStart(ChangeRequestProcess.PROCESS, "service.bob").sheet());
        assertThat(opened.at("/reference/projects"))
                .anySatisfy(choice -> assertThat(choice.get("id").asText()).isEqualTo(project.toString()));
        assertThat(opened.at("/reference/items"))
                .anySatisfy(choice -> assertThat(choice.get("id").asText()).isEqualTo(project + "/W1"));
        JsonNode outsider = json.valueToTree(
                desk.openStart(ChangeRequestProcess.PROCESS, "legal.ann").sheet());
        assertThat(outsider.at("/reference/projects")).isEmpty();
    }

    @Test
    @DisplayName("C1: is for those who take part, while the project is tracked")
    void whoAndWhen() {
        assertThat(startFindings("legal.ann", minor()))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("project", "change.project.notParticipant"));
        Map<String, Object> early = minor();
        early.put("project", changing.planned().toString());
        assertThat(startFindings("service.bob", early))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("project", "change.project.notTracked"));
    }

    @ParameterizedTest
    @CsvSource({
        "cause, , cause, change.cause.missing",
        "what, ' ', what, change.what.missing",
        "shiftDays, -1, shiftDays, change.shiftDays.negative",
        "extraCost, -0.5, extraCost, change.extraCost.negative",
        "shiftDays, , '', change.effects.missing",
        "touchesGoal, true, goal, change.goal.missing",
        "touchesScope, true, scope, change.scope.missing",
        "item, , item, change.item.missing",
        "project, , project, desk.constraint",
    })
    @DisplayName("C1: says why, what, and what it means")
    void said(String field, String value, String path, String code) {
        Map<String, Object> content = minor();
        content.put(field, "true".equals(value) ? Boolean.TRUE : value);

        assertThat(startFindings("service.bob", content))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple(path, code));
        assertThat(changes.of(project)).isEmpty();
    }

    @Test
    @DisplayName("C1: is about work that is still open")
    void finished() {
        finish("W1");
        assertThat(startFindings("service.bob", minor()))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("item", "change.item.finished"));
        assertThatThrownBy(() -> request("service.bob", minor())).hasMessageContaining("finished");
    }
}
