package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A task form lets people be picked:")
class PeopleInFormsTest extends OpenForm {

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
    @DisplayName("G1: with their departments beside them, joined as Chinese joins words where that is the language")
    void departments() {
        host.inChinese();
        open("");
        field("Overall lead").pressSequentially("wang");
        assertThat(page.locator(".septet-suggestion").nth(1)).containsText("研发部、销售部");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("G1: by a name in every order, with or without spaces, or by its letters on a keyboard")
    @ValueSource(strings = {"李 主管", "主管李", "lizhu", "li zhu guan", "LZG", "zhuguan"})
    void chinese(String typed) {
        field("Overall lead").pressSequentially(typed);
        assertThat(page.locator(".septet-suggestion")).hasCount(1);
        press("Enter");
        assertThat(field("Overall lead")).hasValue("李主管");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("G1: a name that is typed in full counts, in whatever order")
    @ValueSource(strings = {"fang wang", "WANGFANG", "Wang  Fang"})
    void inFull(String typed) {
        field("Overall lead").fill(typed);
        press("Escape", "Tab");
        assertThat(field("Overall lead")).hasValue("Wang Fang");
    }

    @Test
    @DisplayName("G1: going on where one was after a look at another window")
    void anotherWindow() {
        field("Overall lead").pressSequentially("wang");
        page.evaluate("document.activeElement.dispatchEvent(new FocusEvent('blur'))");
        press("ArrowDown", "Enter");
        assertThat(field("Overall lead")).hasValue("Wang Lei");
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
