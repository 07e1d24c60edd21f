package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form in which work is delivered takes reports in meanwhile:")
class InterimInFormsTest extends OpenForm {

    private static final String REPORT = "POST /api/tasks/t1/interim";

    private static final String SHEET =
            """
            {"task": {"id": "t1", "name": "Deliver work"},
             "content": {"checks": [{"point": "Printed", "met": false}], "location": null, "note": null,
               "progress": {"status": "ON_TRACK", "percent": 20, "note": null}},
             "reference": {"project": {"name": "618"}, "percent": 20, "plannedPercent": 50, "corrections": [],
               "item": {"title": "Poster", "responsible": "li"}, "dueOn": "2024-03-29", "reports": []}}
            """;

    private static final String REPORTED =
            """
            {"content": {"checks": [{"point": "Printed", "met": false}], "location": null, "note": null,
               "progress": {"status": "AT_RISK", "percent": 40, "note": null}},
             "reference": {"project": {"name": "618"}, "percent": 40, "plannedPercent": 50, "corrections": [],
               "item": {"title": "Poster", "responsible": "li"}, "dueOn": "2024-03-29",
               "reports": [{"day": "2024-03-20", "by": "li", "status": "AT_RISK", "percent": 40, "note": "Paper is late"}]}}
            """;

    @BeforeEach
    void openTask() {
        host.say("tracking", "project");
        host.show("/forms/tracking/deliver-work.html");
        host.answer("GET /api/tasks/t1", 200, SHEET);
        host.answer(REPORT, 200, REPORTED);
        open("");
    }

    private void choose(String... names) {
        page.locator("[data-interim] input[type=file]")
                .setInputFiles(List.of(names).stream()
                        .map(name -> new FilePayload(name, "text/plain", "content".getBytes(StandardCharsets.UTF_8)))
                        .toArray(FilePayload[]::new));
    }

    private Locator says() {
        return page.locator("[data-interim] [role=status]");
    }

    private void report(String percent, String note) {
        field("Done (%)").fill(percent);
        field("Note").fill(note);
        click("Report");
    }

    @Test
    @DisplayName("T1: the report goes by itself, the new figures show, and what was typed for the hand-over stays")
    void reports() {
        field("Where the deliverable is *").fill("Shelf 3");
        choose("photo.txt", "wrong.txt");
        page.getByLabel("Remove wrong.txt").click();
        report("４０", "Paper is late");

        assertThat(says()).hasText("On record. This task stays open.");
        assertThat(page.getByText("Paper is late", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(field("Where the deliverable is *")).hasValue("Shelf 3");
        assertThat(field("Done (%)")).hasValue("40");
        assertThat(field("Note")).hasValue("");
        assertThat(page.locator("[data-interim] li")).hasCount(0);
        assertThat(host.asked(REPORT)).singleElement().satisfies(asked -> assertThat(asked.body())
                .contains("\"percent\":40", "Paper is late", "photo.txt")
                .doesNotContain("wrong.txt", "Shelf 3"));
        assertThat(host.asked(SUBMIT)).isEmpty();

        complete("completed");
        assertThat(host.submission().at("/location").asText()).isEqualTo("Shelf 3");
    }

    @Test
    @DisplayName("T1: what is not in order is said beside its field, and nothing that was typed or chosen is lost")
    void refused() {
        host.answer(
                REPORT,
                409,
                "{\"findings\": [{\"path\": \"progress.note\", \"message\": \"Please say why less is done.\"}]}");
        choose("photo.txt");
        report("10", "");
        assertThat(page.getByText("Please say why less is done.").first()).isVisible();
        assertThat(field("Done (%)")).hasValue("10");
        assertThat(page.locator("[data-interim] li")).hasCount(1);

        report("half", "");
        assertThat(page.getByText("“half” is not a number.").first()).isVisible();
        assertThat(host.asked(REPORT)).hasSize(1);
    }

    @Test
    @DisplayName("T1: a report without an answer is sent again as the same one")
    void unanswered() {
        host.answer(REPORT, 503, "{}");
        report("40", "Paper is late");
        assertThat(says()).containsText("Not handed in");
        host.answer(REPORT, 200, REPORTED);
        click("Report");
        assertThat(says()).hasText("On record. This task stays open.");
        report("50", "");
        assertThat(says()).hasText("On record. This task stays open.");
        page.waitForCondition(() -> host.asked(REPORT).size() == 3);
        List<String> keys = host.queries(REPORT);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(1));
    }
}
