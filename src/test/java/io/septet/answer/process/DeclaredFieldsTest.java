package io.septet.answer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;

import io.septet.answer.Field;
import io.septet.answer.Field.Case;
import io.septet.answer.process.DeclaredFields.Fault;
import io.septet.findings.Wording;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.xml.impl.util.DomUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("X3: fields that a model declares")
class DeclaredFieldsTest {

    private static final String FIELDS =
            """
            <bpmn:userTask xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="LegalCheck">
              <bpmn:extensionElements>
                <camunda:formData>
                  <camunda:formField id="decision" label="Decision" type="enum" defaultValue="approve">
                    <camunda:properties><camunda:property id="label_zh" value="结论" /><camunda:property id="label_zh.back" value="退回" /></camunda:properties>
                    <camunda:validation><camunda:constraint name="required" /></camunda:validation>
                    <camunda:value id="approve" name="Approve" />
                    <camunda:value id="back" name="Send back" />
                  </camunda:formField>
                  <camunda:formField id="reasons" label="Reasons" type="longtext">
                    <camunda:properties><camunda:property id="when" value="decision = back" /></camunda:properties>
                    <camunda:validation><camunda:constraint name="minlength" config="10" /><camunda:constraint name="maxlength" config="2000" /></camunda:validation>
                  </camunda:formField>
                  <camunda:formField id="hours" label="Effort" type="number">
                    <camunda:properties><camunda:property id="unit" value="hours" /><camunda:property id="unit_zh" value="小时" /></camunda:properties>
                    <camunda:validation><camunda:constraint name="min" config="0.5" /><camunda:constraint name="max" config="40" /></camunda:validation>
                  </camunda:formField>
                </camunda:formData>
              </bpmn:extensionElements>
            </bpmn:userTask>
            """;

    private static DeclaredFields read(String xml) {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return DeclaredFields.of(
                DomUtil.parseInputStream(parsers, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByNameNs(BPMN20_NS, "userTask")
                        .get(0));
    }

    @Test
    @DisplayName("say what they ask for, in both languages, with limits and the case in which they are asked for")
    void understood() {
        DeclaredFields declared = read(FIELDS);
        assertThat(declared.faults()).isEmpty();
        Field decision = declared.all().get(0);
        assertThat(decision.label()).isEqualTo(new Wording("Decision", "结论"));
        assertThat(decision.required()).isTrue();
        assertThat(decision.proposed()).isEqualTo("approve");
        assertThat(decision.choices())
                .containsExactly(
                        new Field.Option("approve", new Wording("Approve", null)),
                        new Field.Option("back", new Wording("Send back", "退回")));
        Field reasons = declared.all().get(1);
        assertThat(reasons.when()).isEqualTo(new Case("decision", "back"));
        assertThat(reasons.limits()).isEqualTo(new Field.Limits(10, 2000, null, null));
        Field hours = declared.all().get(2);
        assertThat(hours.unit()).isEqualTo(new Wording("hours", "小时"));
        assertThat(hours.limits().least()).isEqualTo(new BigDecimal("0.5"));
        assertThat(hours.limits().most()).isEqualTo(new BigDecimal("40"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @DisplayName("are refused when nobody could answer them, or not as it is meant")
    @CsvSource(
            delimiter = '|',
            value = {
                "id=\"decision\"|id=\"Decision\"|answer.model.id",
                "id=\"decision\"|id=\"submission\"|answer.model.taken",
                "id=\"reasons\"|id=\"hours\"|answer.model.twice",
                "type=\"longtext\"|type=\"essay\"|answer.model.type",
                "id=\"unit_zh\"|id=\"unitZh\"|answer.model.property",
                "id=\"label_zh.back\"|id=\"label_zh.bakc\"|answer.model.property",
                "name=\"minlength\"|name=\"min\"|answer.model.constraint",
                "name=\"required\"|name=\"validator\" config=\"java.lang.Object\"|answer.model.constraint",
                "name=\"minlength\" config=\"10\"|name=\"maxlength\" config=\"10\"|answer.model.constraint.twice",
                "name=\"required\"|name=\"required\" config=\"false\"|answer.model.required",
                "config=\"0.5\"|config=\"half\"|answer.model.number",
                "config=\"0.5\"|config=\"41\"|answer.model.limits",
                "config=\"10\"|config=\"1.5\"|answer.model.length",
                "config=\"2000\"|config=\"20000\"|answer.model.length",
                "config=\"2000\"|config=\"9\"|answer.model.limits",
                "label=\"Effort\"|label=\" \"|answer.model.label",
                "label=\"Effort\"||answer.model.label",
                "name=\"Send back\"||answer.model.label",
                "label=\"Effort\"|label=\"${project}\"|answer.model.expression",
                "<camunda:value id=\"back\" name=\"Send back\" />||answer.model.choices",
                "<camunda:value id=\"back\"|<camunda:value id=\"approve\"|answer.model.choice.twice",
                "<camunda:value id=\"back\"|<camunda:value id=\"1\"|answer.model.choice",
                "type=\"enum\"|type=\"string\"|answer.model.choices.other",
                "value=\"decision = back\"|value=\"decision = never\"|answer.model.when",
                "value=\"decision = back\"|value=\"hours\"|answer.model.when",
                "value=\"decision = back\"|value=\"${decision}\"|answer.model.when",
                "defaultValue=\"approve\"|defaultValue=\"never\"|answer.model.default"
            })
    void refused(String from, String to, String key) {
        assertThat(FIELDS).contains(from);
        assertThat(read(FIELDS.replace(from, to == null ? "" : to)).faults())
                .extracting(Fault::key)
                .contains(key);
    }

    @Test
    @DisplayName("are at least one")
    void none() {
        String xml = FIELDS.substring(0, FIELDS.indexOf("<camunda:formField"))
                + FIELDS.substring(FIELDS.indexOf("</camunda:formData>"));
        assertThat(read(xml).faults()).extracting(Fault::key).containsExactly("answer.model.none");
    }
}
