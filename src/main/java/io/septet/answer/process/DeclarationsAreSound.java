package io.septet.answer.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_START_EVENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_USER_TASK;

import io.septet.answer.Field;
import io.septet.answer.process.DeclaredFields.Fault;
import io.septet.platform.DeployedModels;
import io.septet.platform.FieldKind;
import io.septet.platform.ForModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * What a model declares can be asked, answered and decided by: each field is understood, and a fact is of one kind in the
 * whole process and not called as something else is. That it is no fact of the code, another rule says.
 */
@Component
class DeclarationsAreSound implements ModelRule {

    private final ListableBeanFactory beans;
    private final ModelTexts texts;

    DeclarationsAreSound(ListableBeanFactory beans, ModelTexts texts) {
        this.beans = beans;
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        Set<String> ofModels = Set.of(beans.getBeanNamesForAnnotation(ForModels.class));
        for (DomDocument model : deployed.models()) {
            Map<String, FieldKind> facts = new HashMap<>();
            Stream.of(BPMN_ELEMENT_USER_TASK, BPMN_ELEMENT_START_EVENT)
                    .flatMap(kind -> model.getElementsByNameNs(BPMN20_NS, kind).stream())
                    .filter(DeclaredFields::at)
                    .forEach(step -> check(step, ofModels, facts, findings));
        }
        return findings;
    }

    private void check(
            DomElement step, Set<String> ofModels, Map<String, FieldKind> facts, List<ModelFinding> findings) {
        DeclaredFields declared = DeclaredFields.of(step);
        declared.faults().forEach(fault -> findings.add(refused(step, fault)));
        for (Field field : declared.all()) {
            if (field.kind().isFact() && ofModels.contains(field.id())) {
                findings.add(texts.refused(step, "answer.model.taken", id(step), field.id()));
            }
            FieldKind other = field.kind().isFact() ? facts.putIfAbsent(field.id(), field.kind()) : null;
            if (other != null && other != field.kind()) {
                findings.add(texts.refused(
                        step,
                        "answer.model.kinds",
                        id(step),
                        field.id(),
                        other.type(),
                        field.kind().type()));
            }
            if (field.label().chinese() == null
                    || field.choices().stream().anyMatch(choice -> choice.name().chinese() == null)) {
                findings.add(texts.unwise(step, "answer.model.oneLanguage", id(step), field.id()));
            }
        }
    }

    private static String id(DomElement step) {
        return step.getAttribute(BPMN_ATTRIBUTE_ID);
    }

    private ModelFinding refused(DomElement step, Fault fault) {
        return texts.refused(
                step,
                fault.key(),
                Stream.concat(Stream.of(id(step)), fault.names().stream()).toArray());
    }
}
