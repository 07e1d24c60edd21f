package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Camunda's webapps in Chinese")
class WebappLanguagesTest {

    private static final String APP = "/META-INF/resources/webjars/camunda/app/";

    /** What a reader sees filled in, or what makes a link: it must survive translation. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{.*?}}|\\{}|%[sd]|href=\"[^\"]*\"|</?(?:a|br|strong)\\b");

    private static final Pattern NOT_FOR_READING =
            Pattern.compile("\\{\\{.*?}}|</?(?:a|br|strong)\\b[^>]*>|&[a-z]+;|[yY]{4}-[mM]{2}-\\S+s");

    private static final Pattern ENGLISH_WORD = Pattern.compile("[A-Za-z]{2,}");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Names of products and formats, and what engineers write in Latin letters in Chinese too. */
    private static final Set<String> WRITTEN_IN_LATIN = Set.of(
            "Septet",
            "Camunda",
            "Platform",
            "Optimize",
            "LDAP",
            "API",
            "BPMN",
            "CMMN",
            "DMN",
            "DRD",
            "XML",
            "JSON",
            "CSV",
            "ID",
            "IO",
            "OK",
            "CTRL",
            "TTL",
            "PI",
            "DI",
            "TU",
            "FNI",
            "EDE",
            "null",
            "promise",
            "resolve",
            "cockpit",
            "tasklist");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("every text the application ships in English has a Chinese one")
    void everyTextIsTranslated(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        Map<String, String> chinese = texts(app, "zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(readable(english).keySet())
                .filteredOn(key -> !isChinese(chinese.get(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("no English is left over")
    void noEnglishIsLeft(String app) throws IOException {
        assertThat(readable(texts(app, "zh")).entrySet())
                .filteredOn(text -> !WRITTEN_IN_LATIN.containsAll(englishWords(text.getValue())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("no placeholder is lost, none is invented")
    void placeholdersSurvive(String app) throws IOException {
        Map<String, String> chinese = texts(app, "zh");

        assertThat(texts(app, "en").entrySet())
                .filteredOn(text -> !placeholders(text.getValue()).equals(placeholders(chinese.get(text.getKey()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("the application speaks the reader's language")
    void readersLanguage(String app) throws IOException {
        assertThat(content(app + "/scripts/config.js"))
                .contains("from '/septet/webapps.mjs'")
                .contains("settings('%s'".formatted(app));
        try (InputStream shared = WebappLanguagesTest.class.getResourceAsStream("/static/septet/webapps.mjs")) {
            assertThat(shared)
                    .asString(StandardCharsets.UTF_8)
                    .contains("locales: { availableLocales: [spoken], fallbackLocale: spoken }");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("the application advertises no other product, and its footer names none")
    void advertisesNothing(String app) throws IOException {
        assertThat(content(app + "/styles/user-styles.css")).contains("septet/webapps.css");
        try (InputStream look = WebappLanguagesTest.class.getResourceAsStream("/static/septet/webapps.css")) {
            assertThat(look)
                    .asString(StandardCharsets.UTF_8)
                    .contains(".ce-eol-banner {\n  display: none;\n}")
                    .contains("[cam-widget-footer] #footer-timezone + div {\n  display: none;\n}");
        }
    }

    /** Texts by their path; the patterns of dates are for the machine, everything else is read by people. */
    private static Map<String, String> readable(Map<String, String> texts) {
        Map<String, String> readable = new TreeMap<>(texts);
        readable.entrySet()
                .removeIf(text -> text.getKey().startsWith("/dateLocales/calendar")
                        || text.getKey().startsWith("/dateLocales/longDateFormat")
                        || englishWords(text.getValue()).isEmpty());
        return readable;
    }

    /** A name stays as it is; a plural ending has no counterpart. */
    private static boolean isChinese(String text) {
        return CHINESE.matcher(text).find() || WRITTEN_IN_LATIN.containsAll(englishWords(text));
    }

    private static List<String> placeholders(String text) {
        return matches(PLACEHOLDER, text).stream().sorted().toList();
    }

    private static List<String> englishWords(String text) {
        return matches(ENGLISH_WORD, NOT_FOR_READING.matcher(text).replaceAll(" "));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        collect(new ObjectMapper().readTree(content(app + "/locales/" + language + ".json")), "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> collect(node.get(name), path + "/" + name, texts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "/" + i, texts);
        }
    }

    /** The files of the webapps' jar begin with a byte order mark. */
    private static String content(String file) throws IOException {
        try (InputStream stream = WebappLanguagesTest.class.getResourceAsStream(APP + file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }
}
