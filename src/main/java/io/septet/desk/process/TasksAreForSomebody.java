package io.septet.desk.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_USER_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/**
 * Whom a model names as the one whose task it is works here, and so does the group. That they are gone later is no reason
 * not to start.
 */
@Component
class TasksAreForSomebody implements ModelRule {

    private static final Set<String> OF_EVERYBODY = Set.of(Directory.STAFF, Directory.PROCESS_OWNERS);

    private final Directory directory;
    private final ModelTexts texts;

    TasksAreForSomebody(Directory directory, ModelTexts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        if (!deployed.inUse()) {
            for (DomElement task : deployed.elements(BPMN_ELEMENT_USER_TASK)) {
                check(task, "assignee", "desk.model.person", this::isPerson, findings);
                check(task, "candidateUsers", "desk.model.person", this::isPerson, findings);
                check(task, "candidateGroups", "desk.model.group", this::isGroup, findings);
            }
        }
        return findings;
    }

    private void check(
            DomElement task, String whose, String key, Predicate<String> isKnown, List<ModelFinding> findings) {
        String written = Objects.requireNonNullElse(task.getAttribute(CAMUNDA_NS, whose), "");
        if (written.contains("{")) {
            return;
        }
        Stream.of(written.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !isKnown.test(name))
                .forEach(name -> findings.add(texts.refused(task, key, task.getAttribute(BPMN_ATTRIBUTE_ID), name)));
    }

    private boolean isPerson(String id) {
        return directory.find(new PersonId(id)).isPresent();
    }

    private boolean isGroup(String id) {
        return OF_EVERYBODY.contains(id)
                || directory.findDepartment(new DepartmentId(id)).isPresent()
                || id.endsWith(Directory.HEAD_SUFFIX)
                        && directory
                                .findDepartment(
                                        new DepartmentId(id.substring(0, id.length() - Directory.HEAD_SUFFIX.length())))
                                .isPresent();
    }
}
