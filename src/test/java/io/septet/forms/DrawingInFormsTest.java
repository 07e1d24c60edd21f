package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R4: the form in which the work is planned draws it:")
class DrawingInFormsTest extends OpenForm {

    private static final String DRAW = "POST /api/tasks/t1/chart";

    private static final String SHEET =
            """
            {"task": {"id": "t1", "name": "Plan work"},
             "content": {"items": [{"key": "W1", "title": "Banner", "start": "2024-03-05", "end": "2024-03-08"}]},
             "reference": {"project": {"name": "618"}, "goal": {"objective": {"specific": "Sell"}}, "reasons": [],
               "departments": ["marketing", "research"], "people": [], "nextKey": 2, "from": "2024-03-01",
               "until": "2024-06-28", "unknownYears": []}}
            """;

    @BeforeEach
    void openPlan() {
        host.say("plan", "project");
        host.show("/forms/plan/plan-work.html");
        host.answer("GET /api/tasks/t1", 200, SHEET);
        host.answer(DRAW, 200, answer("first"));
        open("");
    }

    private static String answer(String words) {
        return "{\"html\": \"<svg role='img'><text>%s</text></svg><script>document.title = 'broken'</script>\"}"
                .formatted(words);
    }

    private Locator chart() {
        return page.locator(".septet-chart");
    }

    @Test
    @DisplayName("as it is opened, and anew after something was typed; nothing in the answer is run")
    void redrawn() {
        assertThat(chart().locator("svg")).containsText("first");
        assertThat(host.asked(DRAW)).singleElement().satisfies(asked -> {
            assertThat(asked.json().at("/items/0/end").asText()).isEqualTo("2024-03-08");
            assertThat(asked.json().at("/items/0").has("deliverable")).isFalse();
        });

        host.answer(DRAW, 200, answer("second"));
        cell(1, "Work item").first().fill("Banners");
        press("Tab");
        assertThat(chart().locator("svg")).containsText("second");
        assertThat(host.asked(DRAW).get(1).json().at("/items/0/title").asText()).isEqualTo("Banners");
        assertThat(page.title()).isNotEqualTo("broken");
    }

    @Test
    @DisplayName("while nothing has dates, nothing")
    void without() {
        assertThat(chart().locator("svg")).hasCount(1);
        host.answer(DRAW, 200, "{\"html\": null}");
        cell(1, "Work item").first().fill("Posters");
        press("Tab");
        assertThat(chart().locator("svg")).hasCount(0);
    }
}
