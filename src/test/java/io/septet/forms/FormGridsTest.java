package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task form has grids in which")
class FormGridsTest extends OpenForm {

    @Test
    @DisplayName("R2: rows are added, filled in and removed with the keyboard alone")
    void keyboard() {
        cell(1, "Title").focus();
        press("Enter");
        assertThat(cell(2, "Title")).isFocused();
        press("Control+Enter");
        assertThat(cell(3, "Title")).isFocused();
        page.keyboard().type("Launch");
        press("Tab");
        page.keyboard().type("李");
        press("Enter");
        press("Shift+Tab", "ArrowUp", "ArrowDown");
        assertThat(cell(3, "Title")).isFocused();

        press("ArrowUp", "Control+Delete");
        assertThat(page.getByText("Row 2 removed.")).isVisible();
        assertThat(titles()).containsExactly("Survey", "Launch");
        click("Undo");
        assertThat(cell(2, "Title")).isFocused();
        assertThat(titles()).containsExactly("Survey", "Prototype", "Launch");

        complete("completed");
        assertThat(host.submission().at("/items/2/title").asText()).isEqualTo("Launch");
        assertThat(host.submission().at("/items/2/responsible").asText()).isEqualTo("li");
    }

    @Test
    @DisplayName("R2: rows change places, and keep what is hidden")
    void order() {
        cell(2, "Title").focus();
        press("Alt+ArrowUp");
        assertThat(cell(1, "Title")).isFocused();
        assertThat(titles()).containsExactly("Prototype", "Survey");
        page.getByLabel("Move row 1 down").click();
        page.getByLabel("Move row 2 up").click();

        complete("completed");
        assertThat(host.submission().at("/items").findValuesAsText("key")).containsExactly("k2", "k1");
    }

    @Test
    @DisplayName("R3: several grids show columns of one list; a finding stands beside the narrowest place for it")
    void shared() {
        host.show("/forms/shared.html");
        open("");
        cell(1, "Title").fill("Interviews");
        assertThat(cell(1, "Reason")).hasText("Interviews");
        click("Add row");
        page.keyboard().type("Launch");
        cell(3, "市场部").selectOption("R");
        assertThat(cell(3, "Title")).hasValue("Launch");
        paste(cell(2, "市场部"), "I\tA");

        host.answer(CHECK, 200, "{\"findings\": [{\"path\": \"items[0].raci.marketing\", \"message\": \"No A.\"}]}");
        click("Check");
        assertThat(cell(1, "市场部")).hasAttribute("aria-invalid", "true");
        host.answer(CHECK, 200, "{\"findings\": []}");
        cell(1, "市场部").selectOption("C");

        complete("completed");
        assertThat(host.submission().at("/items").findValuesAsText("title"))
                .containsExactly("Interviews", "Prototype", "Launch");
        assertThat(host.submission().at("/items/0/raci/marketing").asText()).isEqualTo("C");
        assertThat(host.submission().at("/items/1/raci").toString())
                .isEqualTo("{\"marketing\":\"I\",\"research\":\"A\"}");
        assertThat(host.submission().at("/items/2/raci/marketing").asText()).isEqualTo("R");
    }

    @Test
    @DisplayName("R7: a block from a spreadsheet is pasted, rows growing as needed, and can be taken back")
    void block() {
        paste(
                cell(2, "Title"),
                "Prototype\tWang Lei\t2026/3/16\t\"A prototype\nto \"\"click\"\"\"\tR\tA\r\n推广方案\tli\t2026年4月10日\t方案\t\tr\r\n");
        assertThat(titles()).containsExactly("Survey", "Prototype", "推广方案");
        assertThat(cell(2, "Responsible")).hasValue("Wang Lei");
        assertThat(cell(3, "研发部")).hasValue("R");

        complete("completed");
        JsonNode second = host.submission().at("/items/1");
        assertThat(second.at("/key").asText()).isEqualTo("k2");
        assertThat(second.at("/responsible").asText()).isEqualTo("wang2");
        assertThat(second.at("/start").asText()).isEqualTo("2026-03-16");
        assertThat(second.at("/deliverable").asText()).isEqualTo("A prototype\nto \"click\"");
        assertThat(second.at("/raci").toString()).isEqualTo("{\"marketing\":\"R\",\"research\":\"A\"}");
        assertThat(host.submission().at("/items/2/start").asText()).isEqualTo("2026-04-10");

        click("Undo");
        assertThat(titles()).containsExactly("Survey", "Prototype");
    }

    @Test
    @DisplayName("R7: what is pasted and not known stays as it is, is marked, and is not submitted")
    void unknown() {
        paste(cell(2, "Title"), "Prototype\tNobody\tsoon\t\tX");
        assertThat(cell(2, "Responsible")).hasValue("Nobody");
        assertThat(cell(2, "Start")).hasValue("soon");
        assertThat(page.locator(".septet-unresolved")).hasCount(3);

        complete("failed");
        assertThat(page.getByText("Row 2 · Responsible: “Nobody” is not known. Please choose from the list."))
                .isVisible();
        assertThat(host.asked(SUBMIT)).isEmpty();

        cell(2, "Responsible").fill("Wang Lei");
        cell(2, "Start").fill("2026-03-16");
        cell(2, "市场部").selectOption("R");
        complete("completed");
        assertThat(host.submission().at("/items/1/responsible").asText()).isEqualTo("wang2");
    }

    @Test
    @DisplayName("R3: Tab passes over what is only read, which the arrows reach")
    void passingOver() {
        host.show("/forms/shared.html");
        open("");
        cell(1, "研发部").focus();
        press("Tab");
        assertThat(cell(2, "市场部")).isFocused();
        press("ArrowLeft");
        assertThat(cell(2, "Reason")).isFocused();
    }

    @Test
    @DisplayName("R3: what was pasted into one grid and is not known stays when its row moves in another")
    void unknownElsewhere() {
        host.show("/forms/shared.html");
        open("");
        paste(cell(1, "市场部"), "X\tA");
        assertThat(page.getByText("2 cells pasted. Not recognised: 1, marked.")).isVisible();
        cell(1, "Title").focus();
        press("Alt+ArrowDown");
        assertThat(cell(2, "市场部")).hasValue("X");
        assertThat(page.locator(".septet-unresolved")).hasCount(1);
    }

    @Test
    @DisplayName("R2: half a date is found, not taken for none")
    void halfADate() {
        cell(2, "Start").focus();
        page.keyboard().type("1");
        cell(2, "Title").focus();
        complete("failed");
        assertThat(page.getByText("Row 2 · Start: “1” is not a date")).isVisible();
        assertThat(host.asked(SUBMIT)).isEmpty();
        cell(2, "Start").fill("2026-03-16");
        complete("completed");
    }

    @Test
    @DisplayName("R2: rows in which nothing was entered are not submitted")
    void blank() {
        click("Add row");
        click("Add row");
        complete("completed");
        assertThat(host.submission().at("/items")).hasSize(2);
    }
}
