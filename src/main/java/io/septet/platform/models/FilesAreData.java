package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_DEFINITIONS;

import io.septet.platform.ModelFinding;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cmmn.deployer.CmmnDeployer;
import org.camunda.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.camunda.bpm.engine.impl.form.deployer.CamundaFormDefinitionDeployer;
import org.camunda.bpm.model.xml.ModelParseException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Every file is data: a process, a table and a form hold what their language has and nothing else, and whatever the
 * engine would read is one of these.
 */
@Component
class FilesAreData {

    private static final List<String> READ_BY_THE_ENGINE = Stream.of(
                    BpmnDeployer.BPMN_RESOURCE_SUFFIXES,
                    DecisionDefinitionDeployer.DMN_RESOURCE_SUFFIXES,
                    CmmnDeployer.CMMN_RESOURCE_SUFFIXES,
                    CamundaFormDefinitionDeployer.FORM_RESOURCE_SUFFIXES)
            .flatMap(Stream::of)
            .toList();

    private final LanguageOfProcesses processes;
    private final LanguageOfTables tables;
    private final LanguageOfForms forms;
    private final ModelTexts texts;

    FilesAreData(LanguageOfProcesses processes, LanguageOfTables tables, LanguageOfForms forms, ModelTexts texts) {
        this.processes = processes;
        this.tables = tables;
        this.forms = forms;
        this.texts = texts;
    }

    /** What is not data in these files, by their names. */
    List<ModelFinding> findings(Map<String, byte[]> files) {
        List<ModelFinding> findings = new ArrayList<>();
        new TreeMap<>(files).forEach((name, content) -> {
            if (ModelFile.isProcess(name)) {
                findings.addAll(findings(name, content, this::ofProcess));
            } else if (ModelFile.isTable(name)) {
                findings.addAll(findings(name, content, tables::refusals));
            } else if (ModelFile.isForm(name)) {
                findings.addAll(forms.refusals(name, content));
                if (PathsOfForm.of(content).isEmpty()) {
                    findings.add(texts.unwise(name, "platform.form.empty"));
                }
            } else if (READ_BY_THE_ENGINE.stream().anyMatch(name::endsWith)) {
                findings.add(texts.refused(name, "platform.model.name"));
            } else if (isModel(name, content)) {
                findings.add(texts.refused(name, "platform.model.name.unread"));
            } else {
                findings.add(texts.unwise(name, "platform.model.name.unused"));
            }
        });
        return findings;
    }

    /** Whether a file that nothing would be made of holds a process or a table. */
    private static boolean isModel(String name, byte[] content) {
        return ModelFile.readIfWhole(name, content)
                .filter(file -> file.getRootElement().getLocalName().equals(BPMN_ELEMENT_DEFINITIONS))
                .isPresent();
    }

    private List<ModelFinding> ofProcess(Document model) {
        return Stream.concat(
                        processes.refusals(model).stream(),
                        ModelFile.withoutId(model).stream()
                                .map(element -> texts.refused(element, "platform.model.id", element.getLocalName())))
                .toList();
    }

    private List<ModelFinding> findings(String name, byte[] content, Function<Document, List<ModelFinding>> language) {
        try {
            return language.apply(ModelFile.document(name, content));
        } catch (ModelParseException e) {
            return List.of(texts.refused(name, "platform.model.unreadable"));
        }
    }
}
