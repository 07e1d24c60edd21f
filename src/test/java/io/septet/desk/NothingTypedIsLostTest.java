package io.septet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.directory.PersonId;
import io.septet.journey.BrowserTest;
import io.septet.journey.Journey;
import io.septet.platform.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens between a browser and Septet, in both languages. */
@BrowserTest
@DisplayName("Nothing typed is lost:")
class NothingTypedIsLostTest extends Journey {

    private static final String ANN = Company.ann("sales");
    private static final String ADMINISTRATOR = "admin";
    private static final String ENGLISH = "en-GB";
    private static final String CHINESE = "zh-CN";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    AuthorizationService rights;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Desk desk;

    @Autowired
    Texts texts;

    private Locale reader;
    private Page page;
    private Task task;

    NothingTypedIsLostTest() {
        super(ENGLISH);
    }

    @BeforeEach
    void sendAnn() {
        Errands.deploy(repository, rights);
        colleagues.as(Company.bob("sales")).start(Errands.PROCESS, new Errands.Ask(ANN, null));
        task = colleagues.task("RunErrand");
    }

    private void openIn(String language) {
        reader = Locale.forLanguageTag(language.substring(0, 2));
        page = officeIn(language).of(ANN).page();
        openTask(page);
    }

    private void openTask(Page window) {
        window.navigate("about:blank");
        window.navigate(link());
        assertThat(window.locator(".septet-bar")).isVisible();
    }

    private String link() {
        return "/camunda/app/tasklist/default/#/?task=" + task.getId();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
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

    /** What the form itself warns of; Tasklist has notices of its own. */
    private static Locator alert(Page window) {
        return window.locator(".septet-form").getByRole(AriaRole.ALERT);
    }

    /** Ends the window as a crash does, which sends no farewell. */
    private Page crashed(Page window) {
        assertThatThrownBy(() -> window.navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
        Page next = window.context().newPage();
        window.close();
        return next;
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
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

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    @DisplayName("when the session ends, a dialog over the form asks for the password, and work goes on where it was")
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

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
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

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    @DisplayName("without a connection Complete says so and can be pressed again; a lost answer does nothing twice")
    void completeAgain(String language) {
        openIn(language);
        note(page).fill("done");
        field(page, "pieces").fill("3");
        page.context().setOffline(true);
        complete(page);
        assertThat(alert(page)).containsText(says("form.notSent", says("form.noConnection")));
        page.context().setOffline(false);

        loseAnswerOf("/completion");
        complete(page);
        assertThat(alert(page)).containsText(says("form.unanswered", says("form.noConnection")));
        assertThat(completed("RunErrand")).isEqualTo(1);
        complete(page);
        assertThat(page.locator(".septet-bar")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    @DisplayName(
            "Start, too: the second submission finds what the first one started, even after the page is opened anew")
    void startAgain(String language) {
        openIn(language);
        startForm();
        loseAnswerOf("/instances");
        Locator start = page.locator(".modal-footer .btn-primary");
        start.click();
        assertThat(page.locator(".modal-dialog").getByRole(AriaRole.ALERT))
                .containsText(says("form.unanswered", says("form.noConnection")));
        startForm();
        start.click();
        assertThat(page.locator(".modal-dialog")).hasCount(0);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(Errands.PROCESS)
                        .startedBy(ANN)
                        .unfinished()
                        .count())
                .isEqualTo(1);
    }

    private void startForm() {
        page.navigate("about:blank");
        page.navigate("/camunda/app/tasklist/default/#/");
        page.locator(".start-process-action").click();
        page.locator(".modal-dialog")
                .getByText("Errand", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".modal-dialog .septet-bar")).isVisible();
        Locator runner = field(page, "runner");
        if (runner.inputValue().isEmpty()) {
            runner.fill(ANN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    @DisplayName("of two windows the later one is told, may look at the other's draft, and take over")
    void twoWindows(String language) {
        openIn(language);
        Page other = page.context().newPage();
        openTask(other);
        note(page).fill("from the first");
        assertThat(other.locator(".septet-draft")).containsText(says("form.draftElsewhere"));

        note(other).fill("from the second");
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

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    @DisplayName("whoever comes second at a task is told in words that it is no longer open")
    void completedByAnother(String language) {
        openIn(language);
        note(page).fill("mine");
        field(page, "pieces").fill("3");
        colleagues.as(ANN).complete(task, new Errands.Report("theirs", 2));
        complete(page);
        assertThat(alert(page)).containsText(says("desk.task.gone"));
        assertThat(note(page)).hasValue("mine");
    }

    /** The request arrives, and its answer does not come back. */
    private void loseAnswerOf(String address) {
        page.evaluate(
                """
                address => {
                  const asked = window.fetch;
                  window.fetch = async (...request) => {
                    const answer = await asked(...request);
                    if (!String(request[0]).includes(address)) return answer;
                    window.fetch = asked;
                    throw new TypeError('connection lost');
                  };
                }
                """,
                address);
    }

    private static Locator note(Page window) {
        return field(window, "note");
    }

    private static Locator field(Page window, String name) {
        return window.locator(".septet-form [data-field=%s]".formatted(name));
    }

    private static void complete(Page window) {
        window.locator(".form-actions .btn-primary").click();
    }

    private String says(String key, Object... arguments) {
        String said = texts.all(reader).get(key);
        for (int at = 0; at < arguments.length; at++) {
            said = said.replace("{" + at + "}", arguments[at].toString());
        }
        return said;
    }

    /** What a text says before the moment that it names. */
    private String beginning(String key) {
        return says(key).replaceFirst("\\{0}.*", "").strip();
    }

    private String draft() {
        Desk.OpenTask open = desk.open(task.getId(), PersonId.of(ANN));
        return open.draftSavedAt() == null ? "" : open.sheet().content().toString();
    }

    private long completed(String element) {
        return history.createHistoricTaskInstanceQuery()
                .taskDefinitionKey(element)
                .finished()
                .processInstanceId(task.getProcessInstanceId())
                .count();
    }
}
