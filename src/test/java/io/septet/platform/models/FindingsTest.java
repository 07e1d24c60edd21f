package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnAnyDatabase;
import io.septet.ProcessTest;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelFinding.Weight;
import io.septet.platform.ModelsUnderCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnAnyDatabase
@DisplayName("Models: the check finds")
class FindingsTest {

    private static final Path GOAL = Path.of("processes/goal/goal-setting.bpmn");
    private static final Path SIGN_OFF = Path.of("processes/signoff/plan-sign-off.bpmn");
    private static final Path LADDER = Path.of("processes/notification/escalation-ladder.dmn");

    @Autowired
    ModelsUnderCheck check;

    @Test
    @DisplayName("nothing at all in what is shipped, not even something unwise")
    void shipped() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                for (Path file : found.filter(name -> name.toString().matches(".*\\.(bpmn|dmn|html)"))
                        .toList()) {
                    files.put(file.toString(), Files.readAllBytes(file));
                }
            }
        }
        assertThat(check.findings(files)).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GOAL|${project.contact(projectId, department)}|${project.contact(projectId, departmnt)}|there is no variable 'departmnt'",
                "GOAL|dueDate=\"${deadline.workingDays(3)}\"|dueDate=\"${deadline.workingDays('three')}\"|workingDays with an argument of another kind; it is workingDays(int number)",
                "GOAL|dueDate=\"${deadline.workingDays(3)}\"|dueDate=\"in two days\"|DefineGoal: “in two days” stands where a date, as in ${deadline.workingDays(2)} is expected",
                "GOAL|dueDate=\"${deadline.workingDays(3)}\"|dueDate=\"${project.overallLead(projectId)}\"|stands where a date",
                "GOAL|dueDate=\"${deadline.workingDays(3)}\"|dueDate=\"${2}\"|“${2}” stands where a date",
                "GOAL| camunda:dueDate=\"${deadline.workingDays(3)}\"||user task DefineGoal is never due",
                "GOAL|camunda:assignee=\"${project.overallLead(projectId)}\"|camunda:assignee=\"${deadline.workingDays(3)}\"|stands where a person",
                "GOAL|camunda:assignee=\"${project.overallLead(projectId)}\"|camunda:assignee=\"sales.anne\"|is for 'sales.anne', and nobody here is called so",
                "GOAL|camunda:assignee=\"${project.overallLead(projectId)}\"|camunda:candidateUsers=\"sales.ann, sales.anne\"|is for 'sales.anne'",
                "GOAL|camunda:assignee=\"${project.overallLead(projectId)}\"|camunda:candidateGroups=\"sales,sells\"|is for the group 'sells', which does not exist",
                "GOAL| camunda:assignee=\"${project.overallLead(projectId)}\"||is for nobody; give it an assignee",
                "GOAL|>${goalObjected}<|>goalObjected<|“goalObjected” stands where true or false",
                "GOAL|>${goalObjected}<|>${deadline.workingDays(1)}<|stands where true or false",
                "GOAL|camunda:collection=\"${project.departments(projectId)}\"|camunda:collection=\"departments\"|stands where a list",
                "GOAL|isExecutable=\"true\"|isExecutable=\"false\"|is not executable, so that nothing would be deployed",
                "GOAL|<bpmn:process id=\"goal-setting\"|<bpmn:process|a process without an id",
                "GOAL|targetRef=\"GoalAgreed\"|targetRef=\"Nowhere\"|the engine cannot run this: ",
                "GOAL|<bpmn:endEvent id=\"GoalAgreed\"|<bpmn:endEvent id=\"ConfirmGoal\"|the engine cannot run this: ",
                "SIGN_OFF|${freezePlan}|${enterStep}|plan-sign-off no longer does freezePlan, which the application counts on",
                "LADDER|camunda:historyTimeToLive=\"P365D\"|camunda:historyTimeToLive=\"soon\"|the engine cannot run this: ",
            })
    @DisplayName("what would fail when somebody comes to it")
    void refused(String file, String from, String to, String complaint) {
        Path path = Map.of("GOAL", GOAL, "SIGN_OFF", SIGN_OFF, "LADDER", LADDER).get(file);
        String model = read(path);
        assertThat(model).contains(from);
        assertThat(findings(path, model.replace(from, to == null ? "" : to)))
                .filteredOn(finding -> finding.sentence().contains(complaint))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.weight()).isEqualTo(Weight.REFUSED);
                    assertThat(finding.file()).isEqualTo(path.getFileName().toString());
                });
    }

    @Test
    @DisplayName("where it is: the element, and the name that stands there in the diagram")
    void place() {
        assertThat(findings(GOAL, read(GOAL).replace("departmnt", "").replace("${goalObjected}", "goalObjected")))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.name()).isNotBlank());
        assertThat(findings(GOAL, read(GOAL).replace("\"${deadline.workingDays(3)}\"", "\"soon\"")))
                .anySatisfy(finding -> {
                    assertThat(finding.element()).isEqualTo("DefineGoal");
                    assertThat(finding.name()).isEqualTo("Define goal");
                });
    }

    @Test
    @DisplayName(
            "what is only unwise, and refuses nothing for it: no diagram, a step that nothing leads to, an idle file")
    void unwise() {
        String model = read(GOAL);
        int diagram = model.indexOf("<bpmndi:BPMNDiagram");
        String undrawn = model.substring(0, diagram) + "</bpmn:definitions>";
        assertThat(findings(GOAL, undrawn))
                .singleElement()
                .matches(finding -> !finding.isRefused() && finding.sentence().contains("has no diagram"));

        String lonely =
                model.replace("</bpmn:process>", "<bpmn:manualTask id=\"Lonely\" name=\"Sit\" /></bpmn:process>");
        assertThat(findings(GOAL, lonely))
                .allMatch(finding -> !finding.isRefused() && finding.element().equals("Lonely"))
                .extracting(ModelFinding::sentence)
                .satisfiesExactlyInAnyOrder(
                        sentence -> assertThat(sentence).contains("Lonely is not drawn"),
                        sentence -> assertThat(sentence).contains("nothing leads to Lonely"));

        assertThat(check.findings(Map.of("notes.txt", new byte[] {1})))
                .singleElement()
                .matches(finding -> !finding.isRefused() && finding.sentence().contains("nothing reads a file"));
    }

    @Test
    @DisplayName("files that nothing would come of although they hold models, and empty ones")
    void idleFiles() {
        assertThat(check.findings(Map.of("goal-setting.xml", bytes(read(GOAL)))))
                .singleElement()
                .matches(
                        finding -> finding.isRefused() && finding.sentence().contains("does not end in .bpmn or .dmn"));
        assertThat(check.findings(Map.of("empty.bpmn", new byte[0])))
                .singleElement()
                .matches(finding -> finding.isRefused() && finding.sentence().contains("cannot be read"));
        assertThat(check.findings(Map.of("empty.html", new byte[0])))
                .anyMatch(finding ->
                        finding.isRefused() && finding.sentence().contains("does nothing without its script"));
    }

    private List<ModelFinding> findings(Path file, String content) {
        return check.findings(Map.of(file.getFileName().toString(), bytes(content)));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
