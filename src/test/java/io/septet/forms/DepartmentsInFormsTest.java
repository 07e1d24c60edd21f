package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task form offers what the departments need that are to take part:")
class DepartmentsInFormsTest extends OpenForm {

    @BeforeEach
    void openParts() {
        host.show("/forms/parts.html");
        host.answer("GET /api/tasks/t1", 200, FormHost.resource("/forms/parts.json"));
        open("");
    }

    private Locator column(String name) {
        return page.getByRole(
                AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void bringInSales() {
        field("Scope").check();
        click("Bring in");
        cell(3, "Department").selectOption("销售部");
    }

    @Test
    @DisplayName("C3: a department that is brought in gets a column, and its people can be chosen")
    void broughtIn() {
        assertThat(column("销售部")).hasCount(0);
        bringInSales();
        assertThat(cell(2, "销售部")).isVisible();
        paste(cell(1, "研发部"), "R\tC\nI\tA");
        assertThat(cell(2, "销售部")).hasValue("A");
        paste(cell(3, "Contact"), "Wang Lei");
        paste(cell(2, "Responsible"), "wang lei");
        assertThat(cell(2, "Responsible")).hasValue("Wang Lei");
        cell(1, "Key result").selectOption("销售部");

        complete("completed");
        assertThat(host.submission().at("/parts/departments/2").toString())
                .isEqualTo("{\"department\":\"sales\",\"contact\":\"wang2\"}");
        assertThat(host.submission().at("/items/1/raci/sales").asText()).isEqualTo("A");
        assertThat(host.submission().at("/items/1/responsible").asText()).isEqualTo("wang2");
        assertThat(host.submission().at("/keyResults/0/owner").asText()).isEqualTo("sales");
    }

    @Test
    @DisplayName("C3: a department that takes part already is not offered again")
    void once() {
        field("Scope").check();
        click("Bring in");
        cell(3, "Department").focus();
        assertThat(cell(3, "Department").locator("option:not([disabled])")).hasText(new String[] {"", "销售部"});
    }

    @Test
    @DisplayName(
            "C3: one that is left out keeps its column, marked, while something stands there; what is found leads there")
    void leftOut() {
        bringInSales();
        cell(3, "Department").focus();
        press("Control+Delete");
        assertThat(column("销售部")).hasCount(0);

        cell(2, "Department").focus();
        press("Control+Delete");
        assertThat(column("研发部")).hasCount(0);
        assertThat(column("研发部 (left out)")).isVisible();
        host.answer(CHECK, 200, "{\"findings\": [{\"path\": \"items[0].raci.research\", \"message\": \"Still.\"}]}");
        click("Check");
        assertThat(cell(1, "研发部 (left out)")).isFocused();
        assertThat(cell(1, "研发部 (left out)")).hasAttribute("aria-invalid", "true");
        press("Delete");

        host.answer(CHECK, 200, "{\"findings\": []}");
        complete("completed");
        assertThat(host.submission().at("/parts/departments")).hasSize(1);
        assertThat(host.submission().at("/items/0/raci").toString()).isEqualTo("{\"marketing\":\"A\"}");
    }

    @Test
    @DisplayName("C3: what was typed for a department is there again when it comes back")
    void back() {
        bringInSales();
        paste(cell(2, "销售部"), "X");
        field("Scope").uncheck();
        assertThat(column("销售部")).hasCount(0);
        field("Scope").check();
        assertThat(cell(2, "销售部")).hasValue("X");
        assertThat(page.locator(".septet-unresolved")).hasCount(1);
    }

    @Test
    @DisplayName(
            "C3: a draft brings its departments along, also what was not understood of them; discarding it does not")
    void draft() {
        String opened = FormHost.resource("/forms/parts.json");
        host.answer(
                "GET /api/tasks/t1",
                200,
                opened.replace("\"partsChange\": false", "\"partsChange\": true")
                        .replace("\"contact\": \"li\"}", "\"contact\": \"li\"}, {\"department\": \"sales\"}")
                        .replace(
                                "\"content\": {",
                                "\"content\": {\"$notUnderstood\": [{\"path\": \"items[1].raci.sales\", \"text\": \"X\"}],")
                        .replace("\"draftSavedAt\": null", "\"draftSavedAt\": \"2026-03-02T08:30:00Z\""));
        open("");
        assertThat(cell(2, "销售部")).hasValue("X");

        host.answer("GET /api/tasks/t1", 200, opened);
        click("Discard draft");
        assertThat(column("销售部")).hasCount(0);
        assertThat(column("研发部")).isVisible();
    }
}
