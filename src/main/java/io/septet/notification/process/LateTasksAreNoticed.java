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
 * Every user task is due, and lateness is noticed: a timer at its boundary that does not interrupt it follows its due date,
 * and the flow from there ends in the escalation. The due date stands at the task and nowhere else: of two places, one
 * would be forgotten when it changes.
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
                check(task, id, due.strip(), deployed.inUse(), findings);
            }
        }
        return findings;
    }

    private void check(DomElement task, String id, String due, boolean inUse, List<ModelFinding> findings) {
        String within = due.substring(2, due.length() - 1);
        List<DomElement> timers = events(task, BPMN_ELEMENT_BOUNDARY_EVENT)
                .filter(event -> id.equals(event.getAttribute(BPMN_ATTRIBUTE_ATTACHED_TO_REF)))
                .toList();
        Optional<DomElement> again =
                timers.stream().filter(event -> says(event, due)).findFirst();
        Optional<DomElement> before = timers.stream()
                .filter(event -> says(event, Escalation.CYCLE_BEFORE.formatted(within)))
                .findFirst();
        Optional<DomElement> late = timers.stream()
                .filter(event -> says(event, Escalation.CYCLE))
                .findFirst()
                .or(() -> before);
        if (!inUse) {
            again.ifPresent(event ->
                    findings.add(texts.refused(event, "notification.model.twice", id(event), id, due, Escalation.DUE)));
            before.ifPresent(event -> findings.add(
                    texts.refused(event, "notification.model.twice", id(event), id, due, Escalation.CYCLE)));
        }
        if (late.isEmpty()) {
            findings.add(texts.refused(task, "notification.model.timer", id, Escalation.CYCLE));
        } else if (!"false".equals(late.get().getAttribute(BPMN_ATTRIBUTE_CANCEL_ACTIVITY))) {
            findings.add(texts.refused(late.get(), "notification.model.interrupts", id(late.get()), id));
        } else if (!escalates(late.get())) {
            findings.add(texts.refused(late.get(), "notification.model.escalates", id(late.get())));
        }
    }

    private static String id(DomElement event) {
        return event.getAttribute(BPMN_ATTRIBUTE_ID);
    }

    /** Whether a timer says this, however it is spaced. */
    private static boolean says(DomElement event, String text) {
        return event.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_TIMER_EVENT_DEFINITION).stream()
                .flatMap(timer -> timer.getChildElements().stream())
                .anyMatch(found -> withoutBlanks(found.getTextContent()).equals(withoutBlanks(text)));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
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
