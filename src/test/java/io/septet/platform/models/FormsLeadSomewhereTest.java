package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.septet.OnAnyDatabase;
import io.septet.ProcessTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnAnyDatabase
@DisplayName("Models: what a form names is there")
class FormsLeadSomewhereTest {

    /** What other attributes are seen from: a wrong one makes theirs wrong, too. */
    private static final Set<String> LISTS = Set.of("data-grid", "data-table", "data-list");

    @Autowired
    ModelCheck check;

    static List<String> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("Every attribute of the manual that holds a path is followed")
    void everyAttribute() {
        assertThat(PathsOfForm.LEADING.keySet())
                .containsAll(LanguageOfForms.attributesWithPaths())
                .contains("data-when", "data-sign", "data-with");
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName(
            "A form as shipped leads somewhere everywhere; a slip in any path is refused, by form, attribute and path")
    void everySlip(String form) {
        Map<String, byte[]> files = module(form);
        assertThatCode(() -> check.check(files)).doesNotThrowAnyException();
        for (boolean ofLists : List.of(true, false)) {
            Document slips = Jsoup.parseBodyFragment(text(files.get(form)));
            List<String> named = new ArrayList<>();
            for (Element element : slips.body().getAllElements()) {
                PathsOfForm.LEADING.keySet().stream()
                        .filter(attribute -> !attribute.equals("data-with") && LISTS.contains(attribute) == ofLists)
                        .filter(element::hasAttr)
                        .filter(attribute -> !isPassword(element, attribute))
                        .forEach(attribute -> {
                            String slip = element.attr(attribute).replaceFirst("^(!?\\w[\\w.]*|)", "$1Slip");
                            element.attr(attribute, slip);
                            named.add("%s='%s'".formatted(attribute, slip));
                        });
            }
            Throwable refused = catchThrowable(
                    () -> check.check(with(files, form, slips.body().html())));
            if (!named.isEmpty()) {
                assertThat(refused).isInstanceOf(BadUserRequestException.class).hasMessageContaining(form + ": ");
                assertThat(named).allSatisfy(slip -> assertThat(refused).hasMessageContaining(slip));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            forms/signoff/sign-plan.html | data-choices="APPROVE,REJECT" | data-choices="APPROVE,REFUSE" | names REFUSE, which never stands there
            forms/signoff/sign-plan.html | data-when="decision=REJECT" | data-when="decision=REFUSE" | Possible are: APPROVE, REJECT
            forms/goal/confirm-goal.html | data-list="reference.files" | data-list="reference.author" | has to lead to a list
            forms/goal/confirm-goal.html | <form | <form data-with="parts" | data-with='parts' leads nowhere
            forms/goal/confirm-goal.html | reference.project.code | reference.project.code.short | There are: –
            forms/goal/confirm-goal.html | reference.project.code | task.title | There are: description, due, id, name
            forms/tracking/deliver-work.html | data-interim="progress" | data-interim="checks" | There are: progress
            forms/tracking/report-progress.html | data-attachments | data-interim="note" | There are: –
            forms/goal/define-goal.html | <input data-field="objective.metric" data-required> | <textarea data-field="objective.metric" data-required></textarea> | several lines at data-field='objective.metric'
            forms/goal/define-goal.html | data-column="unit" data-kind="text" | data-column="unit" data-kind="longtext" | several lines at data-column='unit'
            """)
    @DisplayName(
            "A choice that is none, a value that is no list, several lines where one is taken, and what helpers need are named")
    void otherSlips(String form, String written, String slip, String said) {
        Map<String, byte[]> files = module(form);
        String changed = text(files.get(form)).replace(written, slip);

        assertThat(catchThrowable(() -> check.check(with(files, form, changed))))
                .hasMessageContaining(said);
    }

    /** A password is no content. */
    private static boolean isPassword(Element element, String attribute) {
        return attribute.equals("data-field") && element.attr("type").equals("password");
    }

    /** What is deployed together with a form: the models, tables and forms of its module. */
    private static Map<String, byte[]> module(String form) {
        String module = form.split("/")[1];
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of("processes/", "forms/")) {
            try (Stream<Path> found = Files.walk(Path.of(folder + module))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(file.toString(), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, String form, String changed) {
        Map<String, byte[]> others = new TreeMap<>(files);
        others.put(form, changed.getBytes(StandardCharsets.UTF_8));
        return others;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
