package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.findings.Finding;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcessTest
@DisplayName("Two changes at once")
class TwoChangesTest extends ChangeRequests {

    @Test
    @DisplayName("C3: a draft that does not take up what took effect meanwhile is refused until it does")
    void outdated() {
        request("service.bob", major());
        Filled draft = draft().with("items[1].end", "2024-04-12");
        request("service.bob", minor());
        adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

        assertThat(findings("DraftNewVersion", COORDINATOR, draft))
                .extracting(Finding::path, Finding::code, Finding::arguments)
                .containsExactly(tuple("basedOn", "change.redraft.outdated", List.of(2)));
        JsonNode reference = open("DraftNewVersion", COORDINATOR).get("reference");
        assertThat(reference.at("/since/0/version").asInt()).isEqualTo(2);
        assertThat(reference.at("/since/0/after").asText()).isEqualTo("20 Mar 2024");
        assertThat(reference.at("/versions/1/id").asText()).isEqualTo("2");

        draft.with("items[0].end", "2024-03-20").with("basedOn", "2");
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        signAll();
        assertThat(deliveries.get(WorkItemRef.of(project, "W1")).end()).isEqualTo("2024-03-20");
        assertThat(deliveries.get(WorkItemRef.of(project, "W2")).end()).isEqualTo("2024-04-12");
        assertThat(changes.of(project)).extracting(ChangeView::state).containsOnly(ChangeState.MADE);
    }

    @Test
    @DisplayName("C3: while a version is being signed, no other change gets into the plan, small or large")
    void oneAtATime() {
        request("service.bob", major());
        Filled draft = draft().with("items[1].end", "2024-04-12");
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);

        request("service.bob", minor());
        Map<String, Object> adjustment = adjustment("2024-03-04", "2024-03-20", "marketing.bob", "Banner");
        assertThat(findings("AdjustPlan", "marketing.ann", adjustment))
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple("plan.revision.beingSigned", List.of(2)));
        request("service.bob", major());
        Filled other = draft().with("items[1].end", "2024-04-10");
        assertThat(codes(other)).containsExactly("plan.revision.beingSigned");

        signAll();
        colleagues.as("marketing.ann").complete("AdjustPlan", adjustment);
        assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(3);
        assertThat(plans.inEffect(project)
                        .orElseThrow()
                        .content()
                        .item(WorkItemKey.of("W2"))
                        .orElseThrow()
                        .end())
                .isEqualTo("2024-04-12");
    }
}
