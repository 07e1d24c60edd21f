package io.septet.desk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.ProcessTest;
import io.septet.desk.Submission;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds for every value of every form there is. */
@ProcessTest
@DisplayName("Of what forms submit")
class BinderTest {

    @Autowired
    private Binder binder;

    @Autowired
    private List<Submission<?, ?>> submissions;

    @Test
    @DisplayName("a choice is bound by its name, never by its number")
    void choices() {
        refused(Class::isEnum, "desk.submission.unreadable", "0", "\"0\"", "1.0", "true", "[0]");
    }

    @Test
    @DisplayName("a text is a text, no number or anything else")
    void texts() {
        refused(String.class::equals, "desk.submission.unreadable", "7", "7.5", "true", "{}", "[\"x\"]");
    }

    @Test
    @DisplayName("a number is no truth, a truth no number, and neither is a day or a time")
    void others() {
        refused(Entry::isTruth, "desk.submission.unreadable", "1", "0.0", "\"true\"");
        refused(Entry::isNumber, "desk.submission.unreadable", "true", "\"many\"", "\"1,00\"");
        refused(LocalDate.class::equals, "desk.submission.unreadable", "20000", "1.5", "\"2026-02-30\"");
        refused(LocalTime.class::equals, "desk.submission.unreadable", "9", "\"25:00\"");
    }

    @Test
    @DisplayName("nothing is taken that the record does not name, and nothing twice")
    void unknownFields() {
        for (Entry entry : entries(type -> true)) {
            if (entry.path().endsWith("]")) {
                continue;
            }
            String submitted = entry.filledWith("null");
            int last = submitted.lastIndexOf("{\"");
            assertThat(findings(
                            entry, submitted.substring(0, last) + "{\"surplus\":1," + submitted.substring(last + 1)))
                    .as(entry.toString())
                    .extracting(Finding::path)
                    .first(InstanceOfAssertFactories.STRING)
                    .endsWith("surplus");
            String twice = submitted.substring(last + 1, submitted.indexOf("null") + 4);
            assertThat(findings(entry, submitted.replace(twice, twice + "," + twice)))
                    .as(entry + " twice")
                    .extracting(Finding::code)
                    .containsAnyOf("desk.submission.malformed", "desk.submission.unreadable");
        }
    }

    @Test
    @DisplayName("a text that shows nothing is empty, whatever spaces it is made of")
    void blanks() {
        for (Entry entry : entries(String.class::equals)) {
            for (String blank :
                    List.of("", "  ", "　", "\u00a0", "\u200b\ufeff", "\u2003\u3164", "\u2800\\n", "\\u000b")) {
                assertThat(entry.in(binder.read(entry.filledWith("\"" + blank + "\""), entry.content())))
                        .as("%s of %s", entry, blank)
                        .isEqualTo("");
            }
        }
    }

    @Test
    @DisplayName("no text turns the direction in which it is read")
    void directions() {
        refused(
                String.class::equals,
                "platform.text.other",
                Stream.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x61C)
                        .map("\"a\\u%04xb\""::formatted)
                        .toArray(String[]::new));
    }

    @Test
    @DisplayName("only long texts have lines, each of whose ends is a line feed")
    void lines() {
        for (Entry entry : entries(String.class::equals)) {
            for (String end : List.of("\\n", "\\r\\n", "\\r", "\\u000b", "\\f", "\u2028", "\u2029")) {
                String submitted = entry.filledWith("\"one%stwo\"".formatted(end));
                if (entry.isLong()) {
                    assertThat(entry.in(binder.read(submitted, entry.content())))
                            .as("%s with %s", entry, end)
                            .isEqualTo("one\ntwo");
                } else {
                    assertThat(findings(entry, submitted))
                            .as("%s with %s", entry, end)
                            .containsExactly(new Finding(entry.path(), "platform.text.lines", List.of("")));
                }
            }
        }
    }

    @Test
    @DisplayName("a text may have lines exactly where a form lets people type them")
    void linesInForms() throws Exception {
        Pattern field = Pattern.compile("<(\\w+)([^>]*) data-(?:field|column)=\"([\\w.]+)\"([^>]*)>");
        Set<String> longOnes = new HashSet<>();
        Set<String> shortOnes = new HashSet<>();
        try (Stream<Path> forms = Files.walk(Path.of("forms"))) {
            for (Path form : forms.filter(Files::isRegularFile).toList()) {
                field.matcher(Files.readString(form)).results().forEach(found -> {
                    String last = found.group(3).replaceFirst(".*\\.", "");
                    String said = found.group(2) + found.group(4);
                    boolean isLong = found.group(1).equals("textarea") || said.contains("data-kind=\"longtext\"");
                    (isLong ? longOnes : shortOnes).add(form.getFileName() + " " + last);
                });
            }
        }
        for (Submission<?, ?> submission : submissions) {
            String form = submission
                            .task()
                            .task()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase() + ".html ";
            for (Entry entry : Entry.of(submission.content())) {
                String last = entry.path().replaceFirst("\\[0]$|\\.sales$", "").replaceFirst(".*\\.", "");
                if (entry.type() == String.class) {
                    assertThat(entry.isLong() ? shortOnes : longOnes)
                            .as("%s in %s", entry, form)
                            .doesNotContain(form + last);
                }
            }
        }
        assertThat(longOnes).hasSizeGreaterThan(40);
    }

    @Test
    @DisplayName("numbers, days and times are understood as a Chinese keyboard types them")
    void halfWidth() {
        for (Entry entry : entries(Entry::isNumber)) {
            assertThat(new BigDecimal(entry.in(binder.read(entry.filledWith("\"１，２００％\""), entry.content()))
                            .toString()))
                    .as(entry.toString())
                    .isEqualByComparingTo("1200");
        }
        for (Entry entry : entries(LocalDate.class::equals)) {
            assertThat(entry.in(binder.read(entry.filledWith("\"２０２６－０９－０１　\""), entry.content())))
                    .as(entry.toString())
                    .isEqualTo(LocalDate.of(2026, 9, 1));
        }
        for (Entry entry : entries(LocalTime.class::equals)) {
            assertThat(entry.in(binder.read(entry.filledWith("\"９：３０\""), entry.content())))
                    .as(entry.toString())
                    .isEqualTo(LocalTime.of(9, 30));
        }
    }

    private void refused(Predicate<Class<?>> type, String code, String... values) {
        for (Entry entry : entries(type)) {
            for (String value : values) {
                assertThat(findings(entry, entry.filledWith(value)))
                        .as("%s of %s", entry, value)
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.path()).startsWith(entry.path()))
                        .extracting(Finding::code)
                        .isEqualTo(code);
            }
        }
    }

    private List<Finding> findings(Entry entry, String submitted) {
        List<Finding> findings = new ArrayList<>();
        assertThatThrownBy(() -> binder.read(submitted, entry.content()))
                .as("%s: %s", entry, submitted)
                .isInstanceOfSatisfying(Refused.class, refused -> findings.addAll(refused.findings()));
        return findings;
    }

    private List<Entry> entries(Predicate<Class<?>> type) {
        List<Entry> found = submissions.stream()
                .<Class<?>>map(Submission::content)
                .distinct()
                .flatMap(content -> Entry.of(content).stream())
                .filter(entry -> type.test(entry.type()))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }
}
