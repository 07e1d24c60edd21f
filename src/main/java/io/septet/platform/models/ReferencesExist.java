package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_CALLED_ELEMENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_NAME;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_BUSINESS_RULE_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_CALL_ACTIVITY;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_MESSAGE;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DECISION_REF;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import io.septet.platform.ProcessContract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/** Everything that a model names outside itself exists: messages, called processes, decisions. */
@Component
class ReferencesExist implements ModelRule {

    private final Set<String> messages = new HashSet<>();
    private final ModelTexts texts;

    ReferencesExist(List<ProcessContract> contracts, ModelTexts texts) {
        contracts.forEach(contract -> messages.addAll(contract.messages()));
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        for (DomElement message : deployed.elements(BPMN_ELEMENT_MESSAGE)) {
            String name = message.getAttribute(BPMN_ATTRIBUTE_NAME);
            if (!messages.contains(name)) {
                findings.add(texts.refused(message, "platform.model.message", name));
            }
        }
        for (DomElement call : deployed.elements(BPMN_ELEMENT_CALL_ACTIVITY)) {
            String process = call.getAttribute(BPMN_ATTRIBUTE_CALLED_ELEMENT);
            if (process == null || !deployed.processExists().test(process)) {
                findings.add(texts.refused(call, "platform.model.process", id(call), process));
            }
        }
        for (DomElement rule : deployed.elements(BPMN_ELEMENT_BUSINESS_RULE_TASK)) {
            String decision = rule.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_DECISION_REF);
            if (decision != null && !deployed.decisionExists().test(decision)) {
                findings.add(texts.refused(rule, "platform.model.decision", id(rule), decision));
            }
        }
        return findings;
    }

    private static String id(DomElement element) {
        return element.getAttribute(BPMN_ATTRIBUTE_ID);
    }
}
