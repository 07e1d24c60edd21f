package io.septet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Remembers every flow node, sequence flow and decision rule that the tests have gone through. */
@TestComponent
public class PassedElements extends AbstractProcessEnginePlugin {

    /** One line per test class and element, gathered over all test runs of a build. */
    static final Path FILE = Path.of("target", "passed-elements.txt");

    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ElementCoverageParseListener passed = new ElementCoverageParseListener();
        passed.setCoverageState(event -> PASSED.add(event.getModelKey() + "/" + event.getDefinitionKey()));
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
        listeners.add(passed);
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    @EventListener
    void decided(HistoricDecisionEvaluationEvent evaluation) {
        HistoricDecisionInstance decision = evaluation.getRootHistoricDecisionInstance();
        for (HistoricDecisionOutputInstance output : decision.getOutputs()) {
            PASSED.add(decision.getDecisionDefinitionKey() + "/" + output.getRuleId());
        }
    }

    /** Everything that the tests of a class say they reach. */
    static Set<String> claimedBy(Class<?> tests) {
        return ReflectionSupport.findMethods(tests, method -> true, HierarchyTraversalMode.TOP_DOWN).stream()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, Reaches.class).stream())
                .flatMap(reaches -> Arrays.stream(reaches.value()))
                .collect(Collectors.toSet());
    }

    static void forget() {
        PASSED.clear();
    }

    static Set<String> passed() {
        return Set.copyOf(PASSED);
    }

    /** Keeps what this class has gone through for {@link ModelsAreTriedTest}. */
    static void write(Class<?> tests) {
        String lines = PASSED.stream()
                .map(element -> tests.getSimpleName() + " " + element + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(FILE.getParent());
            try (FileChannel file = FileChannel.open(FILE, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                // until it is closed: the tests of another JVM write, too
                file.lock();
                file.write(StandardCharsets.UTF_8.encode(lines));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What earlier test runs of this build have gone through, by test class. */
    static SortedMap<String, Set<String>> written() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.map(line -> line.split(" ", 2))
                    .collect(Collectors.groupingBy(
                            line -> line[0], TreeMap::new, Collectors.mapping(line -> line[1], Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
