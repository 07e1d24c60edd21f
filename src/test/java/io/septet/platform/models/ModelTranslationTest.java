package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.platform.CompanyLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Models in a Chinese company")
class ModelTranslationTest {

    private static final Path GOAL = Path.of("processes/goal/goal-setting.bpmn");

    private final ModelTranslation chinese = new ModelTranslation(new CompanyLanguage("zh"));

    static List<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("have Chinese labels, whatever the file is called; what an owner wrote stays as written")
    void labels() {
        String sent = read(GOAL).replace("name=\"Confirm goal\"", "name=\"Agree on the goal\"");

        String deployed = translated("goal-setting.bpmn", sent);

        assertThat(deployed)
                .contains("name=\"制定目标\"", "name=\"Agree on the goal\"")
                .doesNotContain("name=\"Define goal\"");
        assertThat(translated("my-goal.bpmn", sent)).isEqualTo(deployed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("stay as they are when they are opened in the Modeler and sent again, tables too")
    void again(Path file) {
        String once = translated(file.toString(), read(file));

        assertThat(once).isNotEqualTo(read(file));
        assertThat(translated(file.toString(), once)).isEqualTo(once);
    }

    @Test
    @DisplayName("of which the application knows nothing stay as they are")
    void ofOwners() {
        String own = read(GOAL).replace("id=\"goal-setting\"", "id=\"supplier-onboarding\"");

        assertThat(translated("supplier-onboarding.bpmn", own)).isEqualTo(own);
    }

    @Test
    @DisplayName("name inputs, rules and decision of a table in Chinese, and leave what the code reads")
    void tables() {
        String table = translated("t.dmn", read(Path.of("processes/change/change-class.dmn")));

        assertThat(table)
                .contains("label=\"涉及目标\"", "name=\"changeClass\"", "<text>touchesGoal</text>", "\"major\"")
                .doesNotContain("The goal changes.", "label=\"Change class\"");
    }

    @Test
    @DisplayName("are left to the check where they cannot be read")
    void broken() {
        assertThat(translated("broken.bpmn", "<definitions")).isEqualTo("<definitions");
    }

    private String translated(String name, String content) {
        return new String(chinese.translate(name, content.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
