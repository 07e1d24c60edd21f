package io.septet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The templates of pages")
class TemplatesTest {

    /** What Thymeleaf looks at after a part has taken the element's place, and therefore not at all. */
    private static final List<String> LOST =
            List.of("th:if", "th:unless", "th:each", "th:with", "th:text", "th:attr", "th:classappend");

    @Test
    @DisplayName("say nothing of an element whose place another part takes: it would be lost without a word")
    void replaced() throws IOException {
        List<Path> templates;
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/templates"))) {
            templates = all.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertThat(templates).isNotEmpty().allSatisfy(template -> {
            List<Element> replaced = Jsoup.parse(Files.readString(template)).getElementsByAttribute("th:replace");
            assertThat(replaced).as(template.toString()).allSatisfy(element -> assertThat(LOST)
                    .noneMatch(element::hasAttr));
        });
    }
}
