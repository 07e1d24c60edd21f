package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.septet.Chromium;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A task form in a real browser, opened anew for each test, with a host that answers in place of Septet and the engine. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("browser")
abstract class OpenForm {

    static final String CHECK = "POST /api/tasks/t1/check";
    static final String SUBMIT = "POST /api/tasks/t1/completion";
    static final String SIGN = "POST /api/signing-tokens";

    FormHost host;
    private BrowserContext window;
    Page page;
    private final List<String> broken = new ArrayList<>();

    @BeforeAll
    void startHost() throws IOException {
        host = new FormHost();
    }

    @AfterAll
    void stopHost() {
        host.close();
    }

    @BeforeEach
    void openForm() {
        host.forget();
        broken.clear();
        window = Chromium.running().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
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

    void open(String query) {
        page.navigate(host.address() + query);
        assertThat(page.locator(".septet-bar")).isVisible();
    }

    Locator cell(int row, String column) {
        return page.getByLabel("Row " + row + " · " + column, new Page.GetByLabelOptions().setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    Locator click(String button) {
        Locator found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.click();
        return found;
    }

    void complete(String outcome) {
        click("Complete");
        assertThat(page.locator("#outcome")).containsText(outcome);
    }

    void paste(Locator into, String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        into.focus();
        press("Control+V");
    }

    List<String> titles() {
        Locator inputs = page.locator("td.septet-kind-text textarea");
        return inputs.all().stream().map(Locator::inputValue).toList();
    }
}
