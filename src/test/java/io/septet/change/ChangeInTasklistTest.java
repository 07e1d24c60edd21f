package io.septet.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.ServerTest;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@ServerTest
@DisplayName("Changes in Tasklist")
class ChangeInTasklistTest {

    /** In milliseconds: a busy machine takes its time. */
    private static final int PATIENCE = 60_000;

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String MARKUP = "Three days more <img src=x onerror=alert(1)>";

    @LocalServerPort
    int port;

    @Autowired
    ChangingProject changing;

    @Autowired
    Changes changes;

    @Autowired
    Plans plans;

    @Autowired
    Colleagues colleagues;

    private Playwright playwright;
    private com.microsoft.playwright.Browser browser;
    private ProjectId project;

    @BeforeEach
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("SEPTET_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(List.of("--no-sandbox")));
        project = changing.tracked();
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    @Test
    @DisplayName(
            "C1, C2: a participant asks for a small change, the contact of the department makes it; the page shows it")
    void small() {
        Page asking = start("en", "service.bob");
        picture(asking, "request-change-en");
        choose(asking, "project", project.toString());
        submit(asking, "Start");
        assertThat(asking.locator(".septet-summary")).containsText("Say why the change is needed");
        asking.getByLabel("Cause").fill("The printer is late");
        asking.getByLabel("What changes").fill(MARKUP);
        asking.getByLabel("Delay in working days").fill("3");
        submit(asking, "Start");
        assertThat(asking.locator(".septet-summary")).containsText("Choose the work item");
        picture(asking, "request-change-refused-en");
        choose(asking, "item", project + "/W1");
        submit(asking, "Start");
        assertThat(asking.locator(".septet-form")).hasCount(0);
        assertThat(changes.of(project)).singleElement().satisfies(change -> {
            assertThat(change.item()).isEqualTo("W1");
            assertThat(change.what()).isEqualTo(MARKUP);
        });

        picture(at("zh-CN", "marketing.ann", "AdjustPlan"), "adjust-plan-zh");
        Page adjusting = at("en", "marketing.ann", "AdjustPlan");
        assertThat(adjusting.getByText(MARKUP)).isVisible();
        adjusting.locator("[data-field=end]").fill("2024-04-01");
        submit(adjusting, "Complete");
        assertThat(adjusting.locator(".septet-summary")).containsText("not finished before the end");
        picture(adjusting, "adjust-plan-refused-en");
        adjusting.locator("[data-field=end]").fill("2024-03-20");
        submit(adjusting, "Complete");
        assertThat(adjusting.locator(".septet-form")).hasCount(0);
        assertThat(plans.inEffect(project)).map(PlanVersion::number).hasValue(2);

        adjusting.navigate("/projects/" + project + "/changes");
        assertThat(adjusting.getByText("2024-03-20")).isVisible();
        assertThat(adjusting.getByText(MARKUP)).isVisible();
        picture(adjusting, "changes-en");
    }

    @Test
    @DisplayName("C1, C3: in Chinese, a large change is asked for, drafted as the next version and put to signature")
    void large() {
        Page asking = start("zh-CN", "sales.ann");
        picture(asking, "request-change-zh");
        choose(asking, "project", project.toString());
        asking.getByLabel("变更原因").fill("印刷厂延期");
        asking.getByLabel("变更内容").fill("推迟优惠方案，并提高目标");
        asking.getByLabel("涉及目标").check();
        asking.getByLabel("对目标的影响").fill("目标由 25 % 提高到 28 %");
        asking.getByLabel("新增费用").fill("8000");
        submit(asking, "启动");
        assertThat(asking.locator(".septet-form")).hasCount(0);

        picture(at("en", "sales.bob", "DraftNewVersion"), "draft-new-version-en");
        Page drafting = at("zh-CN", "sales.bob", "DraftNewVersion");
        picture(drafting, "draft-new-version-zh");
        submit(drafting, "完成");
        assertThat(drafting.locator(".septet-summary")).containsText("没有变化");
        drafting.locator("[data-field='goal.objective.target']").fill("28");
        submit(drafting, "完成");
        assertThat(drafting.locator(".septet-form")).hasCount(0);
        assertThat(plans.beingSigned(project)).hasValue(2);
        assertThat(colleagues.tasks("SignPlan")).hasSize(3);

        drafting.navigate("/projects/" + project + "/changes");
        assertThat(drafting.getByText("重大变更")).isVisible();
        picture(drafting, "changes-zh");
    }

    private static void choose(Page page, String field, String value) {
        page.locator("[data-field=%s]".formatted(field)).selectOption(value);
    }

    private Page start(String language, String person) {
        Page page = signedIn(language, person);
        page.navigate("/camunda/app/tasklist/default/");
        page.locator(".start-process-action a, a.start-process, [cam-tasklist-process-start] a")
                .first()
                .click();
        page.getByText("Change request", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".septet-bar")).isVisible();
        return page;
    }

    private Page at(String language, String person, String id) {
        Task task = colleagues.tasks(id).stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
        Page page = signedIn(language, person);
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task.getId());
        assertThat(page.locator(".septet-bar")).isVisible();
        return page;
    }

    private Page signedIn(String language, String person) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(1600, 2600));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate("/login");
        page.locator("input[name=username]").fill(person);
        page.locator("input[name=password]").fill(Company.PASSWORD);
        page.locator("button[type=submit]").last().click();
        // two pages of the webapps must not load at the same time: they share the nonce of their content security
        // policy
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private static void submit(Page page, String label) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
        assertThat(button).isEnabled();
        button.click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
