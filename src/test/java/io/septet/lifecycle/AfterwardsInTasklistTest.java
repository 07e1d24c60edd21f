package io.septet.lifecycle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.septet.Company.ann;
import static io.septet.Company.bob;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import io.septet.Life;
import io.septet.absence.NameSubstitute;
import io.septet.directory.PersonId;
import io.septet.journey.BrowserTest;
import io.septet.journey.InEachLanguage;
import io.septet.journey.Journey;
import io.septet.journey.Workplace;
import io.septet.platform.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("After Complete and Start:")
class AfterwardsInTasklistTest extends Journey {

    private static final String ENGLISH = "en-GB";
    private static final String CHINESE = "zh-CN";
    private static final String SELLER = ann("sales");

    @Autowired
    NameSubstitute naming;

    @Autowired
    Texts texts;

    private Locale reader;

    AfterwardsInTasklistTest() {
        super(ENGLISH);
    }

    @InEachLanguage
    @DisplayName("whoever completes a task reads what is waited for, and one click opens their next task")
    void completed(String language) {
        new Life(beans).until("ConfirmGoal");
        new Life(beans).until("ConfirmGoal");
        Workplace workplace = at(language, SELLER);
        Page page = workplace.page();
        workplace
                .open("Confirm goal")
                .choose(says("goal.decision.label"), says("goal.decision.CONFIRM"))
                .complete();

        Locator panel = panel(page);
        assertThat(panel.getByText(says("form.after.done"), exactly())).isFocused();
        assertThat(panel).containsText("Confirm goal · 618 campaign");
        assertThat(panel).containsText(says("lifecycle.waiting.done.ConfirmGoal", 1, 2));
        assertThat(panel.locator(".septet-link")).hasAttribute("href", Pattern.compile("/projects/.+"));
        picture(page, language, "completed");
        page.keyboard().press("Tab");
        assertThat(panel.locator(".septet-after-own a")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("form.septet-form .septet-bar")).isVisible();
        assertThat(panel).hasCount(0);
    }

    @InEachLanguage
    @DisplayName("whoever proposes a project reads who writes its goal; the panel stays until it is closed")
    void proposed(String language) {
        Workplace workplace = at(language, bob("sales"));
        Page page = workplace.page();
        workplace
                .start("Collaboration project")
                .fill(says("lifecycle.proposal.name"), "Spring campaign")
                .fill(says("project.category"), says("project.category.CAMPAIGN"))
                .fill(says("project.overallLead"), "head Marketing")
                .fill(says("project.coordinator"), "ann Marketing")
                .complete();

        Locator panel = panel(page);
        assertThat(panel).containsText(says("form.after.started"));
        assertThat(panel).containsText("Define goal");
        assertThat(panel).containsText("head Marketing");
        assertThat(panel).containsText(says("form.after.ownNone"));
        picture(page, language, "proposed");
        panel.getByText(says("form.after.close"), exactly()).click();
        assertThat(panel).hasCount(0);
    }

