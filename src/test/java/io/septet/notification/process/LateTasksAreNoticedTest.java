package io.septet.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each user task of each shipped model, with what notices its lateness taken away piece by piece. */
@ProcessTest
@DisplayName("S6: a model whose user task")
class LateTasksAreNoticedTest {

    @Autowired
    LateTasksAreNoticed rule;

    record Late(Path file, String task) {

        @Override
        public String toString() {
            return task;
        }

        BpmnModelInstance model() {
            return Bpmn.readModelFromFile(file.toFile());
        }
    }

    static Stream<Late> tasks() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream()
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream()
                                    .map(task -> new Late(file, task.getId())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    @DisplayName("is due and escalates is accepted; without due date, timer, its date or the escalation it is refused")
    void eachTask(Late late) {
        String timer = late.task() + "Late";
        assertThat(violations(late, model -> {})).isEmpty();
        assertThat(violations(late, model -> task(model, late).setCamundaDueDate(null)))
                .containsExactly("user task %s is never due; give it a due date, as in ${deadline.workingDays(2)}"
                        .formatted(late.task()));
        String unnoticed = "user task %s: nothing notices when it is late; put a timer on its boundary with the cycle"
                .formatted(late.task());
        assertThat(violations(late, model -> task(model, late).setCamundaDueDate("${deadline.endOfWorkingDay()}")))
                .as("the timer follows the task")
                .isEmpty();
        assertThat(violations(late, model -> remove(model.getModelElementById(timer))))
                .singleElement()
                .asString()
                .contains(unnoticed);
        assertThat(violations(
                        late, model -> model.<BoundaryEvent>getModelElementById(timer).getEventDefinitions().stream()
                                .flatMap(found -> found.getChildElementsByType(TimeCycle.class).stream())
                                .forEach(cycle -> cycle.setTextContent("R/PT1H"))))
                .singleElement()
                .asString()
                .contains(unnoticed);
        assertThat(violations(late, model -> model.<BoundaryEvent>getModelElementById(timer)
                        .setCancelActivity(true)))
                .containsExactly("%s interrupts user task %s when it is late; a late task still has to be done"
                        .formatted(timer, late.task()));
        for (Consumer<BpmnModelInstance> silence : silences(late.task())) {
            assertThat(violations(late, silence))
                    .containsExactly(timer + ": one flow has to lead from here to an end event that sends a message by"
                            + " ${escalate}");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    @DisplayName("is refused when a timer says a second time when it is due; what runs like that goes on")
    void secondPlace(Late late) {
        String timer = late.task() + "Late";
        Consumer<BpmnModelInstance> again = model -> {
            String due = task(model, late).getCamundaDueDate();
            model.<BoundaryEvent>getModelElementById(timer).getEventDefinitions().stream()
                    .flatMap(found -> found.getChildElementsByType(TimeCycle.class).stream())
                    .forEach(cycle -> cycle.setTextContent(
                            "${escalation.cycle(execution, %s)}".formatted(due.substring(2, due.length() - 1))));
        };
        assertThat(violations(late, again))
                .singleElement()
                .asString()
                .startsWith("%s says a second time when user task %s is due: ".formatted(timer, late.task()))
                .endsWith("Write ${escalation.cycle(execution)}, and it follows the task.");
        assertThat(violations(late, again, true)).isEmpty();
    }

    private static List<Consumer<BpmnModelInstance>> silences(String task) {
        return List.of(
                model -> model.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> flow.getSource().getId().equals(task + "Late"))
                        .forEach(LateTasksAreNoticedTest::remove),
                model -> reminded(model, task).getEventDefinitions().forEach(message -> ((MessageEventDefinition)
                                message)
                        .setCamundaDelegateExpression("${notify}")),
                model -> reminded(model, task).getEventDefinitions().clear());
    }

    private static EndEvent reminded(BpmnModelInstance model, String task) {
        return model.getModelElementById(task + "Reminded");
    }

    private static UserTask task(BpmnModelInstance model, Late late) {
        return model.getModelElementById(late.task());
    }

    private static void remove(ModelElementInstance element) {
        element.getDomElement().getParentElement().removeChild(element.getDomElement());
    }

    private List<String> violations(Late late, Consumer<BpmnModelInstance> change) {
        return violations(late, change, false);
    }

    private List<String> violations(Late late, Consumer<BpmnModelInstance> change, boolean inUse) {
        BpmnModelInstance model = late.model();
        change.accept(model);
        return rule
                .findings(new DeployedModels(
                        List.of(model.getDocument()), List.of(), Set.of(), Map.of(), id -> true, id -> true, inUse))
                .stream()
                .map(ModelFinding::sentence)
                .toList();
    }
}
