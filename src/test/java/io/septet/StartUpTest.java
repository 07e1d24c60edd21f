package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class StartUpTest {

    @Autowired
    RepositoryService repository;

    @Test
    @DisplayName("Septet starts with all its processes and decisions deployed")
    void starts() {
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .active()
                        .list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrder(
                        "action-item",
                        "collaboration-project",
                        "goal-setting",
                        "responsibility-planning",
                        "plan-sign-off",
                        "project-tracking",
                        "work-item-delivery",
                        "change-request",
                        "project-review",
                        "project-archive",
                        "issue-coordination",
                        "series-watch",
                        "risk-watch",
                        "risk-response",
                        "resource-support",
                        "report-watch",
                        "weekly-report",
                        "emergency",
                        "late-milestone",
                        "meeting",
                        "minutes-confirmation",
                        "notification");
        assertThat(repository.createDecisionDefinitionQuery().latestVersion().list())
                .extracting(DecisionDefinition::getKey)
                .containsExactlyInAnyOrder(
                        "change-class",
                        "escalation-ladder",
                        "goal-words",
                        "kick-off",
                        "risk-level",
                        "spending-approval");
    }
}
