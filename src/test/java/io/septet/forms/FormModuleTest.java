package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The module that all task forms share, in a real browser. */
@DisplayName("A task form")
class FormModuleTest extends OpenForm {

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
    @DisplayName("G5: takes a file back that its reader attached, after asking, and nobody else's")
    void fileRemoved() {
        host.answer(
                "GET /api/tasks/t1/files",
                200,
                "[{\"id\": \"f1\", \"name\": \"wrong.docx\", \"own\": true}, {\"id\": \"f2\", \"name\": \"hers.docx\", \"own\": false}]");
        host.answer("DELETE /api/tasks/t1/files/f1", 204, "");
        open("");
        assertThat(page.getByLabel("Remove hers.docx")).hasCount(0);
        click("Remove wrong.docx");
        assertThat(page.getByText("Remove wrong.docx for good?")).isVisible();
        click("Keep it");
        assertThat(host.asked("DELETE /api/tasks/t1/files/f1")).isEmpty();
        click("Remove wrong.docx");
        host.answer("GET /api/tasks/t1/files", 200, "[]");
        click("Remove");
        assertThat(page.getByText("wrong.docx removed.")).isVisible();
        assertThat(host.asked("DELETE /api/tasks/t1/files/f1")).hasSize(1);
        assertThat(page.getByText("No files yet.")).isVisible();
    }

    @Test
    @DisplayName("understands numbers, times and keys in full width, typed and pasted; free text stays as typed")
    void fullWidth() {
        field("Target").fill("１，２５０．５％");
        field("Meeting").fill("１４：３０");
        press("Tab");
        assertThat(field("Meeting")).hasValue("14:30");
        field("What exactly").fill("全角：１２３");
        paste(cell(1, "After"), "Ｗ１\nＷ２");
        assertThat(cell(2, "After")).hasValue("W2");
        complete("completed");
        assertThat(host.submission().at("/objective/target").decimalValue()).isEqualByComparingTo("1250.5");
        assertThat(host.submission().at("/meeting").asText()).isEqualTo("14:30");
        assertThat(host.submission().at("/items/0/after").asText()).isEqualTo("W1");
        assertThat(host.submission().at("/objective/specific").asText()).isEqualTo("全角：１２３");

        field("Meeting").fill("２５：００");
        complete("failed");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“２５：００” is not a time");
    }

    @Test
    @DisplayName("does not change a number when the wheel turns over it")
    void wheel() {
        field("Target").fill("5");
        field("Target").hover();
        page.mouse().wheel(0, 120);
        page.mouse().wheel(0, -360);
        assertThat(field("Target")).hasValue("5");
        assertThat(page.locator("input[type=number]")).hasCount(0);
    }

    @Test
    @DisplayName("leaves Enter to whoever writes Chinese in Safari, which says so by the key's number alone")
    void enterInSafari() {
        cell(1, "Title").focus();
        enterOf229(cell(1, "Title"));
        assertThat(cell(1, "Title")).isFocused();
        cell(1, "Responsible").fill("wang");
        enterOf229(cell(1, "Responsible"));
        assertThat(cell(1, "Responsible")).hasValue("wang");
    }

    private static void enterOf229(Locator control) {
        control.evaluate(
                "input => input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, bubbles: true, cancelable: true}))");
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

    @Test
    @DisplayName("G5: says why a file was not taken, in the server's words")
    void refusedFile() {
        host.answer("POST /api/tasks/t1/files", 409, "{\"detail\": \"The file is empty.\"}");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("brief.txt", "text/plain", "Brief".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("The file is empty.")).isVisible();
    }
}
