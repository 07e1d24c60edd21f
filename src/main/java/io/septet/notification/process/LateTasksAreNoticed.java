package io.septet.notification.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ATTACHED_TO_REF;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_CANCEL_ACTIVITY;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_SOURCE_REF;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_TARGET_REF;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_BOUNDARY_EVENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_END_EVENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_MESSAGE_EVENT_DEFINITION;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_SEQUENCE_FLOW;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_TIMER_EVENT_DEFINITION;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_TIME_CYCLE;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_USER_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DUE_DATE;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/**
 * Every user task is due, and lateness is noticed: a timer at its boundary that does not interrupt it counts from the same
 * due date, and the flow from there ends in the escalation.
 */
@Component
class LateTasksAreNoticed implements ModelRule {

    private final ModelTexts texts;

    LateTasksAreNoticed(ModelTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        for (DomElement task : deployed.elements(BPMN_ELEMENT_USER_TASK)) {
            String id = task.getAttribute(BPMN_ATTRIBUTE_ID);
            String due = task.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_DUE_DATE);
            if (due == null || !due.strip().matches("\\$\\{.*}")) {
                findings.add(texts.refused(task, "notification.model.due", id));
            } else {
                check(task, id, due.strip(), findings);
            }
        }
        return findings;
    }

    private void check(DomElement task, String id, String due, List<ModelFinding> findings) {
        String cycle = "${%s%s)}".formatted(Escalation.CALL + "execution, ", due.substring(2, due.length() - 1));
        Optional<DomElement> late = events(task, BPMN_ELEMENT_BOUNDARY_EVENT)
                .filter(event -> id.equals(event.getAttribute(BPMN_ATTRIBUTE_ATTACHED_TO_REF)))
                .filter(event -> cycle(event)
                        .anyMatch(found -> found.replaceAll("\\s", "").equals(cycle.replaceAll("\\s", ""))))
                .findFirst();
        if (late.isEmpty()) {
            findings.add(texts.refused(task, "notification.model.timer", id, cycle));
        } else if (!"false".equals(late.get().getAttribute(BPMN_ATTRIBUTE_CANCEL_ACTIVITY))) {
            findings.add(texts.refused(
                    late.get(), "notification.model.interrupts", late.get().getAttribute(BPMN_ATTRIBUTE_ID), id));
        } else if (!escalates(late.get())) {
            findings.add(texts.refused(
                    late.get(), "notification.model.escalates", late.get().getAttribute(BPMN_ATTRIBUTE_ID)));
        }
    }

    private static Stream<String> cycle(DomElement event) {
        return event.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_TIMER_EVENT_DEFINITION).stream()
                .flatMap(timer -> timer.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_TIME_CYCLE).stream())
                .map(DomElement::getTextContent);
    }

    private static boolean escalates(DomElement late) {
        List<String> targets = events(late, BPMN_ELEMENT_SEQUENCE_FLOW)
                .filter(flow ->
                        late.getAttribute(BPMN_ATTRIBUTE_ID).equals(flow.getAttribute(BPMN_ATTRIBUTE_SOURCE_REF)))
                .map(flow -> flow.getAttribute(BPMN_ATTRIBUTE_TARGET_REF))
                .toList();
        return targets.size() == 1
                && events(late, BPMN_ELEMENT_END_EVENT)
                        .filter(end -> targets.contains(end.getAttribute(BPMN_ATTRIBUTE_ID)))
                        .flatMap(end ->
                                end.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_MESSAGE_EVENT_DEFINITION).stream())
                        .anyMatch(message -> Escalate.CALL.equals(
                                message.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION)));
    }

    /** Elements of the same process or subprocess. */
    private static Stream<DomElement> events(DomElement beside, String name) {
        return beside.getParentElement().getChildElementsByNameNs(BPMN20_NS, name).stream();
    }
}
