package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.LookedAt;
import io.septet.Thorough;
import io.septet.journey.InEachLanguage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every form that there is, with a row in each of its tables, and with what it shows at times only. */
@Thorough
@DisplayName("Each form, on a desk and on a phone,")
class EveryFormTest extends OpenForm {

    private static final String SHEET =
            """
            {"task": {"id": "t1", "name": "Task"}, "content": {},
             "reference": {"departments": [{"id": "marketing", "name": "市场部"}, {"id": "research", "name": "研发部"}]}}""";

    private static final String FILLED =
            """
            () => {
              document.querySelectorAll('.septet-grid-bar > .septet-button:first-child').forEach((add) => add.click());
              document.querySelectorAll('.septet-form [data-when]').forEach((part) => { part.hidden = false; });
            }""";

    @InEachLanguage
    @DisplayName("fits and keeps nobody out")
    void looks(String language) throws IOException {
        LookedAt window = new LookedAt(page, language);
        List<String> wrong = new ArrayList<>();
        for (String form : found("forms/*/*.html").toList()) {
            hostSpeaks(language);
            host.show("/forms/" + form);
            page.setViewportSize(1440, 900);
            open("");
            assertThat(page.locator(".septet-state")).isHidden();
            page.evaluate(FILLED);
            wrong.addAll(window.wrong(form));
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    private void hostSpeaks(String language) throws IOException {
        host.forget();
        host.answer("GET /api/tasks/t1", 200, SHEET);
        if (language.startsWith("zh")) {
            host.inChinese(modules());
        } else {
            host.say(modules());
        }
    }

    /** Those with texts of their own. */
    private static String[] modules() throws IOException {
        return found("messages/*_zh.properties")
                .map(file -> file.replaceAll(".*/|_zh.properties", ""))
                .toArray(String[]::new);
    }

    /** By folder and name. */
    private static Stream<String> found(String pattern) throws IOException {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
        return Arrays.stream(all)
                .map(one -> one.toString().replaceAll(".*/([^/]+/[^/]+)]$", "$1"))
                .sorted();
    }
}
