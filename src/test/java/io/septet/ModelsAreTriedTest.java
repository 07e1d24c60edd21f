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
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/** No part of a model is untried. Runs after all other tests, on what they have gone through. */
@Tag("coverage")
class ModelsAreTriedTest {

    private static final Path MODELS = Path.of("processes");

    @Test
    @DisplayName("Every end event, boundary event and decision rule has a test that is there for it")
    void eachHasItsTest() {
        Set<String> claimed = new TreeSet<>();
        for (Class<?> tests : ReflectionSupport.findAllClassesInPackage("io.septet", type -> true, name -> true)) {
            claimed.addAll(PassedElements.claimedBy(tests));
        }
        Set<String> wanted = nodes(node -> node instanceof EndEvent || node instanceof BoundaryEvent);
        wanted.addAll(rules());
        assertThat(claimed).as("without a test").containsAll(wanted);
        assertThat(wanted).as("claimed, but in no model").containsAll(claimed);
    }

    @Test
    @DisplayName("Every flow node of every model has been gone through")
    void everyNodeIsPassed() throws IOException {
        Set<String> passed = new TreeSet<>(Files.readAllLines(PassedElements.FILE));
        Set<String> missed = nodes(node -> true);
        missed.addAll(rules());
        missed.removeAll(passed);
        assertThat(missed).isEmpty();
    }

    private static Set<String> nodes(Predicate<FlowNode> chosen) {
        return files(".bpmn")
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream()
                        .filter(chosen)
                        .map(node -> model.getModelElementsByType(Process.class)
                                        .iterator()
                                        .next()
                                        .getId()
                                + "/" + node.getId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rules() {
        return files(".dmn")
                .map(file -> Dmn.readModelFromFile(file.toFile()))
                .flatMap(model -> model.getModelElementsByType(Decision.class).stream())
                .flatMap(decision -> decision.getModelInstance().getModelElementsByType(Rule.class).stream()
                        .map(rule -> decision.getId() + "/" + rule.getId()))
                .collect(Collectors.toCollection(TreeSet::new));
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
