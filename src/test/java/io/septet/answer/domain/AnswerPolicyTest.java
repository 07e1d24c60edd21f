package io.septet.answer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.answer.Field;
import io.septet.answer.Field.Case;
import io.septet.answer.Field.Limits;
import io.septet.answer.Field.Option;
import io.septet.answer.Given;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.findings.Wording;
import io.septet.platform.FieldKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("X3: what is filled in where a model declares the fields")
class AnswerPolicyTest {

    private static final Limits SHORT = new Limits(2, 5, null, null);
    private static final Limits FROM_1_TO_10 = new Limits(0, 500, BigDecimal.ONE, BigDecimal.TEN);
    private static final List<Field> FIELDS = List.of(
            field("text", FieldKind.TEXT, false, SHORT, null),
            field("lines", FieldKind.LONG_TEXT, false, SHORT, null),
            field("whole", FieldKind.WHOLE_NUMBER, false, FROM_1_TO_10, null),
            field("number", FieldKind.NUMBER, false, FROM_1_TO_10, null),
            field("day", FieldKind.DATE, false, SHORT, null),
            field("who", FieldKind.PERSON, false, SHORT, null),
            field("department", FieldKind.DEPARTMENT, false, SHORT, null),
            field("choice", FieldKind.CHOICE, false, SHORT, null),
            field("check", FieldKind.CHECK, false, SHORT, null),
            field("why", FieldKind.TEXT, true, SHORT, new Case("choice", "back")),
            field("agreed", FieldKind.CHECK, true, SHORT, new Case("check", null)));

    private static final Roster ROSTER =
            new Roster(List.of(new Department(DepartmentId.of("legal"), "Legal")), List.of());

    private static Field field(String id, FieldKind kind, boolean required, Limits limits, Case when) {
        List<Option> choices = kind == FieldKind.CHOICE
                ? List.of(
                        new Option("approve", new Wording("Approve", "同意")),
                        new Option("back", new Wording("Send back", "退回")))
                : List.of();
        return new Field(id, kind, new Wording(id, null), null, required, limits, choices, when, null);
    }

    private static List<Finding> findings(String content) throws JsonProcessingException {
        Findings findings = new Findings();
        AnswerPolicy.read(FIELDS, (ObjectNode) new ObjectMapper().readTree(content), ROSTER, findings);
        return findings.all();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is taken in when it is of its kind and within its limits")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{\"text\":\"two\",\"lines\":\"a\\r\\nb\"}",
                "{\"text\":\"\\u3000\"}",
                "{\"whole\":10,\"number\":1.5}",
                "{\"whole\":\"１０\"}",
                "{\"whole\":1.0}",
                "{\"day\":\"2024-02-29\",\"department\":\"legal\"}",
                "{\"choice\":\"approve\",\"check\":false,\"agreed\":false}",
                "{\"choice\":\"back\",\"why\":\"so\",\"check\":true,\"agreed\":true}"
            })
    void taken(String content) throws JsonProcessingException {
        assertThat(findings(content)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is refused at its field when it is not")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"x\"}|text|answer.field.shortest",
                "{\"text\":\"123456\"}|text|answer.field.longest",
                "{\"text\":\"a\\nb\"}|text|platform.text.lines",
                "{\"lines\":\"a\\u0000b\"}|lines|platform.text.other",
                "{\"text\":12}|text|answer.field.unreadable",
                "{\"whole\":1.5}|whole|answer.field.whole",
                "{\"whole\":0}|whole|answer.field.least",
                "{\"number\":10.01}|number|answer.field.most",
                "{\"number\":\"ten\"}|number|answer.field.unreadable",
                "{\"number\":1e400}|number|answer.field.unreadable",
                "{\"number\":true}|number|answer.field.unreadable",
                "{\"day\":\"2023-02-29\"}|day|answer.field.unreadable",
                "{\"day\":20240229}|day|answer.field.unreadable",
                "{\"who\":\"nobody\"}|who|answer.field.unreadable",
                "{\"department\":\"sales\"}|department|answer.field.unreadable",
                "{\"choice\":\"APPROVE\"}|choice|answer.field.unreadable",
                "{\"check\":\"true\"}|check|answer.field.unreadable",
                "{\"choice\":\"back\"}|why|answer.field.missing",
                "{\"choice\":\"approve\",\"why\":\"so\"}|why|answer.field.notAskedFor",
                "{\"check\":true}|agreed|answer.field.unticked",
                "{\"text\":{\"a\":1}}|text|answer.field.unreadable",
                "{\"other\":1}||answer.field.unknown"
            })
    void refused(String content, String path, String code) throws JsonProcessingException {
        assertThat(findings(content)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(path == null ? "" : path);
            assertThat(finding.code()).isEqualTo(code);
        });
    }

    @Test
    @DisplayName("is kept in the words of the model, with line ends of one sort, and what was left open as nothing")
    void kept() throws JsonProcessingException {
        List<Given> given = AnswerPolicy.read(
                FIELDS,
                (ObjectNode)
                        new ObjectMapper().readTree("{\"lines\":\"a\\r\\nb\",\"choice\":\"approve\",\"whole\":\"７\"}"),
                ROSTER,
                new Findings());
        assertThat(given)
                .extracting(Given::id)
                .hasSameElementsAs(FIELDS.stream().map(Field::id).toList());
        assertThat(given.get(0).value()).isNull();
        assertThat(given.get(1).value()).isEqualTo("a\nb");
        assertThat(given.get(2).number()).isEqualByComparingTo("7");
        assertThat(given.get(7).chosen()).isEqualTo(new Wording("Approve", "同意"));
        assertThat(given.get(8).value()).isEqualTo(false);
    }
}
