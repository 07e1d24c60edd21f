package io.septet.platform.models;

import java.util.List;
import java.util.stream.Stream;

/** Expressions that would run code, read what is nobody's business or are no expressions, in both spellings. */
final class Attacks {

    private static final List<String> WRITTEN = List.of(
            "${execution}",
            "${(execution)}",
            "${not empty execution}",
            "${execution == null ? 1 : 2}",
            "${execution.id}",
            "${execution.processEngineServices.runtimeService}",
            "${execution.getProcessEngineServices().getIdentityService().newUser('x')}",
            "${execution['processEngineServices']}",
            "${execution.getVariable('projectId')}",
            "${execution.setVariable('projectId', 'x')}",
            "${task.execution}",
            "${task.delete('x')}",
            "${caseExecution.id}",
            "${authenticatedUserId}",
            "${''.getClass()}",
            "${''.class}",
            "${\"\".class.name}",
            "${''['class']}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
            "${1.class}",
            "${true.toString()}",
            "${java.lang.Runtime.getRuntime().exec('id')}",
            "${T(java.lang.Runtime).getRuntime()}",
            "${deadline}",
            "${deadline.class}",
            "${deadline.time}",
            "${deadline.getClass()}",
            "${deadline.hashCode()}",
            "${deadline.wait()}",
            "${deadline['workingDays'](2)}",
            "${deadline[''.getClass()]}",
            "${deadline.workingDays(''.getClass())}",
            "${deadline.workingDays(execution.id)}",
            "${deadline.workingDays(execution)}",
            "${deadline.workingDays('two')}",
            "${deadline.workingDays(task)}",
            "${deadline.workingDays()}",
            "${deadline.workingDays(1, 2)}",
            "${deadline.workingDays(1).getClass()}",
            "${deadline.workingDays(deadline.getClass())}",
            "${notify.toString()}",
            "${notify.getClass().getClassLoader()}",
            "${notify.notifications}",
            "${nobody.answers(1)}",
            "${projectId.length()}",
            "${projectId.bytes}",
            "${projectId['x']}",
            "${projectId[0]}",
            "${project.overallLead(projectId).getClass()}",
            "${project.departments(projectId).stream()}",
            "${project.departments(projectId)[0]}",
            "${true ? ''.getClass() : 1}",
            "${1 + ''.getClass().hashCode()}",
            "${empty ''.getClass()}",
            "${currentUser()}",
            "${currentUserGroups()}",
            "${now()}",
            "${dateTime().plusDays(1)}",
            "${fn:length(projectId)}",
            "${projectId = 'x'}",
            "${projectId += 'x'}",
            "${x -> x}",
            "${(x -> x)(1)}",
            "${1; 2}",
            "${[1, 2]}",
            "${{'a' : 1}}",
            "${'${execution}'}",
            "${'#{execution}'}",
            "${projectId}${''.getClass()}",
            "before ${''.getClass()} after",
            "${nobodyKnowsThisVariable}",
            "${}",
            "${",
            "${projectId",
            "${'",
            "${" + " ".repeat(1000) + "1}");

    private Attacks() {}

    static List<String> all() {
        return WRITTEN.stream()
                .flatMap(attack -> Stream.of(attack, attack.replace("${", "#{")))
                .toList();
    }
}
