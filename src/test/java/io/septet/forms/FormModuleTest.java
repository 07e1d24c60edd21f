package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The module that all task forms share, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("A task form")
class FormModuleTest {

    private static final String CHECK = "POST /api/tasks/t1/check";
    private static final String SUBMIT = "POST /engine/submit";
    private static final String SIGN = "POST /api/signing-tokens";

    private Playwright playwright;
    private Browser browser;
    private FormHost host;
    private BrowserContext window;
    private Page page;
    private final List<String> broken = new ArrayList<>();

    @BeforeAll
    void start() throws IOException {
        host = new FormHost();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("SEPTET_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void stop() {
        browser.close();
        playwright.close();
        host.close();
    }

    @BeforeEach
    void openForm() {
        host.forget();
        broken.clear();
        window = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = window.newPage();
        page.onPageError(broken::add);
        open("");
    }

    @AfterEach
    void nothingBroke() {
        window.close();
        assertThat(broken).as("errors in the page").isEmpty();
    }

    private void open(String query) {
        page.navigate(host.address() + query);
        assertThat(page.locator(".septet-bar")).isVisible();
    }

    private Locator cell(int row, String column) {
        return page.getByLabel("Row " + row + " · " + column, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private Locator click(String button) {
        Locator found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.click();
        return found;
    }

    private void complete(String outcome) {
        click("Complete");
        assertThat(page.locator("#outcome")).containsText(outcome);
    }

    private void paste(Locator into, String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        into.focus();
        press("Control+V");
    }

    private List<String> titles() {
        Locator inputs = page.locator("td.septet-kind-text textarea");
        return inputs.all().stream().map(Locator::inputValue).toList();
    }

    @Nested
    @DisplayName("has grids in which")
    class Grids {

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

            host.answer(
                    CHECK, 200, "{\"findings\": [{\"path\": \"items[0].raci.marketing\", \"message\": \"No A.\"}]}");
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
            assertThat(page.getByText("2 cells pasted. Not recognised: 1, marked."))
                    .isVisible();
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
            assertThat(page.getByText("Row 2 · Start: The date is incomplete")).isVisible();
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

    @Nested
    @DisplayName("lets people be picked:")
    class People {

        @Test
        @DisplayName("G1: one by typing a part of the name, choosing with the arrows")
        void one() {
            field("Overall lead").pressSequentially("wang");
            Locator options = page.locator(".septet-suggestion");
            assertThat(options).hasCount(2);
            assertThat(options.nth(1)).containsText("研发部, 销售部");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            press("ArrowDown", "Enter");
            assertThat(field("Overall lead")).hasValue("Wang Lei");
            assertThat(options.first()).isHidden();

            complete("completed");
            assertThat(host.submission().at("/lead").asText()).isEqualTo("wang2");
        }

        @Test
        @DisplayName("G4: several, who can be taken out again")
        void several() {
            Locator team = field("Team");
            team.pressSequentially("fang");
            press("Enter");
            team.pressSequentially("李");
            press("Enter");
            page.getByLabel("Remove Wang Fang").click();
            assertThat(page.locator(".septet-chip")).hasText("李主管×");

            complete("completed");
            assertThat(host.submission().at("/team").toString()).isEqualTo("[\"li\"]");
        }

        @Test
        @DisplayName("G1: Escape closes the list, and a name that is not known is not submitted")
        void escape() {
            field("Overall lead").pressSequentially("wan");
            press("Escape");
            assertThat(page.locator(".septet-suggestions").first()).isHidden();
            assertThat(field("Overall lead")).hasAttribute("aria-expanded", "false");
            complete("failed");
            assertThat(field("Overall lead")).hasValue("wan");
            assertThat(field("Overall lead")).hasAttribute("aria-invalid", "true");
            assertThat(host.asked(SUBMIT)).isEmpty();
        }
    }

    @Nested
    @DisplayName("shows findings:")
    class WhatWasFound {

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

            host.answer(
                    CHECK, 200, "{\"findings\": [%s, {\"path\": \"\", \"message\": \"No goal\"}]}".formatted(places));
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
            host.answer(SUBMIT, 500, "refused");
            field("What exactly").fill("500 new customers");
            cell(1, "Title").fill("Interviews");
            complete("failed: refused");
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

    @Nested
    @DisplayName("keeps drafts:")
    class Drafts {

        @Test
        @DisplayName("saved with Ctrl+S, restored, and discarded")
        void saved() {
            cell(2, "Title").fill("Half of it");
            cell(2, "Responsible").fill("Nobody");
            press("Control+s");
            assertThat(page.getByText("Draft saved")).isVisible();

            open("");
            assertThat(page.getByText("This is your draft of")).isVisible();
            assertThat(cell(2, "Title")).hasValue("Half of it");
            assertThat(cell(2, "Responsible")).hasValue("Nobody");
            click("Discard draft");
            assertThat(page.getByText("Draft discarded.")).isVisible();
            assertThat(cell(2, "Title")).hasValue("Prototype");
            assertThat(host.draft()).isNull();
        }

        @Test
        @DisplayName("saved by itself a little after the last change")
        void byItself() {
            page.waitForResponse(response -> response.request().method().equals("PUT"), () -> field("What exactly")
                    .fill("500 new customers"));
            assertThat(host.draft().at("/objective/specific").asText()).isEqualTo("500 new customers");
        }

        @Test
        @DisplayName("saved when the form is left before that")
        void onLeaving() {
            field("What exactly").fill("500 new customers");
            page.navigate("about:blank");
            page.waitForCondition(() -> host.draft() != null);
            assertThat(host.draft().at("/objective/specific").asText()).isEqualTo("500 new customers");
        }

        @Test
        @DisplayName("saved although somebody signed in again in between")
        void newLogin() {
            host.renewXsrfToken();
            field("What exactly").fill("500 new customers");
            press("Control+s");
            assertThat(page.getByText("Draft saved")).isVisible();
        }

        @Test
        @DisplayName("a form that starts a process keeps them in this browser until it is submitted")
        void start() {
            open("?start=plan:1:abc");
            field("What exactly").fill("500 new customers");
            press("Control+s");
            assertThat(page.getByText("Draft saved")).isVisible();
            open("?start=plan:1:abc");
            assertThat(field("What exactly")).hasValue("500 new customers");
            complete("completed");
            open("?start=plan:1:abc");
            assertThat(field("What exactly")).hasValue("");
        }
    }

    @Nested
    @DisplayName("asks for a signature:")
    class Signatures {

        @Test
        @DisplayName("S2: the password is exchanged for a token and goes nowhere else")
        void signed() {
            host.answer(SIGN, 200, "{\"token\": \"for-this-task\"}");
            page.getByLabel("Approve").check();
            field("Password").fill("a secret");
            press("Control+s");
            assertThat(page.getByText("Draft saved")).isVisible();
            complete("completed");

            assertThat(host.submission().at("/token").asText()).isEqualTo("for-this-task");
            assertThat(host.submission().has("password")).isFalse();
            assertThat(field("Password")).hasValue("");
            assertThat(host.asked(SIGN).get(0).json().toString())
                    .isEqualTo("{\"password\":\"a secret\",\"taskId\":\"t1\"}");
            assertThat(host.asked())
                    .filteredOn(asked -> asked.body().contains("a secret"))
                    .extracting(FormHost.Asked::what)
                    .containsExactly(SIGN);
            assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain("secret");
        }

        @Test
        @DisplayName("S2: with a wrong password nothing is submitted")
        void wrongPassword() {
            host.answer(SIGN, 403, "{}");
            page.getByLabel("Approve").check();
            complete("failed");
            assertThat(page.getByText("Password: Please enter your password to sign."))
                    .isVisible();
            field("Password").fill("a guess");
            complete("failed");
            assertThat(page.locator(".septet-field.septet-wrong"))
                    .containsText("The password is not right. Nothing was signed.");
            assertThat(field("Password")).hasValue("");
            assertThat(host.asked(SUBMIT)).isEmpty();
        }

        @Test
        @DisplayName("S2: not for a rejection, whose reason is asked for instead")
        void rejection() {
            assertThat(field("Reason")).isHidden();
            page.getByLabel("Reject").check();
            assertThat(field("Password")).isHidden();
            field("Reason").fill("No budget");
            complete("completed");
            assertThat(host.submission().at("/reason").asText()).isEqualTo("No budget");
            assertThat(host.asked(SIGN)).isEmpty();
        }
    }

    @Test
    @DisplayName("shows what people typed as text, never as a page")
    void textIsText() {
        assertThat(page.getByText("618 <img src=x onerror=document.title='harm'> {{7*7}}"))
                .isVisible();
        assertThat(page.getByText("<script>document.title='harm'</script>")).isVisible();
        assertThat(page.getByText("<b>bold</b>")).isVisible();
        assertThat(page.getByText("5,000")).isVisible();
        assertThat(page.locator("#pane img, #pane td b")).hasCount(0);
        assertThat(page.title()).doesNotContain("harm");
    }

    @Test
    @DisplayName("that cannot be loaded says so, submits nothing, and can be tried again")
    void cannotBeLoaded() {
        host.answer("GET /api/directory", 500, "{\"detail\": \"no database\"}");
        page.navigate(host.address());
        assertThat(page.getByText("This form could not be loaded.")).isVisible();
        assertThat(field("What exactly")).isHidden();
        complete("failed");
        assertThat(host.asked(SUBMIT)).isEmpty();

        host.forget();
        click("Retry");
        assertThat(cell(1, "Title")).hasValue("Survey");
        complete("completed");
    }

    @Test
    @DisplayName("speaks the reader's language")
    void chinese() {
        host.inChinese();
        open("");
        click("检查");
        assertThat(page.getByText("没有需要修改的地方。")).isVisible();
        assertThat(page.getByLabel("第 1 行 · Title")).hasValue("Survey");
    }

    @Test
    @DisplayName("submits every field, whether or not it was touched")
    void everyField() {
        field("Target").fill("1,250.5");
        page.getByLabel("销售部").check();
        complete("completed");
        JsonNode submitted = host.submission();
        assertThat(submitted.at("/objective/target").decimalValue()).isEqualByComparingTo("1250.5");
        assertThat(submitted.at("/objective/specific").isNull()).isTrue();
        assertThat(submitted.at("/team").toString()).isEqualTo("[]");
        assertThat(submitted.at("/scope").toString()).isEqualTo("[\"sales\"]");
    }

    @Test
    @DisplayName("lets its author read, set and follow values")
    void hooks() {
        page.addInitScript(
                """
                window.hooks = {ready(form) {
                  form.onChange('objective.target', (target) => form.set('objective.specific', `${target} for ${form.reference.departments.length}`));
                }};
                """);
        open("");
        field("Target").fill("3");
        assertThat(field("What exactly")).hasValue("3 for 2");
    }

    @Test
    @DisplayName("G5: adds files to the task, and refuses large ones")
    void attachments() {
        Locator chooser = page.locator("input[type=file]");
        chooser.setInputFiles(new FilePayload("brief.txt", "text/plain", "Brief".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("brief.txt added.")).isVisible();
        assertThat(host.asked("POST /api/tasks/t1/files")).singleElement().satisfies(asked -> assertThat(asked.body())
                .contains("brief.txt", "Brief"));
        chooser.setInputFiles(new FilePayload("film.bin", "application/octet-stream", new byte[10 * 1024 * 1024 + 1]));
        assertThat(page.getByText("film.bin is larger than 10 MB and was not added."))
                .isVisible();
    }
}
