package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * No part of a model is untried. Runs after all other tests, on what they have gone through, and draws that:
 * {@code target/process-test-coverage/report.html}.
 */
@Tag("coverage")
class ModelsAreTriedTest {

    private static final Path MODELS = Path.of("processes");

    @Test
    @DisplayName("Every end event, boundary event and decision rule has a test that is there for it")
    void eachHasItsTest() {
        Set<String> claimed = new TreeSet<>();
        for (Class<?> tests : ReflectionSupport.findAllClassesInPackage("io.septet", type -> true, name -> true)) {
            Set<String> there = PassedElements.claimedBy(tests);
            if (tests.isAnnotationPresent(Thorough.class)) {
                assertThat(there)
                        .as("left to continuous integration with %s", tests)
                        .isEmpty();
            }
            claimed.addAll(there);
        }
        Set<String> wanted = elements(node -> node instanceof EndEvent || node instanceof BoundaryEvent);
        wanted.addAll(rules());
        assertThat(claimed).as("without a test").containsAll(wanted);
        assertThat(wanted).as("claimed, but in no model").containsAll(claimed);
    }

    @Test
    @DisplayName("Every flow node, sequence flow and decision rule has been gone through")
    void everythingIsPassed() {
        DrawnModels drawn = new DrawnModels();
        models().forEach(model ->
                drawn.model(process(model), model, elements(model, isFlow()).size()));
        PassedElements.written().forEach(drawn::passed);
        drawn.draw();

        Set<String> missed = elements(isFlow());
        missed.addAll(rules());
        PassedElements.written().values().forEach(missed::removeAll);
        assertThat(missed).isEmpty();
    }

    private static Predicate<FlowElement> isFlow() {
        return element -> element instanceof FlowNode || element instanceof SequenceFlow;
    }

    private static Set<String> elements(Predicate<FlowElement> chosen) {
        return models().flatMap(model -> elements(model, chosen).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> elements(BpmnModelInstance model, Predicate<FlowElement> chosen) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(chosen)
                .map(element -> process(model) + "/" + element.getId())
                .toList();
    }

    private static String process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private static Set<String> rules() {
        return files(".dmn")
                .map(file -> Dmn.readModelFromFile(file.toFile()))
                .flatMap(model -> model.getModelElementsByType(Decision.class).stream())
                .flatMap(decision -> decision.getModelInstance().getModelElementsByType(Rule.class).stream()
                        .map(rule -> decision.getId() + "/" + rule.getId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<BpmnModelInstance> models() {
        return files(".bpmn").map(file -> Bpmn.readModelFromFile(file.toFile()));
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(ending))
                            .sorted()
                            .toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
