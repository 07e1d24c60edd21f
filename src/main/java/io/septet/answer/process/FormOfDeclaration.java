package io.septet.answer.process;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A task or a start that declares fields has the one form that makes itself from them; the model names none. */
@Component
class FormOfDeclaration extends AbstractBpmnParseListener {

    /** Tasklist loads it as it loads a form of a deployment: from this address of Septet. */
    private static final Expression FORM = new FixedValue("embedded:/septet/declared.html");

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (declaresFields(element)) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .setFormKey(FORM);
        }
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl start) {
        if (scope instanceof ProcessDefinitionEntity process && declaresFields(element)) {
            process.getStartFormDefinition().setFormKey(FORM);
            process.setStartFormKey(true);
        }
    }

    private static boolean declaresFields(Element step) {
        Element more = step.element("extensionElements");
        return more != null && more.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formData") != null;
    }
}
