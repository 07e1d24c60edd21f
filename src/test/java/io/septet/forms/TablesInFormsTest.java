package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Into a form of planning")
class TablesInFormsTest extends OpenForm {

    private static final String READ = "POST /api/tasks/t1/plan-table";

    private static final String UNDERSTOOD =
            """
            {"parts": [{"name": "计划", "columns": [{"heading": "任务名称", "meaning": "Work item"}], "unknown": ["备注"]}],
             "notes": ["Sheet “计划”: these rows are hidden."],
             "rows": [
               {"table": "计划", "number": 2, "title": "survey", "refused": [], "remarks": ["“*经理” is no name."],
                "cells": {"title": "survey", "responsible": "*经理", "start": "2026-03-05", "raci.marketing": "", "raci.research": "A"}},
               {"table": "计划", "number": 3, "title": "Launch", "refused": [], "remarks": [],
                "cells": {"title": "Launch", "responsible": "wang2", "raci.marketing": "R"}},
               {"table": "计划", "number": 4, "title": "Party", "refused": ["“soon” is no period."], "remarks": [], "cells": {}}]}
            """;

    @BeforeEach
    void tables() {
        host.show("/forms/tables.html");
        host.say("plan");
        host.answer("GET /api/tasks/t1", 200, sheet());
        host.answer(READ, 200, UNDERSTOOD);
        open("");
    }

    private static String sheet() {
        return FormHost.resource("/forms/task.json")
                .replace("\"reasons\"", "\"headings\": [\"任务名称\", \"负责部门\", \"Work item\"], \"reasons\"");
    }

    @Test
    @DisplayName("R7: a workbook is read: what was understood is shown, and nothing is taken before the reader says so")
    void workbook() {
        choose();

        assertThat(page.getByText("What was understood: plan.xlsx")).isVisible();
        assertThat(page.getByText("Columns understood: 任务名称 → Work item")).isVisible();
        assertThat(page.getByText("Columns not understood, which are left out: 备注"))
                .isVisible();
        assertThat(page.getByText("2 rows can be taken, 1 cannot.")).isVisible();
        assertThat(page.locator(".septet-understood tbody tr").nth(0)).containsText("Changes k1 Survey");
        assertThat(page.locator(".septet-understood tbody tr").nth(1)).containsText("New");
        assertThat(page.locator(".septet-understood tbody tr").nth(2)).containsText("“soon” is no period.");
        assertThat(host.queries(READ)).containsExactly("departments=marketing,research");
        assertThat(titles()).containsExactly("Survey", "Prototype");

        click("Take 2 rows");
        assertThat(page.getByText("2 rows taken. Not recognised: 1, marked.")).isVisible();
        assertThat(titles()).containsExactly("survey", "Prototype", "Launch");
        assertThat(cell(1, "Responsible")).hasValue("*经理");
        assertThat(page.locator(".septet-unresolved")).hasCount(1);
        cell(1, "Responsible").fill("Wang Lei");

        complete("completed");
        JsonNode items = host.submission().get("items");
        assertThat(items.findValuesAsText("key")).containsExactly("k1", "k2");
        assertThat(items.at("/0/responsible").asText()).isEqualTo("wang2");
        assertThat(items.at("/0/start").asText()).isEqualTo("2026-03-05");
        assertThat(items.at("/0/raci").toString()).isEqualTo("{\"research\":\"A\"}");
        assertThat(items.at("/2/raci").toString()).isEqualTo("{\"marketing\":\"R\"}");
    }

    @Test
    @DisplayName("R7: what was taken can be given back")
    void undone() {
        choose();
        click("Take 2 rows");
        click("Undo");
        assertThat(titles()).containsExactly("Survey", "Prototype");
    }

    @Test
    @DisplayName("R7: what is taken does not leave an empty row before it, and giving it back does")
    void empty() {
        click("Add row");
        assertThat(titles()).containsExactly("Survey", "Prototype", "");
        choose();
        click("Take 2 rows");
        assertThat(titles()).containsExactly("survey", "Prototype", "Launch");
        click("Undo");
        assertThat(titles()).containsExactly("Survey", "Prototype", "");
    }

    @Test
    @DisplayName("R7: a block with headings is a table, wherever it is pasted; one without goes by its place")
    void pasted() {
        paste(cell(2, "Title"), "任务名称*\t负责部门\r\nLaunch\t市场部\r\n");
        assertThat(page.getByText("What was understood: What was pasted")).isVisible();
        assertThat(titles()).containsExactly("Survey", "Prototype");
        assertThat(host.asked(READ).get(0).body()).contains("[[\"任务名称*\",\"负责部门\"],[\"Launch\",\"市场部\"]]");
        click("Take nothing");
        assertThat(page.locator(".septet-understood")).isHidden();

        paste(cell(2, "Title"), "Launch\tli\r\nParty\tli\r\n");
        assertThat(titles()).containsExactly("Survey", "Launch", "Party");
    }

    @Test
    @DisplayName("R7: what cannot be read says why, and the form stays as it is")
    void refused() {
        host.answer(READ, 409, "{\"findings\": [{\"path\": \"\", \"message\": \"The workbook contains macros.\"}]}");
        choose();
        assertThat(page.getByText("plan.xlsx was not read: The workbook contains macros."))
                .isVisible();
        assertThat(titles()).containsExactly("Survey", "Prototype");
    }

    @Test
    @DisplayName("R7: in Chinese, too")
    void chinese() {
        host.inChinese("plan");
        open("");
        choose();
        assertThat(page.getByText("可导入 2 行，不能导入 1 行。")).isVisible();
        click("导入 2 行");
        assertThat(page.getByText("已导入 2 行，其中 1 处无法识别，已标出。")).isVisible();
    }

    private void choose() {
        page.setInputFiles("input[type=file]", new FilePayload("plan.xlsx", null, new byte[] {'P', 'K'}));
    }
}
