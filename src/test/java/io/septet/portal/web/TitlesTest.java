package io.septet.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("T10: the title of a page")
class TitlesTest {

    private static final Pattern TITLE = Pattern.compile("<title[^>]*>");

    static Stream<String> pages() throws IOException {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");
        return Stream.of(templates)
                .map(TitlesTest::text)
                .filter(page -> !page.contains("th:fragment=\"page(title")
                        && page.contains("<html th:replace=\"~{frame :: page("));
    }

    private static String text(Resource template) {
        try {
            return template.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("ends with what the company is called")
    void company(String page) {
        assertThat(TITLE.matcher(page).results().map(MatchResult::group))
                .singleElement()
                .asString()
                .matches("<title th:text=\"(\\|.* · )?\\$\\{@companyLook\\.name}\\|?\">");
    }
}
