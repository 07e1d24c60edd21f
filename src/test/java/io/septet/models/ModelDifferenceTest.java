package io.septet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.models.ModelDifference.Detail;
import io.septet.models.ModelDifference.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X3: what makes one version of a model differ from another")
class ModelDifferenceTest {

    private static final String SIGN_OFF = read("processes/signoff/plan-sign-off.bpmn");
    private static final String CHANGE_CLASS = read("processes/change/change-class.dmn");

    @Test
    @DisplayName("is nothing where only spaces, prefixes or the program that wrote it are others")
    void nothing() {
        assertThat(difference(
                        SIGN_OFF,
                        SIGN_OFF.replace("><", ">\n  <")
                                .replace("bpmn:", "b:")
                                .replace("xmlns:bpmn=", "xmlns:b=")
                                .replace("<b:definitions ", "<b:definitions exporter=\"x\" exporterVersion=\"1\" ")))
                .returns(true, ModelDifference::isEmpty)
                .returns(false, ModelDifference::isDrawnAnew);
    }

    @Test
    @DisplayName("is said for each element that was added, changed or removed, with what it says otherwise")
    void elements() {
        String before = process(
                """
                <b:userTask id="Sign" name="Sign plan" c:assignee="ann"><b:incoming>F1</b:incoming></b:userTask>
                <b:endEvent id="Done"/><b:sequenceFlow id="F1" sourceRef="Sign" targetRef="Done"/>""");
        String after = process(
                """
                <b:userTask id="Sign" name="Sign the plan" c:assignee="bob"><b:documentation>Read it.</b:documentation><b:incoming>F2</b:incoming></b:userTask>
                <b:userTask id="LegalCheck" name="Legal check"/><b:endEvent id="Done"/>""");
        assertThat(difference(before, after).changes())
                .extracting(change -> change.kind(), change -> change.element().id(), change -> change.details())
                .containsExactly(
                        tuple(
                                Kind.CHANGED,
                                "Sign",
                                List.of(
                                        new Detail("name", "Sign plan", "Sign the plan"),
                                        new Detail("assignee", "ann", "bob"),
                                        new Detail("documentation/text", "", "Read it."))),
                        tuple(Kind.ADDED, "LegalCheck", List.of()),
                        tuple(Kind.REMOVED, "F1", List.of()));
    }

    @Test
    @DisplayName("is that an element stands within another one now")
    void moved() {
        String before = process("<b:subProcess id=\"Sub\"/><b:userTask id=\"Sign\"/>");
        String after = process("<b:subProcess id=\"Sub\"><b:userTask id=\"Sign\"/></b:subProcess>");
        assertThat(difference(before, after).changes()).singleElement().satisfies(change -> assertThat(change.details())
                .containsExactly(new Detail("within", "P", "Sub")));
    }

    @Test
    @DisplayName("is what a task asks for, even where another one asks for something by the same name")
    void fields() {
        String field = "<b:userTask id=\"%s\"><b:extensionElements><c:formData>"
                + "<c:formField id=\"decision\" label=\"%s\"/></c:formData></b:extensionElements></b:userTask>";
        String other = field.formatted("Check", "Decision");
        assertThat(difference(
                                process(field.formatted("Sign", "Decision") + other),
                                process(field.formatted("Sign", "Verdict") + other))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.element().id()).isEqualTo("Sign");
                    assertThat(change.details())
                            .containsExactly(new Detail(
                                    "extensionElements/formData/formField[decision]/label", "Decision", "Verdict"));
                });
    }

    @Test
    @DisplayName("can be that only the picture is another")
    void drawing() {
        assertThat(difference(SIGN_OFF, SIGN_OFF.replaceFirst("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"7\"")))
                .returns(true, ModelDifference::isEmpty)
                .returns(true, ModelDifference::isDrawnAnew);
    }

    @Test
    @DisplayName("is found in a table, too, cell by cell")
    void tables() {
        assertThat(difference(CHANGE_CLASS, CHANGE_CLASS.replaceFirst("<text>true</text>", "<text>false</text>"))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.element().within()).isEqualTo("GoalChanges");
                    assertThat(change.details()).containsExactly(new Detail("text/text", "true", "false"));
                });
    }

    @Test
    @DisplayName("is not looked for in what is no model")
    void noModel() {
        for (String file :
                List.of("", "<a>", "PK", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hosts\">]><a>&b;</a>")) {
            assertThatThrownBy(() -> difference(SIGN_OFF, file)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ModelDifference difference(String before, String after) {
        return ModelDifference.between(before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }

    private static String process(String content) {
        return """
            <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:c="http://camunda.org/schema/1.0/bpmn" id="D">
            <b:process id="P">%s</b:process></b:definitions>"""
                .formatted(content);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
