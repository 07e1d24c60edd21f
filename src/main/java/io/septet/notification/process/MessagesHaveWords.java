package io.septet.notification.process;

import io.septet.notification.Notifications;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.springframework.stereotype.Component;

/** Whoever uses {@code ${notify}} in a model says who is told, and a message that there are words for. */
@Component
class MessagesHaveWords implements ModelRule {

    private static final String NOTIFY = "${notify}";

    private final Notifications notifications;

    MessagesHaveWords(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<String> violations(DeployedModels deployed) {
        List<String> violations = new ArrayList<>();
        deployed.models().stream()
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(SendTask.class).stream()
                                .filter(task -> NOTIFY.equals(task.getCamundaDelegateExpression())),
                        model.getModelElementsByType(ServiceTask.class).stream()
                                .filter(task -> NOTIFY.equals(task.getCamundaDelegateExpression()))))
                .forEach(task -> check(task, violations));
        return violations;
    }

    private void check(FlowNode task, List<String> violations) {
        Map<String, String> parameters = inputParameters(task);
        for (String name : List.of(NotifyPeople.TO, NotifyPeople.MESSAGE)) {
            if (parameters.getOrDefault(name, "").isBlank()) {
                violations.add("%s: ${notify} needs an input parameter '%s'".formatted(task.getId(), name));
            }
        }
        String message = parameters.getOrDefault(NotifyPeople.MESSAGE, "");
        if (!message.isBlank() && !message.contains("${") && !notifications.hasWords(message)) {
            violations.add("%s: there are no words for the message '%s'".formatted(task.getId(), message));
        }
    }

    private static Map<String, String> inputParameters(FlowNode task) {
        Map<String, String> parameters = new HashMap<>();
        if (task.getExtensionElements() != null) {
            task.getExtensionElements().getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                    .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                    .forEach(parameter -> parameters.put(
                            parameter.getCamundaName(),
                            parameter.getTextContent().strip()));
        }
        return parameters;
    }
}
