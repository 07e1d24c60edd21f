package io.septet.notification.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_EXTENSION_ELEMENTS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_SEND_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_SERVICE_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_NAME;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_INPUT_OUTPUT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_INPUT_PARAMETER;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.notification.Addressees;
import io.septet.notification.Notifications;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/**
 * A model that uses {@code ${notify}} names somebody who exists, and a message that has texts. That a department or a
 * person is gone later is no reason not to start; what is sent to them then is an incident.
 */
@Component
class MessagesHaveWords implements ModelRule {

    private static final String NOTIFY = "${notify}";

    private final Notifications notifications;
    private final Addressees addressees;
    private final ModelTexts texts;

    MessagesHaveWords(Notifications notifications, Addressees addressees, ModelTexts texts) {
        this.notifications = notifications;
        this.addressees = addressees;
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        Stream.of(BPMN_ELEMENT_SEND_TASK, BPMN_ELEMENT_SERVICE_TASK)
                .flatMap(kind -> deployed.elements(kind).stream())
                .filter(task -> NOTIFY.equals(task.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION)))
                .forEach(task -> check(task, deployed.inUse(), findings));
        return findings;
    }

    private void check(DomElement task, boolean inUse, List<ModelFinding> findings) {
        String place = task.getAttribute(BPMN_ATTRIBUTE_ID);
        Map<String, String> parameters = inputParameters(task);
        for (String name : List.of(NotifyPeople.TO, NotifyPeople.MESSAGE)) {
            if (parameters.getOrDefault(name, "").isBlank()) {
                findings.add(texts.refused(task, "notification.model.parameter", place, name));
            }
        }
        String to = parameters.getOrDefault(NotifyPeople.TO, "");
        if (isWord(to) && !inUse && !addressees.know(to)) {
            findings.add(texts.refused(
                    task, "notification.model.addressee", place, String.join(", ", addressees.words()), to));
        }
        String message = parameters.getOrDefault(NotifyPeople.MESSAGE, "");
        if (isWord(message) && !notifications.hasWords(message)) {
            findings.add(texts.refused(task, "notification.model.words", place, message));
        }
    }

    private static boolean isWord(String parameter) {
        return !parameter.isBlank() && !parameter.contains("${") && !parameter.contains("#{");
    }

    private static Map<String, String> inputParameters(DomElement task) {
        Map<String, String> parameters = new HashMap<>();
        task.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_EXTENSION_ELEMENTS).stream()
                .flatMap(extensions ->
                        extensions.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_INPUT_OUTPUT).stream())
                .flatMap(mapping ->
                        mapping.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_INPUT_PARAMETER).stream())
                .forEach(parameter -> parameters.put(
                        parameter.getAttribute(CAMUNDA_ATTRIBUTE_NAME),
                        parameter.getTextContent().strip()));
        return parameters;
    }
}
