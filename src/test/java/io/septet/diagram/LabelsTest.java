package io.septet.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.diagram.Diagram.Label;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels are read without stumbling, wherever a model is drawn and in both languages. */
class LabelsTest {

    private static final double INSIDE_SIZE = 12;
    private static final double OUTSIDE_SIZE = 11;
    private static final double PADDING = 7;
    /** Above the text of an activity is the sign of its type, below it that of its loop. */
    private static final double SIGNS = 20;

    /** Cockpit breaks every label beside a shape at this width; the Modeler at the width that the file gives it. */
    private static final double WIDTH_IN_COCKPIT = 90;

    static Stream<Path> models() throws IOException {
        return Files.walk(Path.of("processes"))
                .filter(file -> file.toString().endsWith(".bpmn"))
                .sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("A label breaks between words, fits its shape and lies on nothing else, in both languages")
    void labels(Path file) throws Exception {
        Diagram diagram = Diagram.of(file);
        Properties chinese = new Properties();
        try (Reader reader = Files.newBufferedReader(file.resolveSibling("labels_zh.properties"))) {
            chinese.load(reader);
        }
        List<String> found = new ArrayList<>();
        for (Label label : diagram.labels()) {
            for (String text : List.of(label.text(), chinese.getProperty(label.text(), label.text()))) {
                found.addAll(label.inside() ? inside(label, text) : outside(diagram, label, text));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> inside(Label label, String text) {
        LabelText fitted = LabelText.fit(text, INSIDE_SIZE, label.place().getWidth() - 2 * PADDING);
        List<String> found = new ArrayList<>(broken(label, text, fitted));
        if (fitted.height() > label.place().getHeight() - SIGNS) {
            found.add(label.element() + " does not hold " + fitted.lines());
        }
        return found;
    }

    private static List<String> outside(Diagram diagram, Label label, String text) {
        List<String> found = new ArrayList<>();
        for (double width : new double[] {label.place().getWidth(), WIDTH_IN_COCKPIT}) {
            LabelText fitted = LabelText.fit(text, OUTSIDE_SIZE, width);
            found.addAll(broken(label, text, fitted));
            Rectangle2D written = new Rectangle2D.Double(
                    label.place().getCenterX() - fitted.width() / 2,
                    label.place().getY(),
                    fitted.width(),
                    fitted.height());
            diagram.shapes().stream()
                    .filter(shape -> shape.isCrossedBy(written))
                    .forEach(
                            shape -> found.add(label.element() + " " + fitted.lines() + " lies on " + shape.element()));
            if (diagram.lines().anyMatch(line -> line.intersects(written))) {
                found.add(label.element() + " " + fitted.lines() + " lies on a line");
            }
        }
        return found;
    }

    private static List<String> broken(Label label, String text, LabelText fitted) {
        return fitted.keepsWords(text) && !fitted.endsAlone()
                ? List.of()
                : List.of(label.element() + " is broken into " + fitted.lines());
    }
}
