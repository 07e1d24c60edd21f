package io.septet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.platform.DecisionContract;
import io.septet.platform.ForModels;
import io.septet.platform.ProcessContract;
import io.septet.platform.expressions.BeanMethods;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** Whoever draws a model is told by their tool what Septet knows, without Septet. */
@ProcessTest
@OnAnyDatabase
@DisplayName("X3: in the Modeler")
class VocabularyOfModelsTest {

    private static final Path VOCABULARY = Path.of("src/modeler/bpmnlint-plugin-septet/vocabulary.json");

    @Autowired
    ListableBeanFactory factory;

    @Autowired
    List<ProcessContract> contracts;

    @Autowired
    List<DecisionContract> tables;

    /**
     * A bean that models may name.
     *
     * @param methods with the numbers of arguments that each takes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bean(boolean delegate, @Nullable String onlyIn, Map<String, Set<Integer>> methods) {}

    record Vocabulary(
            Map<String, Bean> beans,
            Collection<String> processes,
            Collection<String> decisions,
            Collection<String> messages) {}

    @Test
    @DisplayName("the rules know what the application has")
    void vocabulary() throws IOException {
        Map<String, Bean> beans = new TreeMap<>();
        for (String name : factory.getBeanNamesForAnnotation(ForModels.class)) {
            Class<?> type = ClassUtils.getUserClass(factory.getType(name));
            if (isPackaged(type)) {
                beans.put(name, bean(type));
            }
        }
        ObjectMapper json = new ObjectMapper();
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(new DefaultPrettyPrinter.FixedSpaceIndenter());
        lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        Page.reads(
                VOCABULARY,
                json.writer(lines)
                                .writeValueAsString(new Vocabulary(
                                        beans,
                                        files(".bpmn"),
                                        tables.stream()
                                                .map(DecisionContract::decision)
                                                .collect(Collectors.toCollection(TreeSet::new)),
                                        contracts.stream()
                                                .filter(contract -> isPackaged(ClassUtils.getUserClass(contract)))
                                                .flatMap(contract -> contract.messages().stream())
                                                .collect(Collectors.toCollection(TreeSet::new))))
                        + "\n");
    }

    /** Not those of tests. */
    private static boolean isPackaged(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("/classes/");
    }

    private static Bean bean(Class<?> type) {
        boolean acts = Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
                .anyMatch(kind -> kind.isAssignableFrom(type));
        String onlyIn = AnnotatedElementUtils.findMergedAnnotation(type, ForModels.class)
                .onlyIn();
        Map<String, Set<Integer>> methods = new TreeMap<>();
        Arrays.stream(type.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> !acts)
                .forEach(name -> BeanMethods.named(type, name)
                        .forEach(method -> methods.computeIfAbsent(name, each -> new TreeSet<>())
                                .add(method.getParameterCount())));
        return new Bean(acts, onlyIn.isEmpty() ? null : onlyIn, methods);
    }

    private static Set<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
