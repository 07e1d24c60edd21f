package io.septet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.septet.Company;
import io.septet.journey.BrowserTest;
import io.septet.journey.InEachLanguage;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session may end under a form, and begins again where it ended, in both languages. */
@BrowserTest
@DisplayName("When the session is over,")
class SessionOverTest extends ErrandInTasklist {

    private static final String ADMINISTRATOR = "admin";

    @InEachLanguage
    @DisplayName("a dialog over the form asks for the password, and work goes on where it was")
    void sessionOver(String language) {
        openIn(language);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        note(page).fill("still here");
        Locator dialog = page.locator("dialog.septet-signin");
        assertThat(dialog).containsText(says("portal.login.again"));
        assertThat(dialog.locator("[name=username]")).hasValue(ANN);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journey", "session-over-%s.png".formatted(language))));
        dialog.locator("[name=password]").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText(says("portal.login.failed"));
        dialog.locator("[name=password]").fill(Company.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator("form[name=signinForm], .form-signin")).hasCount(0);
        assertThat(note(page)).hasValue("still here");
        page.waitForCondition(() -> draft().contains("still here"));
        field(page, "pieces").fill("3");
        complete(page);
        assertThat(page.locator(".septet-bar")).hasCount(0);
        assertThat(completed("RunErrand")).isEqualTo(1);
    }

    @InEachLanguage
    @DisplayName("after too many wrong passwords the dialog counts the seconds, as the sign-in page does")
    void waiting(String language) {
        openIn(language);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        note(page).fill("still here");
        Locator dialog = page.locator("dialog.septet-signin");
        Locator timer = dialog.getByRole(AriaRole.TIMER);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(timer).hasCount(0);
            dialog.locator("[name=password]").fill("wrong");
            page.waitForResponse(
                    answer -> answer.url().contains("/login")
                            && answer.request().method().equals("GET"),
                    () -> page.keyboard().press("Enter"));
        }
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText(says("portal.login.failed"));
        assertThat(timer).hasText(Pattern.compile(says("portal.login.left").replace("{0}", "\\d+")));
        assertThat(timer).hasCount(1);
    }

    @InEachLanguage
    @DisplayName("a link keeps its task through the sign-in, a wrong password included")
    void link(String language) {
        openIn(language);
        page.context().clearCookies();
        page.navigate("about:blank");
        page.navigate(link());
        for (String password : new String[] {"wrong", Company.PASSWORD}) {
            page.fill("#username", ANN);
            page.fill("#password", password);
            page.click("button[type=submit]");
        }
        assertThat(note(page)).hasValue("so far");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin", "welcome", "tasklist"})
    @DisplayName("Camunda's own sign-in page appears nowhere: it leads to Septet's, and back")
    void oneSignIn(String webapp) {
        page = officeIn(ENGLISH).of(ADMINISTRATOR).page();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate("about:blank");
        page.navigate("/camunda/app/%s/default/#/login".formatted(webapp));
        assertThat(page).hasTitle("Sign in · Septet");
        page.fill("#username", ADMINISTRATOR);
        page.fill("#password", Company.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(url -> url.contains("/camunda/app/" + webapp) && !url.contains("login"));
        assertThat(page.locator("form[name=signinForm], .form-signin")).hasCount(0);
    }
}
