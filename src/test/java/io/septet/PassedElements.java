package io.septet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Remembers every flow node and every decision rule that the tests have gone through. */
@TestComponent
public class PassedElements {

    /** One line per element, gathered over all test runs of a build. */
    public static final Path FILE = Path.of("target", "passed-elements.txt");

    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    @EventListener
    void passed(HistoricActivityInstanceEventEntity activity) {
        PASSED.add(activity.getProcessDefinitionKey() + "/" + activity.getActivityId());
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

    static void write() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, new TreeSet<>(PASSED), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
