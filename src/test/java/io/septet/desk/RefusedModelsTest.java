package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
@OnAnyDatabase
class RefusedModelsTest extends ErrandsToRun {

    @ParameterizedTest(name = "{2}")
    @DisplayName("A model that names what does not exist is refused, through REST too, saying what is missing")
    @CsvSource(
            delimiter = '|',
            value = {
                "RunErrand|WalkErrand|the code knows no such task",
                "forms/desk/run.html|forms/desk/walk.html|is not deployed with the model",
                "camunda:assignee=\"${asker}\"|camunda:assignee=\"${oracle.head('x')}\"|calls oracle.head",
                "camunda:formKey=\"embedded:deployment:forms/desk/run.html\"||has no form",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><camunda:executionListener event=\"start\" delegateExpression=\"${ghost}\" /></bpmn:extensionElements>|names the delegate 'ghost'",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"java.lang.Object\" /></bpmn:extensionElements>|names a class",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><activiti:executionListener xmlns:activiti=\"http://activiti.org/bpmn\" event=\"start\" class=\"java.lang.Object\" /></bpmn:extensionElements>|uses the namespace of Activiti",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><executionListener xmlns=\"http://activiti.org/bpmn\" event=\"start\" class=\"java.lang.Object\" /></bpmn:extensionElements>|uses the namespace of Activiti",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">1</camunda:script></camunda:executionListener></bpmn:extensionElements>|holds a script",
                "<bpmn:userTask id=\"RunErrand\"|<bpmn:scriptTask id=\"Trick\" scriptFormat=\"juel\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:userTask id=\"RunErrand\"|Trick holds a script",
                "sourceRef=\"ErrandConfirmation\" targetRef=\"ErrandRun\" />|sourceRef=\"ErrandConfirmation\" targetRef=\"ErrandRun\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" language=\"juel\">${true}</bpmn:conditionExpression></bpmn:sequenceFlow>|holds a script",
                "<bpmn:process id=\"errand\"|<bpmn:message id=\"M\" name=\"Whisper\" /><bpmn:process id=\"errand\"|message 'Whisper' is not known"
            })
    void badModels(String from, String to, String complaint) {
        long before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> deploy("desk/errand.bpmn", Map.of(from, to == null ? "" : to)))
                .hasMessageContaining(complaint);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
}
