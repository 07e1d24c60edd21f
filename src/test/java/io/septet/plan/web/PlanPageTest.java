package io.septet.plan.web;

import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.Objective;
import io.septet.goal.SampleGoals;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.SamplePlans;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The page of a plan")
class PlanPageTest {

    private static final String LEAD = head("marketing");

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    PlanVersions plans;

    @Autowired
    PlanDrafts drafts;

    ProjectId project;
    String page;

    @BeforeEach
    void plan() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));
        page = "/projects/" + project + "/plan";
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        drafts.assign(project, SamplePlans.parts());
        drafts.saveItems(project, SamplePlans.work());
        drafts.agree(project, SamplePlans.agreement());
    }

    @Test
    @DisplayName("S1: shows goal, responsibilities, matrix, schedule, communication and rules, with number and hash")
    void whole() throws Exception {
        PlanVersion version = plans.freeze(project);
        plans.takeEffect(project, 1);

        browser.as(LEAD, get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Version 1")))
                .andExpect(content().string(containsString("In force")))
                .andExpect(content().string(containsString(version.hash())))
                .andExpect(content().string(containsString("New customers of the 618 campaign buy again.")))
                .andExpect(content().string(containsString("Runs the campaign")))
                .andExpect(content().string(containsString("ann Marketing")))
                .andExpect(content().string(containsString(">A/R<")))
                .andExpect(content().string(containsString("Hands out the coupons")))
                .andExpect(content().string(containsString("Monday, 10:00, 30 minutes")))
                .andExpect(content().string(containsString("every 2 weeks")))
                .andExpect(content().string(containsString("head Marketing after 2 hours")))
                .andExpect(content().string(containsString("5,000")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    @DisplayName("R4: draws a Gantt chart with a bar for each item, milestones, and days without work shaded")
    void gantt() throws Exception {
        browser.as(LEAD, get(page))
                .andExpect(content().string(containsString("<svg class=\"gantt\"")))
                .andExpect(content().string(containsString("<polygon class=\"milestone\"")))
                .andExpect(content().string(containsString("<rect class=\"free\"")))
                .andExpect(content().string(containsString("<line class=\"today\"")))
                .andExpect(content()
                        .string(containsString("W2 Coupons in the shops · bob Sales · 18 Mar 2024 – 12 Apr 2024")));
    }

    @Test
    @DisplayName("R4: says which years it reaches into whose holidays are not known, and shades them")
    void unknownYear() throws Exception {
        browser.as(LEAD, get(page))
                .andExpect(content().string(not(containsString("unknown-days"))))
                .andExpect(content().string(not(containsString("not announced yet"))));
        Objective objective = SampleGoals.objective();
        Objective nextYear = new Objective(
                objective.specific(),
                objective.metric(),
                objective.baseline(),
                objective.target(),
                objective.unit(),
                objective.achievable(),
                objective.relevant(),
                LocalDate.of(2027, 3, 31));
        goals.define(
                project, SampleGoals.statement(nextYear, SampleGoals.inOrder().keyResults()), PersonId.of(LEAD));
        drafts.saveItems(project, later(SamplePlans.coupons(), "2027-02-26"));

        browser.as(LEAD, get(page))
                .andExpect(content().string(containsString("<strong>2027</strong>")))
                .andExpect(content().string(containsString("<rect class=\"unknown\"")))
                .andExpect(content().string(containsString("fill=\"url(#unknown-days)\"")))
                .andExpect(content().string(containsString("<i class=\"unknown\"></i>")))
                .andExpect(content().string(containsString("Holidays not announced yet")));
        browser.send(get(page).with(user(LEAD)).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("以下年份的法定节假日安排尚未公布")))
                .andExpect(content().string(containsString("<span>节假日安排尚未公布</span>")));
    }

    @Test
    @DisplayName("S1: speaks the reader's language")
    void chinese() throws Exception {
        plans.freeze(project);

        browser.send(get(page).with(user(LEAD)).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("第 1 版")))
                .andExpect(content().string(containsString("签署中")))
                .andExpect(content().string(containsString("星期一 10:00，30 分钟")))
                .andExpect(content().string(containsString("head Marketing：2 小时后")))
                .andExpect(content().string(containsString("验收标准")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    @DisplayName("C3: shows what is different from the version before; the old one stays readable")
    void difference() throws Exception {
        plans.freeze(project);
        plans.takeEffect(project, 1);
        drafts.saveItems(project, later(SamplePlans.coupons(), "2024-04-15"));
        plans.freeze(project);

        browser.as(LEAD, get(page + "/2"))
                .andExpect(content().string(containsString("<del>12 Apr 2024</del>")))
                .andExpect(content().string(containsString("<ins>15 Apr 2024</ins>")))
                .andExpect(content().string(containsString("Being signed")));
        browser.as(LEAD, get(page)).andExpect(content().string(containsString("In force")));
        browser.as(LEAD, get(page + "/1"))
                .andExpect(content().string(containsString("12 Apr 2024")))
                .andExpect(content().string(not(containsString("<del>"))));
        browser.as(LEAD, get(page + "/draft")).andExpect(content().string(containsString("Nothing.")));
    }

    private static PlanEdit later(PlanEdit.Row row, String end) {
        return new PlanEdit(List.of(
                SamplePlans.survey(),
                new PlanEdit.Row(
                        row.key(),
                        row.title(),
                        row.phase(),
                        row.responsible(),
                        row.start(),
                        LocalDate.parse(end),
                        row.milestone(),
                        row.deliverable(),
                        row.acceptanceStandard(),
                        row.input(),
                        row.resources(),
                        row.communication(),
                        row.risk(),
                        row.predecessors(),
                        row.raci(),
                        row.actions())));
    }

    @Test
    @DisplayName("S2: shows why a version was not signed")
    void rejected() throws Exception {
        plans.freeze(project);
        plans.reject(project, 1, List.of("Too short <b>"));

        browser.as(LEAD, get(page))
                .andExpect(content().string(containsString("Too short &lt;b&gt;")))
                .andExpect(content().string(containsString("Rejected")));
    }

    @Test
    @DisplayName("R4: markup in titles is text, in the page and in the drawing")
    void markup() throws Exception {
        PlanEdit.Row survey = SamplePlans.survey();
        drafts.saveItems(
                project,
                new PlanEdit(List.of(new PlanEdit.Row(
                        "W1",
                        "</text><script>alert(1)</script>",
                        survey.phase(),
                        survey.responsible(),
                        survey.start(),
                        survey.end(),
                        true,
                        "<img src=x onerror=alert(1)>",
                        survey.acceptanceStandard(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        survey.raci(),
                        survey.actions()))));

        String html = browser.as(LEAD, get(page)).andReturn().getResponse().getContentAsString();

        assertThat(html)
                .doesNotContain("<script>", "<img src=x", "</text><script")
                .contains("&lt;script&gt;");
    }

    @Test
    @DisplayName("R4: there is a page before anything is planned")
    void empty() throws Exception {
        ProjectId other = projects.propose(new Proposal(
                "Other",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));

        browser.as(LEAD, get("/projects/" + other + "/plan"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing is planned yet.")));
        goals.define(other, SampleGoals.inOrder(), PersonId.of(LEAD));
        browser.as(LEAD, get("/projects/" + other + "/plan"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No work items yet.")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S1: is for those who have to do with the project, and for nobody else")
    @CsvSource({
        "marketing.head, 200",
        "marketing.bob, 200",
        "sales.ann, 200",
        "sales.head, 200",
        "admin, 200",
        "legal.ann, 404",
        "research.head, 404",
        "nobody, 302",
    })
    void readers(String person, int answer) throws Exception {
        plans.freeze(project);

        browser.as(person, get(page)).andExpect(status().is(answer));
        browser.as(person, get(page + "/1")).andExpect(status().is(answer));
        browser.as(person, get(page + "/draft")).andExpect(status().is(answer));
    }

    @Test
    @DisplayName("S1: leads nowhere for plans and versions that do not exist")
    void nowhere() throws Exception {
        browser.as(LEAD, get(page + "/1")).andExpect(status().isNotFound());
        browser.as(LEAD, get(page + "/x")).andExpect(status().isNotFound());
        browser.as(LEAD, get("/projects/" + UUID.randomUUID() + "/plan")).andExpect(status().isNotFound());
        browser.as(LEAD, get("/projects/x/plan")).andExpect(status().is4xxClientError());
    }
}
