package io.septet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.septet.journey.BrowserTest;
import io.septet.journey.InEachLanguage;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;

/** Whatever becomes of a window, in both languages. */
@BrowserTest
@DisplayName("Nothing typed is lost:")
class NothingTypedIsLostTest extends ErrandInTasklist {

    @InEachLanguage
    @DisplayName("20,000 Chinese characters, when the task is left at once")
    void left(String language) {
        openIn(language);
        String long20000 = "图".repeat(20_000) + "完";
        note(page).fill(long20000);
        page.evaluate("location.hash = '#/'");
        page.waitForCondition(() -> draft().contains("完"));
        openTask(page);
        assertThat(note(page)).hasValue(long20000);
    }

    @InEachLanguage
    @DisplayName("what could not be saved before the window crashed is kept in the browser, and offered")
    void keptInTheBrowser(String language) {
        openIn(language);
        page.context().setOffline(true);
        note(page).fill("未保存 unsaved");
        assertThat(page.locator(".septet-status")).containsText(says("form.draftKept", says("form.noConnection")));
        page = crashed(page);
        page.context().setOffline(false);
        assertThat(draft()).isEmpty();

        openTask(page);
        assertThat(page.locator(".septet-draft")).containsText(beginning("form.draftKeptSince"));
        assertThat(note(page)).hasValue("未保存 unsaved");
        page.waitForCondition(() -> draft().contains("未保存 unsaved"));
        openTask(page);
        assertThat(page.locator(".septet-draft")).containsText(beginning("form.draftRestored"));
    }

    @InEachLanguage
    @DisplayName("of two windows the later one is told, may look at the other's draft, and take over")
    void twoWindows(String language) {
        openIn(language);
        Page other = page.context().newPage();
        openTask(other);
        note(page).fill("from the first");
        Locator choice = other.locator(".septet-draft");
        assertThat(choice).containsText(says("form.draftElsewhere"));

        note(other).fill("from the second");
        other.keyboard().press("F6");
        assertThat(other.getByText(says("form.goOnHere"))).isFocused();
        other.getByText(says("form.showThere")).click();
        assertThat(note(other)).hasValue("from the first");
        assertThat(other.locator(".septet-draft")).containsText(beginning("form.draftKeptBeside"));
        other.getByText(says("form.showKept")).click();
        assertThat(note(other)).hasValue("from the second");

        assertThat(page.locator(".septet-draft")).containsText(says("form.draftElsewhere"));
        page.getByText(says("form.goOnHere")).click();
        page.waitForCondition(() -> draft().contains("from the first"));
        other.close();
    }

    @InEachLanguage
    @DisplayName("the choice between two windows is in view at the end of a long form, and read out")
    void choiceInView(String language) {
        openIn(language);
        Page other = page.context().newPage();
        other.setViewportSize(1200, 500);
        openTask(other);
        other.locator(".septet-bar")
                .evaluate(
                        "bar => bar.before(Object.assign(document.createElement('div'), { style: 'height: 3000px' }))");
        other.locator(".septet-bar").evaluate("bar => bar.previousElementSibling.scrollIntoView(false)");
        assertThat(note(other)).not().isInViewport();
        note(page).fill("from the first");
        Locator choice = other.getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText(says("form.draftElsewhere")));
        assertThat(choice).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        other.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journey", "choice-%s.png".formatted(language))));
        other.close();
    }

    /** Ends the window as a crash does, which sends no farewell. */
    private Page crashed(Page window) {
        assertThatThrownBy(() -> window.navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
        Page next = window.context().newPage();
        window.close();
        return next;
    }
}
