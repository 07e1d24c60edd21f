package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day in a form")
class DatesInFormsTest extends OpenForm {

    /** On which nobody works, as the texts of these tests say; a weekend that they leave out is worked. */
    private static final Pattern FREE = Pattern.compile(".*\\bfree\\b.*");

    private Locator calendar() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private Locator day(String words) {
        return calendar()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private String submittedStart() {
        complete("completed");
        return host.submission().at("/items/0/start").asText();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "17 Mar 2026",
                "17 march 2026",
                "Mar 17, 2026",
                "2026/3/17",
                "20260317",
                "2026年3月17日",
                "２０２６－３－１７"
            })
    @DisplayName("is understood as people write it, and shown as the pages write it")
    void written(String text) {
        cell(1, "Start").fill(text);
        press("Tab");
        assertThat(cell(1, "Start")).hasValue("17 Mar 2026");
        assertThat(submittedStart()).isEqualTo("2026-03-17");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"30 Feb 2026", "17 Marz 2026", "3/17/2026", "17"})
    @DisplayName("that is none, or that some would read otherwise, stays as it is typed and is not submitted")
    void noDay(String text) {
        cell(1, "Start").fill(text);
        complete("failed");
        assertThat(page.getByText("Row 1 · Start: “%s” is not a date".formatted(text)))
                .isVisible();
        assertThat(cell(1, "Start")).hasValue(text);
    }

    @Test
    @DisplayName("is chosen by keyboard from a calendar that speaks the reader's language, whatever the browser's is")
    void byKeyboard() {
        host.inChinese();
        open("");
        Locator start = page.locator("td.septet-kind-date input").first();
        start.fill("2026年3月16日");
        press("F4");
        assertThat(day("3月16日")).isFocused();
        press("ArrowDown", "Enter");
        assertThat(calendar()).hasCount(0);
        assertThat(start).hasValue("2026-03-23");
        assertThat(start).isFocused();
        press("F4");
        assertThat(day("3月23日")).isFocused();
        press("PageDown", "Escape");
        assertThat(calendar()).hasCount(0);
        assertThat(submittedStart()).isEqualTo("2026-03-23");
    }

    @Test
    @DisplayName("is chosen by hand on a phone, where the calendar fits and keeps nobody out")
    void onPhone() {
        page.setViewportSize(390, 800);
        cell(1, "Start").fill("2026-03-16");
        Locator opener = page.locator("td.septet-kind-date")
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Choose a day").setExact(true));
        opener.click();
        assertThat(day("16 March")).isFocused();
        assertThat(calendar().boundingBox().x).isNotNegative();
        assertThat(calendar().boundingBox().x + calendar().boundingBox().width).isLessThanOrEqualTo(390);
        assertThat(new AxeBuilder(page)
                        .include(".septet-calendar")
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .extracting(Rule::getHelp)
                .isEmpty();
        opener.click();
        assertThat(calendar()).hasCount(0);
        opener.click();
        assertThat(day("21 March")).hasAttribute("part", FREE);
        assertThat(day("22 March")).not().hasAttribute("part", FREE);
        calendar()
                .getByLabel("Next month", new Locator.GetByLabelOptions().setExact(true))
                .click();
        day("7 April").click();
        assertThat(cell(1, "Start")).hasValue("7 Apr 2026");
        assertThat(submittedStart()).isEqualTo("2026-04-07");
    }

    @Test
    @DisplayName("is none when the field is emptied")
    void none() {
        Page.GetByLabelOptions exact = new Page.GetByLabelOptions().setExact(true);
        page.getByLabel("Row 1 · Start", exact).fill("");
        complete("completed");
        assertThat(host.submission().at("/items/0/start").isNull()).isTrue();
    }
}
