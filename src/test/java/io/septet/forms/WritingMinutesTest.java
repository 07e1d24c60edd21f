package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M4: the form in which minutes are written while meeting")
class WritingMinutesTest extends OpenForm {

    private static final String DRAFT = "PUT /api/tasks/t1/draft";

    private static final String SHEET =
            """
            {"task": {"id": "t1", "name": "Write minutes"},
             "content": {"heldOn": "2026-03-02", "heldAt": "10:00", "minutesLong": 30, "place": "Room 3",
               "attendees": ["wang", "li"], "decisions": [], "actionItems": [],
               "topics": [{"subject": "Goal", "presenter": null, "reported": null, "discussed": null},
                 {"subject": "Budget", "presenter": null, "reported": null, "discussed": null}]},
             "reference": {"project": {"name": "618", "code": "CP-1"}, "page": [], "kind": "WEEKLY", "subject": "Week 10",
               "start": "2026-03-02T02:00:00Z", "host": "wang",
               "invited": [{"person": "li", "answer": "ACCEPTED"}],
               "before": [{"what": "Book the hall", "owner": "li", "dueOn": "2026-02-27", "status": "LATE", "words": null}]}%s}
            """;

    @BeforeEach
    void openTask() {
        host.say("meeting", "project", "action");
        host.show("/forms/meeting/write-minutes.html");
        host.answer("GET /api/tasks/t1", 200, SHEET.formatted(""));
        open("");
    }

    @Test
    @DisplayName("adds a decision and an action item by one keystroke each, to the topic in which one types")
    void keys() {
        cell(2, "What was discussed").fill("It is spent");
        press("Alt+d");
        assertThat(cell(1, "What was decided")).isFocused();
        assertThat(cell(1, "Belongs to topic").first()).hasValue("Budget");
        page.keyboard().type("Nothing more is bought");
        press("Alt+a");
        assertThat(cell(1, "What is to be done")).isFocused();
        page.keyboard().type("Tell the shops");
        press("Tab");
        page.keyboard().type("li");
        press("Tab");
        page.keyboard().type("2026-03-06");
        cell(1, "What was discussed").focus();
        press("Alt+d", "Alt+d");

        complete("completed");
        assertThat(host.submission().at("/decisions").toString())
                .as("rows in which nothing was typed are not sent")
                .isEqualTo("[{\"decided\":\"Nothing more is bought\",\"topic\":\"Budget\"}]");
        assertThat(host.submission().at("/actionItems/0/topic").asText()).isEqualTo("Budget");
        assertThat(host.submission().at("/actionItems").toString()).contains("2026-03-06");
        assertThat(host.submission().at("/topics/1/discussed").asText()).isEqualTo("It is spent");
    }

    @Test
    @DisplayName("shows what was agreed before, in its state")
    void before() {
        assertThat(page.getByText("Book the hall")).isVisible();
        assertThat(page.getByText("Late", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    @DisplayName("says who is writing it elsewhere and since when, and saves nothing until one takes over")
    void takeOver() {
        host.answer(
                "GET /api/tasks/t1",
                200,
                SHEET.formatted(
                        """
                        , "draftSavedAt": "2026-03-02T02:05:00Z", "draftVersion": 7,
                          "writing": {"person": "wang", "since": "2026-03-02T02:02:00Z"}"""));
        open("");
        assertThat(page.getByText("Wang Fang has been writing here since")).isVisible();
        cell(1, "What was discussed").fill("Mine");
        press("Control+s");

        click("Take over");
        page.waitForCondition(() -> !host.asked(DRAFT).isEmpty());
        assertThat(host.queries(DRAFT).get(0)).as("whatever is there gives way").isEmpty();
        cell(2, "What was discussed").fill("It is spent");
        press("Control+s");
        page.waitForCondition(() -> host.draft() != null
                && host.draft().at("/topics/1/discussed").asText().equals("It is spent"));
    }
}
