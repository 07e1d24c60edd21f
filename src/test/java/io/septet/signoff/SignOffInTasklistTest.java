package io.septet.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import io.septet.meeting.Meetings;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
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
@DisplayName("Plan sign-off in Tasklist")
class SignOffInTasklistTest {

    /** In milliseconds: a busy machine takes its time. */
    private static final int PATIENCE = 60_000;

    private static final Path PICTURES = Path.of("target", "pictures");

    @LocalServerPort
    int port;

    @Autowired
    PlannedProject planned;

    @Autowired
    Colleagues colleagues;

    @Autowired
    SigningTokens tokens;

    @Autowired
    Signatures signatures;

    @Autowired
    Plans plans;

    @Autowired
    Meetings meetings;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identities;

    @Autowired
    ManagementService management;

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
        identities.unlockUser("marketing.head");
        project = planned.draft();
        startRound();
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    private void startRound() {
        runtime.startProcessInstanceByKey("plan-sign-off", Map.of("projectId", project.toString()));
    }

    @Test
    @DisplayName("S2: a head rejects with a reason and the password, in English; the next version shows what is new")
    void reject() {
        Page page = at("en", "marketing.head", "SignPlan");
        assertThat(page.getByText("RACI matrix")).isVisible();
        picture(page, "sign-plan-en");
        page.getByLabel("Reject").check();
        complete(page, "Complete");
        assertThat(page.locator(".septet-summary")).containsText("Please say why");
        page.locator("textarea").fill("No budget <img src=x onerror=alert(1)>");
        page.locator("input[type=password]").fill("wrong");
        complete(page, "Complete");
        assertThat(page.locator(".septet-summary")).containsText("The password is not right");
        picture(page, "sign-plan-refused-en");
        assertThat(signatures.of(project)).isEmpty();
        identities.unlockUser("marketing.head");
        page.locator("input[type=password]").fill(Company.PASSWORD);
        complete(page, "Complete");
        assertThat(page.locator(".septet-form")).hasCount(0);
        assertThat(signatures.of(project))
                .extracting(Signature::signer, Signature::decision, Signature::reason)
                .containsExactly(tuple("marketing.head", Verdict.REJECT, "No budget <img src=x onerror=alert(1)>"));

        planned.change(project, "Cheaper offers");
        startRound();
        Page next = at("zh-CN", "sales.head", "SignPlan");
        assertThat(next.getByText("与上一版本的差异")).isVisible();
        picture(next, "sign-plan-zh");
        next.navigate("/projects/" + project + "/signatures");
        picture(next, "signatures-zh");
    }

    @Test
    @DisplayName("S2–S5: heads and members sign, the coordinator writes the minutes, and the plan is in effect")
    void approve() {
        for (String head : List.of("marketing.head", "sales.head")) {
            Page page = at("zh-CN", head, "SignPlan");
            page.getByLabel("同意", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("input[type=password]").fill(Company.PASSWORD);
            complete(page, "完成");
            assertThat(page.locator(".septet-form")).hasCount(0);
        }
        Page english = at("en", "marketing.ann", "SignDuties");
        picture(english, "sign-duties-en");
        Page duties = at("zh-CN", "marketing.ann", "SignDuties");
        picture(duties, "sign-duties-zh");
        duties.getByLabel("接受", new Page.GetByLabelOptions().setExact(true)).check();
        duties.locator("input[type=password]").fill(Company.PASSWORD);
        complete(duties, "完成");
        assertThat(duties.locator(".septet-form")).hasCount(0);
        for (String member : List.of("sales.head", "sales.ann")) {
            String token = tokens.issue(member, task("SignDuties", member).getId(), Company.PASSWORD);
            colleagues.as(member).complete("SignDuties", Map.of("decision", "APPROVE", "token", token));
        }
        picture(at("zh-CN", "sales.ann", "HoldKickOff"), "hold-kick-off-zh");
        Page minutes = at("en", "sales.ann", "HoldKickOff");
        picture(minutes, "hold-kick-off-en");
        minutes.getByLabel("Began at").fill("8:00");
        minutes.getByLabel("Length (minutes)").fill("90");
        complete(minutes, "Complete");
        assertThat(minutes.locator(".septet-summary")).containsText("at most 60 minutes");
        minutes.getByLabel("Length (minutes)").fill("45");
        complete(minutes, "Complete");
        assertThat(minutes.locator(".septet-form")).hasCount(0);

        assertThat(plans.inEffect(project)).isPresent();
        assertThat(meetings.of(project))
                .singleElement()
                .satisfies(kept -> assertThat(kept.content().minutesLong()).isEqualTo(45));
        minutes.navigate("/projects/" + project + "/signatures");
        picture(minutes, "signatures-en");
    }

    @Test
    @DisplayName("S2: who is named on the page of absences signs in Tasklist, in place of the head who is away")
    void substitute() {
        String today = ClockUtil.getCurrentTime().toInstant().toString().substring(0, 10);
        Page page = at("zh-CN", "marketing.head", "SignPlan");
        page.navigate("/absences");
        page.getByLabel("代理人").selectOption("legal.bob");
        page.getByLabel("第一天").fill(today);
        page.getByLabel("最后一天").fill(today);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("指定代理人"))
                .click();
        assertThat(page.getByText("代理人已指定")).isVisible();
        picture(page, "absences-zh");
        management.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> management.executeJob(job.getId()));

        Page signing = at("en", "legal.bob", "SignPlan");
        signing.getByLabel("Approve", new Page.GetByLabelOptions().setExact(true))
                .check();
        signing.locator("input[type=password]").fill(Company.PASSWORD);
        complete(signing, "Complete");
        assertThat(signing.locator(".septet-form")).hasCount(0);
        assertThat(signatures.of(project))
                .extracting(Signature::signer, Signature::inPlaceOf, Signature::decision)
                .containsExactly(tuple("legal.bob", "marketing.head", Verdict.APPROVE));
        signing.navigate("/absences");
        assertThat(signing.getByText("head Marketing, from")).isVisible();
        picture(signing, "absences-en");
    }

    private Task task(String id, String person) {
        return colleagues.tasks(id).stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private Page at(String language, String person, String task) {
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
        page.navigate(
                "/camunda/app/tasklist/default/#/?task=" + task(task, person).getId());
        assertThat(page.locator(".septet-bar")).isVisible();
        return page;
    }

    private static void complete(Page page, String label) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
        assertThat(button).isEnabled();
        button.click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
