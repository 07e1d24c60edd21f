package io.septet.desk.process;

import io.septet.desk.TaskKey;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Every user task has a submission and a form, and every submission of a deployed process its task. */
@Component
class TasksHaveSubmissions implements ModelRule {

    private static final String FORM_OF_THIS_DEPLOYMENT = "embedded:deployment:";

    private final Submissions submissions;

    TasksHaveSubmissions(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public List<String> violations(DeployedModels deployed) {
        List<String> violations = new ArrayList<>();
        for (Process process : deployed.processes()) {
            Set<TaskKey> found = new HashSet<>();
            for (UserTask task : process.getModelInstance().getModelElementsByType(UserTask.class)) {
                TaskKey key = new TaskKey(process.getId(), task.getId());
                found.add(key);
                if (submissions.of(key).isEmpty()) {
                    violations.add("user task %s: the code knows no such task".formatted(key));
                }
                checkForm(key, task.getCamundaFormKey(), deployed, violations);
            }
            for (StartEvent start : process.getChildElementsByType(StartEvent.class)) {
                TaskKey key = new TaskKey(process.getId(), start.getId());
                found.add(key);
                if (start.getCamundaFormKey() != null || submissions.of(key).isPresent()) {
                    if (submissions.of(key).isEmpty()) {
                        violations.add("start event %s: the code knows no such start form".formatted(key));
                    }
                    checkForm(key, start.getCamundaFormKey(), deployed, violations);
                }
            }
            submissions.tasks().stream()
                    .filter(key -> key.process().equals(process.getId()) && !found.contains(key))
                    .forEach(key -> violations.add("task %s is missing from the model".formatted(key)));
        }
        return violations;
    }

    private static void checkForm(TaskKey key, String formKey, DeployedModels deployed, List<String> violations) {
        if (formKey == null) {
            violations.add("%s has no form".formatted(key));
        } else if (!formKey.startsWith(FORM_OF_THIS_DEPLOYMENT)) {
            violations.add(
                    "%s: a form is named as %sforms/…, not '%s'".formatted(key, FORM_OF_THIS_DEPLOYMENT, formKey));
        } else if (!deployed.resources().contains(formKey.substring(FORM_OF_THIS_DEPLOYMENT.length()))) {
            violations.add("%s: the form '%s' is not deployed with the model"
                    .formatted(key, formKey.substring(FORM_OF_THIS_DEPLOYMENT.length())));
        }
    }
}
