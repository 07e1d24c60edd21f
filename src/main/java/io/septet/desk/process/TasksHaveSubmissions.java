package io.septet.desk.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_EXTENSION_ELEMENTS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_PROCESS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_START_EVENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_USER_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_FORM_KEY;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_FORM_DATA;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.desk.TaskKey;
import io.septet.platform.DeployedModels;
import io.septet.platform.FormPath;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/**
 * Every user task is for somebody and has a submission and a form that names what there is, and every submission of a
 * deployed process its task.
 */
@Component
class TasksHaveSubmissions implements ModelRule {

    /** Only what is called so is held to the language of forms. */
    private static final String FORM = ".html";

    private final Submissions submissions;
    private final SheetPaths sheets;
    private final ModelTexts texts;

    TasksHaveSubmissions(Submissions submissions, SheetPaths sheets, ModelTexts texts) {
        this.submissions = submissions;
        this.sheets = sheets;
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        for (DomElement process : deployed.elements(BPMN_ELEMENT_PROCESS)) {
            String id = process.getAttribute(BPMN_ATTRIBUTE_ID);
            Set<TaskKey> found = new HashSet<>();
            for (DomElement task : process.getDocument().getElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_USER_TASK)) {
                TaskKey key = new TaskKey(id, task.getAttribute(BPMN_ATTRIBUTE_ID));
                found.add(key);
                if (submissions.of(key).isEmpty() && !declaresFields(task)) {
                    findings.add(texts.refused(task, "desk.model.task", key));
                }
                if (Stream.of("assignee", "candidateUsers", "candidateGroups")
                        .allMatch(whose -> isBlank(task.getAttribute(CAMUNDA_NS, whose)))) {
                    findings.add(texts.refused(task, "desk.model.nobody", key));
                }
                checkForm(key, task, deployed, findings);
            }
            for (DomElement start : process.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_START_EVENT)) {
                TaskKey key = new TaskKey(id, start.getAttribute(BPMN_ATTRIBUTE_ID));
                found.add(key);
                if (formKey(start) != null || submissions.of(key).isPresent() || declaresFields(start)) {
                    if (submissions.of(key).isEmpty() && !declaresFields(start)) {
                        findings.add(texts.refused(start, "desk.model.start", key));
                    }
                    checkForm(key, start, deployed, findings);
                }
            }
            submissions.tasks().stream()
                    .filter(key -> key.process().equals(id) && !found.contains(key))
                    .forEach(key -> findings.add(texts.refused(process, "desk.model.missing", key)));
        }
        return findings;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String formKey(DomElement element) {
        return element.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_FORM_KEY);
    }

    /** Fields that the model declares are a form already; what a step takes in by its own form declares none. */
    private static boolean declaresFields(DomElement step) {
        return step.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_EXTENSION_ELEMENTS).stream()
                .anyMatch(more -> !more.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_FORM_DATA)
                        .isEmpty());
    }

    private void checkForm(TaskKey key, DomElement step, DeployedModels deployed, List<ModelFinding> findings) {
        if (!declaresFields(step)) {
            checkFormOf(key, step, deployed, findings);
        } else if (submissions.of(key).isPresent()) {
            findings.add(texts.refused(step, "desk.model.fields.known", key));
        } else if (formKey(step) != null) {
            findings.add(texts.refused(step, "desk.model.fields.form", key, formKey(step)));
        }
    }

    private void checkFormOf(TaskKey key, DomElement element, DeployedModels deployed, List<ModelFinding> findings) {
        String formKey = formKey(element);
        if (formKey == null) {
            findings.add(texts.refused(element, "desk.model.form.none", key));
        } else if (!formKey.startsWith(DeployedModels.FORM_OF_THIS_DEPLOYMENT) || !formKey.endsWith(FORM)) {
            findings.add(texts.refused(
                    element, "desk.model.form.name", key, DeployedModels.FORM_OF_THIS_DEPLOYMENT, formKey));
        } else {
            checkForm(
                    key,
                    element,
                    deployed,
                    formKey.substring(DeployedModels.FORM_OF_THIS_DEPLOYMENT.length()),
                    findings);
        }
    }

    private void checkForm(
            TaskKey key, DomElement element, DeployedModels deployed, String form, List<ModelFinding> findings) {
        if (!deployed.resources().contains(form)) {
            findings.add(texts.refused(element, "desk.model.form.elsewhere", key, form));
            return;
        }
        List<FormPath> paths = deployed.forms().getOrDefault(form, List.of());
        submissions.of(key).ifPresent(submission -> findings.addAll(sheets.findings(submission, form, paths)));
    }
}
