package io.septet.platform.models;

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
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Everything that a model names outside itself exists: beans and their methods, messages, called processes,
 * decisions. Classes and scripts are not accepted at all, because they would bypass the list of beans.
 */
@Component
class ReferencesExist implements ModelRule {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LONE_NAME = Pattern.compile("\\s*(\\w+)\\s*");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w])(\\w+)\\.(\\w+)\\(");
    private static final Set<String> ENGINE_NAMES = Set.of("execution", "task");

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
        for (BpmnModelInstance model : deployed.models()) {
            checkExpressions(model.getDocument().getRootElement(), violations);
            for (Message message : model.getModelElementsByType(Message.class)) {
                if (!messages.contains(message.getName())) {
                    violations.add("message '%s' is not known".formatted(message.getName()));
                }
            }
            for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
                if (call.getCalledElement() == null || !deployed.processExists().test(call.getCalledElement())) {
                    violations.add("%s calls process '%s', which does not exist"
                            .formatted(call.getId(), call.getCalledElement()));
                }
            }
            for (BusinessRuleTask task : model.getModelElementsByType(BusinessRuleTask.class)) {
                if (task.getCamundaDecisionRef() != null
                        && !deployed.decisionExists().test(task.getCamundaDecisionRef())) {
                    violations.add("%s asks decision '%s', which does not exist"
                            .formatted(task.getId(), task.getCamundaDecisionRef()));
                }
            }
            model.getModelElementsByType(ScriptTask.class).forEach(task -> violations.add(noScripts(task)));
            model.getModelElementsByType(CamundaScript.class).forEach(script -> violations.add(noScripts(script)));
        }
        return violations;
    }

    private static String noScripts(ModelElementInstance element) {
        return "%s holds a script; scripts are not accepted"
                .formatted(element.getElementType().getTypeName());
    }

    private void checkExpressions(DomElement element, List<String> violations) {
        String place = element.getAttribute("id") == null ? element.getLocalName() : element.getAttribute("id");
        if (element.getAttribute("http://camunda.org/schema/1.0/bpmn", "class") != null) {
            violations.add("%s names a class; name a bean instead".formatted(place));
        }
        String delegate = element.getAttribute("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
        if (delegate != null) {
            checkDelegate(place, delegate, violations);
        }
        for (String name : List.of(
                "assignee",
                "candidateUsers",
                "candidateGroups",
                "dueDate",
                "followUpDate",
                "collection",
                "expression",
                "resultVariable",
                "priority")) {
            checkCalls(place, element.getAttribute("http://camunda.org/schema/1.0/bpmn", name), violations);
        }
        if (element.getChildElements().isEmpty()) {
            checkCalls(place, element.getTextContent(), violations);
        }
        element.getChildElements().forEach(child -> checkExpressions(child, violations));
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
