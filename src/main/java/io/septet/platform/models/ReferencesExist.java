package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_CALLED_ELEMENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_LANGUAGE;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_NAME;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_BUSINESS_RULE_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_CALL_ACTIVITY;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_MESSAGE;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_SCRIPT_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_CLASS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DECISION_REF;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_SCRIPT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.platform.DeployedModels;
import io.septet.platform.ForModels;
import io.septet.platform.ModelRule;
import io.septet.platform.ProcessContract;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Everything that a model names outside itself exists: beans and their methods, messages, called processes,
 * decisions. Classes and scripts are not accepted at all, because they would bypass the list of beans.
 */
@Component
class ReferencesExist implements ModelRule {

    private static final String ACTIVITI_NS = "http://activiti.org/bpmn";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LONE_NAME = Pattern.compile("\\s*(\\w+)\\s*");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w])(\\w+)\\.(\\w+)\\(");
    private static final Set<String> ENGINE_NAMES = Set.of("execution", "task");
    private static final List<String> WITH_EXPRESSIONS = List.of(
            "assignee",
            "candidateUsers",
            "candidateGroups",
            "dueDate",
            "followUpDate",
            "collection",
            "expression",
            "resultVariable",
            "priority");

    private final Map<String, Class<?>> beans = new HashMap<>();
    private final Set<String> messages = new HashSet<>();

    ReferencesExist(ListableBeanFactory factory, List<ProcessContract> contracts) {
        for (String name : factory.getBeanNamesForAnnotation(ForModels.class)) {
            beans.put(name, factory.getType(name));
        }
        contracts.forEach(contract -> messages.addAll(contract.messages()));
    }

    @Override
    public List<String> violations(DeployedModels deployed) {
        List<String> violations = new ArrayList<>();
        deployed.models().forEach(model -> check(model.getRootElement(), deployed, violations));
        return violations;
    }

    private void check(DomElement element, DeployedModels deployed, List<String> violations) {
        String id = element.getAttribute(BPMN_ATTRIBUTE_ID);
        String place = id == null ? element.getLocalName() : id;
        if (BPMN20_NS.equals(element.getNamespaceURI())) {
            checkReference(place, element, deployed, violations);
        }
        checkCode(place, element, violations);
        for (String name : WITH_EXPRESSIONS) {
            checkCalls(place, element.getAttribute(CAMUNDA_NS, name), violations);
        }
        if (element.getChildElements().isEmpty()) {
            checkCalls(place, element.getTextContent(), violations);
        }
        element.getChildElements().forEach(child -> check(child, deployed, violations));
    }

    private void checkReference(String place, DomElement element, DeployedModels deployed, List<String> violations) {
        switch (element.getLocalName()) {
            case BPMN_ELEMENT_MESSAGE -> {
                String name = element.getAttribute(BPMN_ATTRIBUTE_NAME);
                if (!messages.contains(name)) {
                    violations.add("message '%s' is not known".formatted(name));
                }
            }
            case BPMN_ELEMENT_CALL_ACTIVITY -> {
                String process = element.getAttribute(BPMN_ATTRIBUTE_CALLED_ELEMENT);
                if (process == null || !deployed.processExists().test(process)) {
                    violations.add("%s calls process '%s', which does not exist".formatted(place, process));
                }
            }
            case BPMN_ELEMENT_BUSINESS_RULE_TASK -> {
                String decision = element.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_DECISION_REF);
                if (decision != null && !deployed.decisionExists().test(decision)) {
                    violations.add("%s asks decision '%s', which does not exist".formatted(place, decision));
                }
            }
            default -> {}
        }
    }

    private void checkCode(String place, DomElement element, List<String> violations) {
        // the engine takes it for Camunda's, so that whatever is refused there could be said here
        if (ACTIVITI_NS.equals(element.getNamespaceURI()) || declaresActiviti(element)) {
            violations.add("%s uses the namespace of Activiti; use Camunda's".formatted(place));
        }
        if (element.getLocalName().equals(BPMN_ELEMENT_SCRIPT_TASK)
                || element.getLocalName().equals(CAMUNDA_ELEMENT_SCRIPT)
                || element.getAttribute(BPMN_ATTRIBUTE_LANGUAGE) != null) {
            violations.add("%s holds a script; scripts are not accepted".formatted(place));
        }
        if (element.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_CLASS) != null) {
            violations.add("%s names a class; name a bean instead".formatted(place));
        }
        String delegate = element.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION);
        if (delegate != null) {
            checkDelegate(place, delegate, violations);
        }
    }

    private static boolean declaresActiviti(DomElement element) {
        DomElement parent = element.getParentElement();
        return element.lookupPrefix(ACTIVITI_NS) != null
                && (parent == null || parent.lookupPrefix(ACTIVITI_NS) == null);
    }

    private void checkDelegate(String place, String expression, List<String> violations) {
        Matcher matcher = EXPRESSION.matcher(expression);
        if (matcher.matches() && LONE_NAME.matcher(matcher.group(1)).matches()) {
            String bean = matcher.group(1).strip();
            if (!beans.containsKey(bean)) {
                violations.add("%s names the delegate '%s', which does not exist".formatted(place, bean));
            }
        } else {
            violations.add("%s: a delegate is named as ${name}, not '%s'".formatted(place, expression));
        }
    }

    private void checkCalls(String place, String text, List<String> violations) {
        if (text == null || text.isBlank()) {
            return;
        }
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            Matcher calls = CALL.matcher(expressions.group(1));
            while (calls.find()) {
                String bean = calls.group(1);
                if (!ENGINE_NAMES.contains(bean) && !hasMethod(bean, calls.group(2))) {
                    violations.add("%s calls %s.%s(…), which does not exist".formatted(place, bean, calls.group(2)));
                }
            }
        }
    }

    private boolean hasMethod(String bean, String method) {
        Class<?> type = beans.get(bean);
        return type != null
                && Arrays.stream(type.getMethods()).map(Method::getName).anyMatch(method::equals);
    }
}
