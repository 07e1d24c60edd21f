package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.septet.OnAnyDatabase;
import io.septet.ProcessTest;
import io.septet.Thorough;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelsUnderCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.xml.impl.instance.DomDocumentImpl;
import org.camunda.bpm.model.xml.impl.util.IoUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a slip of the mouse, a wrong paste or a broken transfer makes of the models that are shipped; the same each time. */
@Thorough
@ProcessTest
@OnAnyDatabase
@DisplayName("Models: of 200 that something happened to, each")
class MutatedModelsTest {

    private static final int MUTATIONS = 200;

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "x",
            "true",
            "${",
            "${x}",
            "${1}",
            "in two days",
            "＞5",
            "> fünf",
            "\"medium\"",
            "not(1)",
            "[1..",
            "R/PT1H",
            "2026-02-30",
            "null",
            "a b",
            "${deadline.workingDays(2)}",
            "${deadline.workingDays('two')}",
            "FIRST",
            "COLLECT",
            "string",
            "embedded:deployment:forms/goal/define-goal.html");

    @Autowired
    ModelsUnderCheck check;

    @Autowired
    RepositoryService repository;

    @ParameterizedTest(name = "is refused in words, or is deployed: {0}")
    @ValueSource(strings = {".bpmn", ".dmn"})
    @DisplayName("is refused in words, or is deployed")
    void mutated(String kind) throws IOException {
        List<Path> shipped = shipped(kind);
        Random random = new Random(42);
        int refused = 0;
        for (int number = 0; number < MUTATIONS; number++) {
            Path file = shipped.get(random.nextInt(shipped.size()));
            byte[] content = mutate(Files.readAllBytes(file), random);
            List<ModelFinding> findings = check.findings(Map.of(file.toString(), content));
            String mutation = "mutation %d of %s: %s".formatted(number, file, findings);
            assertThat(findings).as(mutation).allSatisfy(finding -> {
                assertThat(finding.file()).isNotBlank();
                assertThat(finding.sentence()).isNotBlank().doesNotContain("platform.", "{0}", "???");
            });
            Throwable answer = catchThrowable(() -> deploy(file, content));
            if (findings.stream().anyMatch(ModelFinding::isRefused)) {
                refused++;
                assertThat(answer).as(mutation).isInstanceOf(BadUserRequestException.class);
            } else {
                assertThat(answer).as(mutation).isNull();
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS);
    }

    private void deploy(Path file, byte[] content) {
        String deployment = repository
                .createDeployment()
                .name("mutated")
                .addInputStream(file.toString(), new ByteArrayInputStream(content))
                .deploy()
                .getId();
        repository.deleteDeployment(deployment, true);
    }

    private static List<Path> shipped(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(kind)).sorted().toList();
        }
    }

    /** One thing in the file is gone, twice there, elsewhere or another. */
    private static byte[] mutate(byte[] file, Random random) {
        if (random.nextInt(10) == 0) {
            return broken(file, random);
        }
        Document model = ModelFile.document("x", file);
        List<Element> elements = Place.elements(model).stream()
                .filter(element -> element != model.getDocumentElement())
                .filter(inModel())
                .toList();
        Element element = elements.get(random.nextInt(elements.size()));
        Node parent = element.getParentNode();
        List<Attr> attributes = attributes(element);
        switch (random.nextInt(6)) {
            case 0 -> parent.removeChild(element);
            case 1 -> parent.insertBefore(element.cloneNode(true), element);
            case 2 -> elements.get(random.nextInt(elements.size())).appendChild(element.cloneNode(true));
            case 3 -> element.setTextContent(VALUES.get(random.nextInt(VALUES.size())));
            case 4 -> {
                if (!attributes.isEmpty()) {
                    element.removeAttributeNode(attributes.get(random.nextInt(attributes.size())));
                }
            }
            default -> {
                if (!attributes.isEmpty()) {
                    attributes
                            .get(random.nextInt(attributes.size()))
                            .setValue(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
        }
        return IoUtil.convertXmlDocumentToString(new DomDocumentImpl(model)).getBytes(StandardCharsets.UTF_8);
    }

    /** What is drawn says nothing, and there is most of it. */
    private static Predicate<Element> inModel() {
        return element -> !element.getNodeName().matches("(bpmndi|dc|di|dmndi|biodi):.*|waypoint|Bounds");
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    /** The end is missing, or a byte is another. */
    private static byte[] broken(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        if (random.nextBoolean()) {
            return Arrays.copyOf(file, at);
        }
        byte[] other = file.clone();
        other[at] = (byte) random.nextInt(128);
        return other;
    }
}