    @InEachLanguage
    @DisplayName(
            "the task list says for whom a substitute does a task, what is overdue, and its filter in one language")
    void words(String language) {
        Life project = new Life(beans).until("ConfirmGoal");
        LocalDate today = LocalDate.of(2024, 3, 4);
        naming.name(PersonId.of(SELLER), PersonId.of(bob("sales")), today, today.plusDays(2));
        project.letEngineWork();
        boolean chinese = language.equals(CHINESE);
        Workplace workplace = at(language, bob("sales"));
        Page page = workplace.page();
        workplace.open("Confirm goal").says(chinese ? "代ann Sales处理" : "For ann Sales");

        Locator card = page.locator("ol.tasks-list li").first();
        assertThat(card.locator(".septet-behalf")).hasText(says("absence.onBehalf.card", "ann Sales"));
        assertThat(card.locator(".due-date [am-time-ago]"))
                .hasText(Pattern.compile(chinese ? "已逾期 \\S.*" : ".+ overdue"));
        assertThat(page.locator(".task-filters h4 a").first())
                .hasText(Pattern.compile(chinese ? "^\\s*我的任务\\s*\\d*\\s*$" : "^\\s*My tasks\\s*\\d*\\s*$"));
        assertThat(page.locator("[cam-widget-footer]")).isVisible();
        assertThat(page.locator("body"))
                .not()
                .containsText("Camunda", new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        picture(page, language, "words");
        page.navigate("/projects/" + project.id());
        page.screenshot(
                new Page.ScreenshotOptions().setPath(path(language, "project")).setFullPage(true));
        page.navigate("/");
        assertThat(page.locator(".ways")).not().containsText("Tasklist");
    }

    @InEachLanguage
    @DisplayName(
            "T10: a task leads to its project and the project back to it, under one bar, which counts anew what is done")
    void onePlace(String language) {
        Life project = new Life(beans).until("ConfirmGoal");
        Workplace workplace = at(language, SELLER);
        Page page = workplace.page();
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                errors.add(said.text());
            }
        });
        page.onPageError(errors::add);
        Locator bar = page.locator("header.frame");
        Locator tasks = bar.locator(".tasks");
        workplace.open("Confirm goal");
        String task = workplace.taskId();
        assertThat(page.locator("header.frame > nav a"))
                .hasText(Stream.of("tasks", "projects", "meetings", "messages", "archive")
                        .map(link -> Pattern.compile(says("portal." + link) + "\\d*"))
                        .toArray(Pattern[]::new));
        assertThat(tasks).hasAttribute("aria-current", "page");
        picture(page, language, "one-place");

        Locator way = page.locator(".task-card .septet-to-project");
        assertThat(way).hasText("618 campaign" + says("project.step.GOAL"));
        way.click();
        page.waitForURL("**/projects/" + project.id());
        page.locator(".turn a.button").click();
        assertThat(page.locator("form.septet-form .septet-bar")).isVisible();
        assertThat(way).isVisible();
        Assertions.assertThat(workplace.taskId()).isEqualTo(task);

        page.setViewportSize(390, 844);
        assertThat(bar.locator("nav a[href='/archive']")).isHidden();
        bar.locator(".me").focus();
        page.keyboard().press("Enter");
        assertThat(bar.locator("#me a[href='/archive']")).isVisible();
        picture(page, language, "one-place-phone");
        page.keyboard().press("Escape");
        page.setViewportSize(1440, 1000);

        int before = Integer.parseInt(tasks.locator(".count").textContent());
        workplace
                .open("Confirm goal")
                .choose(says("goal.decision.label"), says("goal.decision.CONFIRM"))
                .complete();
        assertThat(tasks).hasText(says("portal.tasks") + (before == 1 ? "" : before - 1));
        Assertions.assertThat(errors).isEmpty();
    }

    @InEachLanguage
    @DisplayName("while Tasklist loads it says so, when it takes long too; what does not come can be asked for again")
    void loading(String language) {
        boolean chinese = language.equals(CHINESE);
        Page page = at(language, SELLER).page();
        page.route("**/lib/ngDefine.js*", route -> {
            page.waitForTimeout(12_000);
            route.resume();
        });
        page.navigate("about:blank");
        page.navigate(
                "/camunda/app/tasklist/default/#/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        Locator splash = page.locator(".septet-splash");
        assertThat(splash).containsText(chinese ? "加载时间比平时长" : "This takes longer than usual");
        assertThat(page.locator(".start-process-action")).isVisible();
        page.unroute("**/lib/ngDefine.js*");

        page.route("**/lib/deps.js*", Route::abort);
        page.navigate("about:blank");
        page.navigate("/camunda/app/tasklist/default/#/");
        assertThat(splash).containsText(chinese ? "页面有一部分未能加载" : "A part of this page could not be loaded");
        picture(page, language, "loading");
        page.unroute("**/lib/deps.js*");
        splash.getByText(chinese ? "重试" : "Try again", exactly()).click();
        assertThat(page.locator(".start-process-action")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("Septet .+"));
    }

    @Test
    @DisplayName("after too many wrong passwords the sign-in page counts the seconds")
    void waiting() {
        Page page = at(ENGLISH, SELLER).page();
        page.context().clearCookies();
        for (int i = 0; i < 5; i++) {
            page.navigate("/login");
            page.fill("#username", bob("legal"));
            page.fill("#password", "wrong");
            page.click("button[type=submit]");
            page.waitForURL(url -> url.contains("error"));
        }
        assertThat(page.locator(".wrong")).containsText("User name or password is wrong.");
        assertThat(page.locator(".wrong")).containsText("Please try again in 30 seconds.");
        assertThat(page.locator("[role=timer]")).hasText(Pattern.compile("(2\\d|30) seconds left"));
        picture(page, ENGLISH, "sign-in");
    }

    private Workplace at(String language, String person) {
        reader = Locale.forLanguageTag(language.substring(0, 2));
        return officeIn(language).of(person);
    }

    private static Locator panel(Page page) {
        return page.locator(".septet-afterwards");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private String says(String key, Object... values) {
        String said = texts.all(reader).get(key);
        for (int at = 0; at < values.length; at++) {
            said = said.replace("{" + at + "}", values[at].toString());
        }
        return said;
    }

    private static Path path(String language, String name) {
        return Path.of("target", "journey", "afterwards-%s-%s.png".formatted(language.substring(0, 2), name));
    }

    private static void picture(Page page, String language, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(path(language, name)));
    }
}
