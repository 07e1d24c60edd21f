package io.septet.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 30);

    @Test
    @DisplayName("A1: a document is named date-project-subject")
    void templatesOwnExample() {
        assertThat(new FileNames("618活动").document(DAY, "开发进度更新")).isEqualTo("20240530-618活动-开发进度更新");
    }

    @ParameterizedTest
    @DisplayName("A1: characters that file systems refuse are replaced")
    @CsvSource({
        "Q1/Q2: launch,  Q1_Q2_ launch",
        "a\\b*c?d\"e<f>g|h, a_b_c_d_e_f_g_h",
        "../../etc/passwd, _.._etc_passwd",
        "' .hidden. ', hidden",
        "'tab\tand\nline', tab_and_line",
        "'', _",
        "..., _"
    })
    void refusedCharacters(String project, String expected) {
        assertThat(new FileNames(project).document(DAY, "x")).isEqualTo("20240530-%s-x".formatted(expected));
    }

    @Test
    @DisplayName("A1: a mark that turns the direction of writing is left out, so that no extension can be disguised")
    void turnedWriting() {
        assertThat(new FileNames("p").file("files", DAY, "report\u202Efdp.exe"))
                .isEqualTo("files/20240530-p-reportfdp.exe");
    }

    @ParameterizedTest
    @DisplayName("A1: a name of 300 characters is shortened between characters, within what file systems take")
    @ValueSource(strings = {"x", "活", "é", "👨‍👩‍👧", "🚀"})
    void longNames(String character) {
        FileNames names = new FileNames(character.repeat(300));
        String first = names.document(DAY, character.repeat(300));
        String second = names.document(DAY, character.repeat(300));

        assertThat(second).isNotEqualTo(first);
        assertThat((second + ".html").getBytes(UTF_8)).hasSizeLessThan(255);
        String[] parts = first.split("-");
        assertThat(parts[1].replace(character, "")).isEmpty();
        assertThat(parts[2].replace(character, "")).isEmpty();
    }

    @Test
    @DisplayName("A1: no two files of a package have the same name, not even apart from case")
    void sameNames() {
        FileNames names = new FileNames("p");

        assertThat(names.document(DAY, "Plan")).isEqualTo("20240530-p-Plan");
        assertThat(names.document(DAY, "plan")).isEqualTo("20240530-p-plan (2)");
        assertThat(names.document(DAY, "PLAN")).isEqualTo("20240530-p-PLAN (3)");
        assertThat(names.file("files", DAY, "a.pdf")).isEqualTo("files/20240530-p-a.pdf");
        assertThat(names.file("files", DAY, "A.PDF")).isEqualTo("files/20240530-p-A (2).PDF");
    }

    @Test
    @DisplayName("A1: the same letters typed in two ways make the same name")
    void composedAndDecomposed() {
        assertThat(new FileNames("Cafe\u0301").document(DAY, "x")).isEqualTo(new FileNames("Café").document(DAY, "x"));
    }

    @Test
    @DisplayName("A1: a file keeps its extension, however long its name")
    void extensions() {
        FileNames names = new FileNames("p");

        assertThat(names.file("files", DAY, "图".repeat(200) + ".xlsx")).endsWith(".xlsx");
        assertThat(names.file("files", DAY, "README")).isEqualTo("files/20240530-p-README");
        assertThat(names.file("files", DAY, "v1.2 final version")).isEqualTo("files/20240530-p-v1.2 final version");
        assertThat(names.file("files", DAY, ".gitignore")).isEqualTo("files/20240530-p-_.gitignore");
    }
}
