package io.septet;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.BeanFactory;

/** What an administrator does in Cockpit. */
public final class AdministratorsHand {

    private AdministratorsHand() {}

    /** Ends the processes of a model that belong to a project. */
    public static void ends(BeanFactory beans, String process, String projectCode) {
        RuntimeService runtime = beans.getBean(RuntimeService.class);
        IdentityService identities = beans.getBean(IdentityService.class);
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(projectCode)
                .list();
        if (running.isEmpty()) {
            throw new IllegalStateException("No process %s of %s".formatted(process, projectCode));
        }
        identities.setAuthentication("root", List.of(Groups.CAMUNDA_ADMIN));
        try {
            running.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "no longer wanted"));
        } finally {
            identities.clearAuthentication();
        }
    }
}
