package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task form searches long lists at the server:")
class SoughtInFormsTest extends OpenForm {

    private static final String SPRING = "{\"id\": \"p1\", \"name\": \"P-1 · Spring sale\"}";
    private static final String SUMMER = "{\"id\": \"p2\", \"name\": \"P-2 · Summer <b>sale</b>\"}";

    @BeforeEach
    void openSought() {
        host.show("/forms/sought.html");
        host.answer("GET /api/tasks/t1", 200, sheet("{\"project\": null, \"item\": null, \"reason\": null}"));
        choices("projects", "called=", true, SPRING, SUMMER);
        choices("projects", "called=sale", false, SPRING, SUMMER);
        choices("projects", "called=P-2 · Summer <b>sale</b>", false, SUMMER);
        choices("projects", "called=winter", false);
        choices("projects", "id=p2", false, SUMMER);
        choices("projects", "id=gone", false);
        choices("items", "called=&of=p2", false, "{\"id\": \"p2/W1\", \"name\": \"W1 · Banner\"}");
        open("");
    }

    @Test
    @DisplayName("C1: one is found by a part of its name and chosen with the arrows")
    void chosen() {
        field("Project *").pressSequentially("sale");
        assertThat(options()).hasText(new String[] {"P-1 · Spring sale", "P-2 · Summer <b>sale</b>"});
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        press("ArrowDown", "Enter");
        assertThat(field("Project *")).hasValue("P-2 · Summer <b>sale</b>");
        assertThat(options().first()).isHidden();
        assertThat(host.asked("GET /api/choices/projects")).hasSizeLessThan("sale".length());

        complete("completed");
        assertThat(host.submission().at("/project").asText()).isEqualTo("p2");
    }

    @Test
    @DisplayName("C1: the first are offered at once, and that there are more is said in the reader's language")
    void more() {
        host.inChinese();
        open("");
        field("Project *").click();
        assertThat(options()).hasCount(2);
        assertThat(page.locator(".septet-none")).hasText("还有更多选项，请继续输入以缩小范围。");
        press("Escape");
        assertThat(options().first()).isHidden();
    }

    @Test
    @DisplayName("C1: a name that is typed in full counts, however quick somebody is")
    void inFull() {
        field("Project *").fill("P-2 · Summer <b>sale</b>");
        complete("completed");
        assertThat(host.submission().at("/project").asText()).isEqualTo("p2");
    }

    @Test
    @DisplayName("C1: what is found nowhere stays, is marked, and is not submitted")
    void unknown() {
        field("Project *").pressSequentially("winter");
        assertThat(page.locator(".septet-none")).hasText("No match");
        press("Tab");
        complete("failed");
        assertThat(field("Project *")).hasValue("winter");
        assertThat(field("Project *")).hasAttribute("aria-invalid", "true");
        assertThat(host.asked(SUBMIT)).isEmpty();
    }

    @Test
    @DisplayName("C1: what was chosen before is shown by its name, and given up where it cannot be chosen any more")
    void before() {
        host.answer("GET /api/tasks/t1", 200, sheet("{\"project\": \"p2\", \"item\": null, \"reason\": null}"));
        open("");
        assertThat(field("Project *")).hasValue("P-2 · Summer <b>sale</b>");
        host.answer("GET /api/tasks/t1", 200, sheet("{\"project\": \"gone\", \"item\": null, \"reason\": null}"));
        open("");
        complete("completed");
        assertThat(host.submission().at("/project").isNull()).isTrue();
    }

    @Test
    @DisplayName("C1: what depends on another choice waits for it")
    void depends() {
        field("Work item").click();
        assertThat(page.locator(".septet-none")).hasText("Fill in what stands above first.");
        field("Project *").fill("sale");
        assertThat(options()).hasCount(2);
        press("ArrowDown", "Tab");
        field("Work item").click();
        assertThat(options()).hasText(new String[] {"W1 · Banner"});
        press("Enter");
        complete("completed");
        assertThat(host.submission().at("/item").asText()).isEqualTo("p2/W1");
    }

    @Test
    @DisplayName("C1: when the server does not answer, the form says so and goes on")
    void broken() {
        host.answer("GET /api/choices/projects?called=sale", 500, "{\"message\": \"Out of order\"}");
        field("Project *").pressSequentially("sale");
        assertThat(page.locator(".septet-none")).hasText("Out of order");
        field("Reason").fill("All the same");
        assertThat(field("Project *")).hasValue("sale");
    }

    private Locator options() {
        return page.locator(".septet-suggestion:visible");
    }

    private void choices(String list, String query, boolean more, String... found) {
        host.answer(
                "GET /api/choices/" + list + "?" + query,
                200,
                "{\"choices\": [%s], \"more\": %s}".formatted(String.join(", ", found), more));
    }

    private static String sheet(String content) {
        return "{\"task\": {\"id\": \"t1\", \"name\": \"Ask\"}, \"content\": %s, \"reference\": {}}".formatted(content);
    }
}
