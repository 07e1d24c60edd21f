package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped model keeps to, beyond what the lint and the check at deployment see. */
class ModelStyleTest {

    static List<Path> models() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("A process is named like its file, lives on in the history for a time and has no generated ids")
    void names(Path file) {
        BpmnModelInstance model = read(file);
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(model.getModelElementsByType(FlowElement.class))
                .extracting(FlowElement::getId)
                .noneMatch(id -> id.matches("(Activity|Gateway|Event|Flow)_[0-9a-z]{7}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("Every user task says what to do, and what notices its lateness is named after it")
    void userTasks(Path file) {
        BpmnModelInstance model = read(file);
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            String id = task.getId();
            assertThat(task.getCamundaAssignee()).as(id).isNotBlank();
            assertThat(task.getDocumentations()).as(id).isNotEmpty();
            BoundaryEvent late = model.getModelElementById(id + "Late");
            assertThat(late).as(id + "Late").isNotNull();
            assertThat(late.getAttachedTo()).isEqualTo(task);
            EndEvent reminded = model.getModelElementById(id + "Reminded");
            assertThat(late.getSucceedingNodes().list()).containsExactly(reminded);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("Every label and every description has a Chinese text")
    void chinese(Path file) {
        BpmnModelInstance model = read(file);
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(file.resolveSibling("labels_zh.properties"))) {
            labels.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (BaseElement element : model.getModelElementsByType(BaseElement.class)) {
            String label = element.getAttributeValue("name");
            if (label != null && !(element instanceof Message)) {
                assertThat(labels).as(element.getId()).containsKey(label);
            }
        }
        for (Documentation documentation : model.getModelElementsByType(Documentation.class)) {
            assertThat(labels).containsKey(documentation.getTextContent().strip());
        }
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
