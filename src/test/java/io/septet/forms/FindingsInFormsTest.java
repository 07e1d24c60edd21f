package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task form shows findings:")
class FindingsInFormsTest extends OpenForm {

    @Test
    @DisplayName("R3: each beside its cell, its row or its field, and a summary that leads there")
    void places() {
        host.answer(
                CHECK,
                200,
                """
                {"findings": [
                  {"path": "items[1].raci.research", "message": "No action"},
                  {"path": "items[1]", "message": "No A"},
                  {"path": "objective.target", "message": "No target"},
                  {"path": "", "message": "No milestone"}]}
                """);
        click("Check");
        assertThat(page.locator("td", new Page.LocatorOptions().setHas(cell(2, "研发部"))))
                .containsText("No action");
        assertThat(page.locator(".septet-row-note")).hasText("No A");
        assertThat(page.locator(".septet-field.septet-wrong")).containsText("No target");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("4 things need your attention");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("No milestone");

        click("Row 2 · 研发部: No action");
        assertThat(cell(2, "研发部")).isFocused();
        cell(2, "研发部").selectOption("C");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("3 things");
        assertThat(host.asked(SUBMIT)).isEmpty();
    }

    @Test
    @DisplayName("in the order of the page; the first one takes the focus, unless one is about the whole form")
    void order() {
        String places =
                """
                {"path": "items[1].raci.research", "message": "No action"},
                {"path": "objective.target", "message": "No target"}""";
        host.answer(CHECK, 200, "{\"findings\": [%s]}".formatted(places));
        click("Check");
        assertThat(page.locator("[data-field='objective.target']")).isFocused();
        assertThat(page.getByRole(AriaRole.ALERT).locator("li").first()).containsText("No target");
        assertThat(page.locator(".septet-status")).hasText("2 things need your attention");

        host.answer(CHECK, 200, "{\"findings\": [%s, {\"path\": \"\", \"message\": \"No goal\"}]}".formatted(places));
        click("Check");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    }

    @Test
    @DisplayName("a comma in a number parts thousands, and nothing else")
    void commas() {
        Locator target = page.locator("[data-field='objective.target']");
        target.fill("12,5");
        complete("failed");
        assertThat(page.locator(".septet-field.septet-wrong")).containsText("“12,5” is not a number.");
        target.fill("1,200,000.5");
        complete("completed");
        assertThat(host.submission().at("/objective/target").asDouble()).isEqualTo(1_200_000.5);
    }

    @Test
    @DisplayName("a refused submission keeps everything that was typed, and can be submitted again")
    void refusal() {
        host.answer(SUBMIT, 500, "{\"message\": \"refused\"}");
        field("What exactly").fill("500 new customers");
        cell(1, "Title").fill("Interviews");
        complete("failed");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("What you entered is still here. refused");
        assertThat(field("What exactly")).hasValue("500 new customers");
        assertThat(cell(1, "Title")).hasValue("Interviews");

        host.answer(CHECK, 200, "{\"findings\": [{\"path\": \"objective.specific\", \"message\": \"Too vague\"}]}");
        complete("failed");
        assertThat(page.locator(".septet-field.septet-wrong")).containsText("Too vague");
        assertThat(host.asked(SUBMIT)).hasSize(1);

        host.answer(CHECK, 200, "{\"findings\": []}");
        host.answer(SUBMIT, 200, "{}");
        complete("completed");
        assertThat(host.submission().at("/objective/specific").asText()).isEqualTo("500 new customers");
    }
}
