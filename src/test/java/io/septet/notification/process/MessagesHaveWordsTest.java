package io.septet.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Notification: a model that tells people something")
class MessagesHaveWordsTest {

    @Autowired
    MessagesHaveWords rule;

    @Test
    @DisplayName("is accepted when there are words for it")
    void known() {
        assertThat(violations("contacts", "goal.shared")).isEmpty();
        assertThat(violations("${worker}", "${message}")).isEmpty();
        assertThat(violations("sales", "goal.shared")).isEmpty();
        assertThat(violations("sales.ann", "goal.shared")).isEmpty();
    }

    @Test
    @DisplayName("is refused when it does not say whom or what, or there are no words for it")
    void unknown() {
        assertThat(violations(null, "goal.shared")).containsExactly("Tell: ${notify} needs an input parameter 'to'");
        assertThat(violations("contacts", null)).containsExactly("Tell: ${notify} needs an input parameter 'message'");
        assertThat(violations("contacts", "goal.forgotten"))
                .containsExactly("Tell: there are no words for the message 'goal.forgotten'");
    }

    @Test
    @DisplayName("is refused when it names an addressee that nobody knows, such as a word with a letter missing")
    void unknownAddressee() {
        assertThat(violations("particpants", "goal.shared"))
                .containsExactly("Tell: ${notify} tells contacts, coordinator, heads, overallLead, participants"
                        + ", a department or a person, but there is no 'particpants'");
    }

    @Test
    @DisplayName("does not keep the application from starting when whom it names has left")
    void leftSince() {
        assertThat(rule.findings(telling("somebody.gone", "goal.shared", true))).isEmpty();
    }

    private List<String> violations(String to, String message) {
        return rule.findings(telling(to, message, false)).stream()
                .map(ModelFinding::sentence)
                .toList();
    }

    private static DeployedModels telling(String to, String message, boolean inUse) {
        var task = Bpmn.createExecutableProcess("telling")
                .startEvent()
                .sendTask("Tell")
                .camundaDelegateExpression("${notify}");
        if (to != null) {
            task.camundaInputParameter("to", to);
        }
        if (message != null) {
            task.camundaInputParameter("message", message);
        }
        BpmnModelInstance model = task.done();
        return new DeployedModels(
                List.of(model.getDocument()), List.of(), Set.of(), Map.of(), id -> true, id -> true, inUse);
    }
}
