package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form that drafts a new version shows what that would do:")
class ForesightInFormsTest extends OpenForm {

    private static final String FORESEE = "POST /api/tasks/t1/foresight";

    private static final String SHEET =
            """
            {"task": {"id": "t1", "name": "Draft new version"},
             "content": {"decision": "SIGN", "basedOn": 1, "goalChanges": false, "partsChange": false,
               "agreementChanges": false, "items": [{"key": "W1", "title": "Banner"}]},
             "reference": {"project": {"name": "618"}, "change": {"number": 1, "effects": {}}, "nextKey": 2,
               "departments": ["marketing", "research"], "people": [], "versions": [{"id": "1", "name": "1"}]}}
            """;

    private static final String FORESEEN =
            """
            {"items": [{"key": "W3", "title": "Training", "responsible": "li", "before": "2024-03-29",
               "after": "2024-04-02", "workingDays": 2, "givesWay": true}],
             "goal": {"before": "2024-06-28", "after": "2024-07-04", "workingDays": 4},
             "departments": ["research"],
             "signatures": [{"role": "HEAD", "department": "research", "person": "li"}],
             "kickOff": true}
            """;

    @BeforeEach
    void openDraft() {
        host.say("change", "goal", "plan", "project", "signoff");
        host.show("/forms/change/draft-new-version.html");
        host.answer("GET /api/tasks/t1", 200, SHEET);
        host.answer(FORESEE, 200, FORESEEN);
        open("");
    }

    private Locator section() {
        return page.locator("section", new Page.LocatorOptions().setHasText("What this would do"))
                .last();
    }

    @Test
    @DisplayName("X2: what moves and by how much, departments and signers; until something else is typed")
    void shown() {
        assertThat(section().locator("table").first()).isHidden();
        click("Show what this would do");

        assertThat(section().locator("tbody").first())
                .hasText(Pattern.compile("W3.*Training.*29 Mar 2024.*2 Apr 2024.*2.*Yes"));
        assertThat(section()).containsText("4 Jul 2024");
        assertThat(section()).hasText(Pattern.compile("Kick-off meeting needed\\s*Yes"));
        assertThat(section().locator("ul")).hasText("研发部");
        assertThat(section().locator("tbody").last()).containsText("Head of department");
        assertThat(host.asked(FORESEE)).singleElement().satisfies(asked -> assertThat(
                        asked.json().at("/items/0/title").asText())
                .isEqualTo("Banner"));
        assertThat(host.asked(SUBMIT)).isEmpty();

        cell(1, "Work item").first().fill("Banners");
        press("Tab");
        assertThat(section().locator("table").first()).isHidden();
    }

    @Test
    @DisplayName("X2: what is not in order is said where it is, as by Check")
    void refused() {
        host.answer(FORESEE, 409, "{\"findings\": [{\"path\": \"items[0].end\", \"message\": \"Say when it ends.\"}]}");
        click("Show what this would do");

        assertThat(page.getByText("Say when it ends.").first()).isVisible();
        assertThat(section().locator("table").first()).isHidden();
    }
}
