package io.septet;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.NamesInSources.Written;
import io.septet.desk.TaskKey;
import io.septet.platform.DecisionContract;
import io.septet.platform.ProcessContract;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the code and the models call each other by: each name is written once in the code, and there in the models. */
@DisplayName("Names that code and models share")
class NamesOfModelsTest {

    /** The demo stands before the forms as people do, who have read the names there. */
    private static final String DEMO = "io/septet/demo/";

    private static final NamesInSources SOURCES = new NamesInSources();

    /** The text of each process's model, by the id of the process. */
    private static final Map<String, String> MODELS = new TreeMap<>();

    /** Ids of elements, names of messages, ids of processes. */
    private static final Set<String> NAMES = new TreeSet<>();

    @BeforeAll
    static void readModels() throws Exception {
        for (Path file : models()) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            Document model = parsers.newDocumentBuilder().parse(file.toFile());
            NodeList elements = model.getElementsByTagNameNS(BpmnModelConstants.BPMN20_NS, "*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                if (element.getLocalName().equals("process")) {
                    MODELS.put(element.getAttribute("id"), Files.readString(file));
                }
                NAMES.add(element.getAttribute(element.getLocalName().equals("message") ? "name" : "id"));
            }
        }
        NAMES.remove("");
        // are a module's and a table's name, too
        NAMES.removeAll(Set.of("notification", "meeting"));
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @Test
    @DisplayName("An element, a message, a process and a variable are named in one place of the code")
    void writtenOnce() {
        Set<String> variables = new TreeSet<>();
        beans(ProcessContract.class).forEach(contract -> variables.addAll(contract.facts()));
        beans(DecisionContract.class)
                .forEach(table -> table.inputs().forEach(input -> variables.add(input.variable())));
        List<Written> named = new ArrayList<>(SOURCES.all());
        named.removeIf(written -> !NAMES.contains(written.text()));
        SOURCES.constants().stream()
                .filter(written -> variables.contains(written.text())
                        || MODELS.values().stream()
                                .anyMatch(model -> model.contains("elementVariable=\"%s\"".formatted(written.text()))))
                .forEach(named::add);

        assertThat(named).extracting(Written::text).contains("SignPlan", "planVersion", "department", "GoalTakenBack");
        assertThat(named.stream()
                        .distinct()
                        .collect(groupingBy(written -> written.file().startsWith(DEMO) + written.text()))
                        .values())
                .allSatisfy(places -> assertThat(places).hasSize(1));
    }

    @Test
    @DisplayName("No name is handed to the engine as a text: each is a constant")
    void constants() {
        assertThat(SOURCES.inCalls()).isEmpty();
    }

    @Test
    @DisplayName("Every task, message and variable that a contract names is in its model")
    void inTheModels() throws IllegalAccessException {
        Collection<ProcessContract> contracts = beans(ProcessContract.class);
        assertThat(contracts).extracting(ProcessContract::process).containsExactlyInAnyOrderElementsOf(MODELS.keySet());
        for (ProcessContract contract : contracts) {
            Set<String> named = new TreeSet<>(contract.messages());
            for (Field field : contract.getClass().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    ReflectionUtils.makeAccessible(field);
                    collect(field.get(null), named);
                }
            }
            // what only passes from one delegate to another, no model need mention
            named.removeIf(
                    name -> contract.facts().contains(name) && SOURCES.asked().contains(name));
            String model = MODELS.get(contract.process());
            assertThat(named)
                    .as(contract.process())
                    .allSatisfy(name -> assertThat(isIn(model, name)).as(name).isTrue());
        }
    }

    /** As the value of an attribute, or in an expression. */
    private static boolean isIn(String model, String name) {
        return Pattern.compile("\"%1$s\"|\\b%1$s\\b(?=[^\"<>]*})".formatted(name))
                .matcher(model)
                .find();
    }

    private static void collect(Object constant, Set<String> named) {
        if (constant instanceof String name) {
            named.add(name);
        } else if (constant instanceof TaskKey key) {
            named.add(key.process());
            named.add(key.task());
        } else if (constant instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> collect(key, named));
        } else if (constant instanceof Collection<?> several) {
            several.forEach(one -> collect(one, named));
        }
    }

    @Test
    @DisplayName("Every variable that a model may read is given a value by the code")
    void given() {
        beans(ProcessContract.class)
                .forEach(contract ->
                        assertThat(SOURCES.given()).as(contract.process()).containsAll(contract.facts()));
        beans(DecisionContract.class).forEach(table -> assertThat(SOURCES.given())
                .as(table.decision())
                .containsAll(table.inputs().stream()
                        .filter(input -> input.kind() != DecisionContract.Kind.WORDS)
                        .map(DecisionContract.Input::variable)
                        .toList()));
    }

    private static <T> Collection<T> beans(Class<T> type) {
        ClassPathScanningCandidateComponentProvider found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AssignableTypeFilter(type));
        return found.findCandidateComponents("io.septet").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .filter(bean -> !bean.isMemberClass())
                .map(bean -> type.cast(new SpringObjenesis().newInstance(bean)))
                .toList();
    }
}
