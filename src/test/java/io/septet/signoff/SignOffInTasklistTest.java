package io.septet.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.directory.PersonId;
import io.septet.journey.BrowserTest;
import io.septet.journey.Journey;
import io.septet.meeting.Meetings;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("Plan sign-off in Tasklist")
class SignOffInTasklistTest extends Journey {

    private static final String MARKUP = "No budget <img src=x onerror=alert(1)>";
    private static final String APPROVES_PLAN = "Do you approve what you sign of this version?";
    private static final String APPROVES_PLAN_ZH = "您是否同意您在该版本中签署的内容？";

    @Autowired
    PlannedProject planned;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Signatures signatures;

    @Autowired
    PlanVersions plans;

    @Autowired
    Meetings meetings;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    private ProjectId project;

    SignOffInTasklistTest() {
        super("en-GB");
    }

    @BeforeEach
    void draftPlan() {
        project = planned.draft();
        startRound();
    }

    private void startRound() {
        runtime.startProcessInstanceByKey("plan-sign-off", Map.of("projectId", project.toString()));
    }

    @Test
    @DisplayName("S2: a head rejects with a reason and the password, in English; the next version shows what is new")
    void reject() {
        var plan = office.of("marketing.head")
                .open("Sign plan")
                .says("RACI matrix")
                .choose(APPROVES_PLAN, "Reject")
                .isRefused("Please say why")
                .fill("Reason", MARKUP)
                .fill("Your password", "wrong")
                .isRefused("The password is not right");
        assertThat(signatures.of(project)).isEmpty();
        plan.fill("Your password", Company.PASSWORD).complete();
        assertThat(signatures.of(project))
                .extracting(Signature::signer, Signature::decision, Signature::reason)
                .containsExactly(tuple(PersonId.of("marketing.head"), Verdict.REJECT, MARKUP));

        var page = office.of("sales.head").visit("/projects/%s/signatures".formatted(project));
        page.getByText("Close the round now").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the round now"))
                .click();
        assertThat(page.getByText("The round is closed.")).isVisible();
        planned.change(project, "Cheaper offers");
        startRound();
        officeIn("zh-CN").of("sales.head").open("Sign plan").says("与上一版本的差异");
        officeIn("en-GB")
                .of("marketing.head")
                .open("Sign plan")
                .says("What became of your rejection")
                .says("Cheaper offers");
    }

    @Test
    @DisplayName("S2: a head names a substitute on the page for it, who then signs in their place")
    void substitute() {
        String today = ClockUtil.getCurrentTime().toInstant().toString().substring(0, 10);
        Page absences = officeIn("zh-CN").of("marketing.head").visit("/absences");
        absences.getByLabel("代理人").selectOption("legal.bob");
        absences.getByLabel("第一天").fill(today);
        absences.getByLabel("最后一天").fill(today);
        absences.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("指定代理人"))
                .click();
        assertThat(absences.getByText("代理人已指定")).isVisible();
        jobs.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(handOver -> jobs.executeJob(handOver.getId()));

        var substitute = office.of("legal.bob");
        substitute
                .open("Sign plan")
                .choose(APPROVES_PLAN, "Approve")
                .fill("Your password", Company.PASSWORD)
                .complete();
        assertThat(signatures.of(project))
                .extracting(Signature::signer, Signature::inPlaceOf, Signature::decision)
                .containsExactly(tuple(PersonId.of("legal.bob"), PersonId.of("marketing.head"), Verdict.APPROVE));
        assertThat(substitute.visit("/absences").getByText("head Marketing, from"))
                .isVisible();
    }

    @Test
    @DisplayName("S2–S5: heads and members sign, the coordinator writes the minutes, and the plan is in effect")
    void approve() {
        for (String head : List.of("marketing.head", "sales.head")) {
            officeIn("zh-CN")
                    .of(head)
                    .open("Sign plan")
                    .choose(APPROVES_PLAN_ZH, "同意")
                    .fill("您的密码", Company.PASSWORD)
                    .complete();
        }
        officeIn("zh-CN")
                .of("marketing.ann")
                .open("Sign duties")
                .choose(APPROVES_PLAN_ZH, "同意")
                .fill("您的密码", Company.PASSWORD)
                .complete();
        for (String member : List.of("sales.ann")) {
            String token = colleagues.as(member).token(dutiesOf(member));
            colleagues.as(member).complete("SignDuties", Map.of("decision", "APPROVE", "token", token));
        }
        var coordinator = office.of("sales.ann");
        coordinator
                .open("Hold kick-off meeting")
                .fill("Began at", "8:00")
                .fill("Length (minutes)", "90")
                .isRefused("at most 60 minutes")
                .fill("Length (minutes)", "45")
                .complete();

        assertThat(plans.inEffect(project)).isPresent();
        assertThat(meetings.of(project))
                .singleElement()
                .satisfies(kept -> assertThat(kept.content().minutesLong()).isEqualTo(45));
        assertThat(coordinator
                        .visit("/projects/%s/signatures".formatted(project))
                        .locator("main"))
                .containsText("head Sales");
    }

    private Task dutiesOf(String member) {
        return colleagues.tasks("SignDuties").stream()
                .filter(open -> member.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
    }
}
