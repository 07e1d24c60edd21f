package io.septet.portal.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingSoon;
import io.septet.project.Category;
import io.septet.project.Portfolio;
import io.septet.project.PortfolioFilter;
import io.septet.project.PortfolioFilter.Order;
import io.septet.project.PortfolioFilter.Which;
import io.septet.project.ProjectId;
import io.septet.project.ProjectStanding;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.Step;
import io.septet.risk.LookForRisks;
import io.septet.risk.ManyProjects;
import io.septet.risk.RiskyProject;
import io.septet.tracking.ProgressStatus;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@OnBothDatabases
@DisplayName("The portfolio")
class PortfolioPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Portfolio portfolio;

    @Autowired
    Projects projects;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate database;

    private final String name = "门店 " + UUID.randomUUID();

    @Test
    @DisplayName(
            "T2, T4, T5: shows how far a project is, what is late, its high risks and what comes next, in both languages")
    void standing() throws Exception {
        RiskyProject risky = tracked();
        risky.report("W2", ProgressStatus.ON_TRACK, 40);
        risky.tracked().until(MONDAY.plusDays(3), 12, 0);
        risky.look();
        long high = risky.risks().stream()
                .filter(risk -> risk.level().name().equals("HIGH"))
                .count();
        assertThat(high).isPositive();

        ProjectStanding project = find(named(name)).get(0);
        assertThat(project.progress()).hasValueSatisfying(progress -> {
            assertThat(progress.reported()).isBetween(1, 39);
            assertThat(progress.planned()).isGreaterThan(progress.reported());
        });
        assertThat(project.late()).hasValueSatisfying(late -> {
            assertThat(late.items()).isEqualTo(1);
            assertThat(late.days()).isEqualTo(2);
        });
        assertThat(project.highRisks()).isEqualTo(high);
        assertThat(project.next())
                .hasValueSatisfying(next -> assertThat(next.on()).isEqualTo(MONDAY.plusDays(11)));

        MeetingSoon.call(beans, project.project().id(), ann("sales"), ann("marketing"));
        assertThat(find(named(name)).get(0).next())
                .hasValueSatisfying(next -> assertThat(next.on()).isEqualTo(MONDAY.plusDays(3)));
        browser.as("marketing.ann", get("/projects").param("called", name))
                .andExpect(content().string(containsString("<small>Meeting</small>")));
        database.update(
                "update meeting set state = 'CALLED_OFF' where project_id = ?",
                project.project().id().value());

        browser.as("finance.ann", get("/projects").param("called", name))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 work item, by up to 2 working days")))
                .andExpect(content().string(containsString("4 of 7")))
                .andExpect(content().string(containsString("Item W2 is due")))
                .andExpect(content()
                        .string(containsString("% done, 75 % planned by now"
                                .replace(
                                        "75",
                                        String.valueOf(
                                                project.progress().orElseThrow().planned())))));
        browser.send(get("/projects")
                        .param("called", name)
                        .with(user("finance.ann"))
                        .locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("1 项，最多延误 2 个工作日")))
                .andExpect(content().string(containsString("第 4 步，共 7 步")))
                .andExpect(content().string(containsString("Item W2 到期")));
    }

    @Test
    @DisplayName("finds projects by each thing that is chosen, and by several together")
    void filters() {
        RiskyProject risky = tracked();
        ProjectId late = risky.tracked().id();
        ProjectId proposed = propose(name + " 二期", Category.CUSTOMER_ISSUE);
        assertThat(ids(named(name))).containsExactlyInAnyOrder(late, proposed);
        assertThat(ids(named("二期").with(name))).as("Chinese").containsExactly(proposed);

        assertThat(ids(named(name).step(Step.TRACKING))).containsExactly(late);
        assertThat(ids(named(name).category(Category.CUSTOMER_ISSUE))).containsExactly(proposed);
        assertThat(ids(named(name).department("legal"))).containsExactly(proposed);
        assertThat(ids(named(name).person(head("legal")))).containsExactly(proposed);
        assertThat(ids(named(name).person("marketing.bob")))
                .as("only works on it")
                .containsExactly(late);
        assertThat(ids(named(name).year(2024))).containsExactlyInAnyOrder(late, proposed);
        assertThat(ids(named(name).year(2023))).isEmpty();
        assertThat(ids(named(name).which(Which.ENDED))).isEmpty();

        assertThat(ids(named(name).late())).isEmpty();
        risky.tracked().until(MONDAY.plusDays(1), 23, 0);
        assertThat(ids(named(name).late())).as("on the day on which it is due").isEmpty();
        risky.tracked().until(MONDAY.plusDays(2), 9, 0);
        assertThat(ids(named(name).late())).as("the morning after").containsExactly(late);

        assertThat(ids(named(name).order(Order.DUE))).containsExactly(late, proposed);
        assertThat(ids(named(name).order(Order.NAME))).containsExactly(late, proposed);
        assertThat(ids(named(name).order(Order.CODE)))
                .isSortedAccordingTo((one, other) ->
                        projects.get(one).code().compareTo(projects.get(other).code()));
    }

    @Test
    @DisplayName("knows at any time when the first open work of a project is due, as its deliveries say")
    void workDue() {
        RiskyProject risky = tracked();
        assertWorkDueIsRight();
        risky.tracked()
                .change(
                        item("W1", MONDAY.plusDays(6), MONDAY.plusDays(7)),
                        item("W2", MONDAY.plusDays(9), MONDAY.plusDays(11)));
        assertWorkDueIsRight();
        risky.tracked().change(item("W2", MONDAY.plusDays(9), MONDAY.plusDays(11)));
        risky.tracked().runWhatIsDue();
        assertWorkDueIsRight();
    }

    /** Of all projects, whatever other tests have done to theirs by people's hands. */
    private void assertWorkDueIsRight() {
        assertThat(database.queryForList(
                        """
                        select project.code from project
                        where exists (select 1 from tracking where tracking.project_id = project.id)
                          and coalesce(work_due_on, date '1970-01-01') <> coalesce(
                            (select min(delivery.ends_on) from item_delivery delivery
                             where delivery.project_id = project.id and delivery.status in ('PLANNED', 'IN_PROGRESS')),
                            date '1970-01-01')""",
                        String.class))
                .isEmpty();
    }

    @Test
    @DisplayName("carries the filter in its address from page to page, and refuses what is no filter")
    void address() throws Exception {
        for (int i = 0; i < 51; i++) {
            propose(name + " 100% {a}&b " + i, Category.CAMPAIGN);
        }
        String page = browser.as(
                        head("legal"),
                        get("/projects")
                                .param("called", name + " 100% {a}&b")
                                .param("category", "CAMPAIGN")
                                .param("step", ""))
                .andExpect(content().string(containsString("1–50 of 51")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
        assertThat(next.find()).isTrue();
        assertThat(next.group(1))
                .contains("category=CAMPAIGN")
                .contains("page=1")
                .doesNotContain("step");
        browser.as(head("legal"), get(URI.create(next.group(1).replace("&amp;", "&"))))
                .andExpect(content().string(containsString("51–51 of 51")));
        for (String wrong : List.of("step=NONE", "year=0", "year=20245", "year=last", "order=BEST", "which=x")) {
            browser.as(head("legal"), get("/projects?" + wrong)).andExpect(status().isBadRequest());
        }
    }

    @Test
    @DisplayName("keeps a filter under a name, its owner's alone, and forgets it")
    void kept() throws Exception {
        MockHttpServletRequestBuilder keeping = post("/projects/filters")
                .with(csrf())
                .param("called", "a&b {c}")
                .param("late", "true")
                .param("name", " 延误 <late> ");
        browser.as(ann("legal"), keeping).andExpect(redirectedUrl("/projects?called=a%26b%20%7Bc%7D&late=true"));
        String page = browser.as(ann("legal"), get("/projects"))
                .andExpect(content().string(containsString(">延误 &lt;late&gt;</a>")))
                .andExpect(content().string(containsString("/projects?called=a%26b%20%7Bc%7D&amp;late=true\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        browser.as(bob("legal"), get("/projects")).andExpect(content().string(not(containsString("&lt;late&gt;"))));
        browser.as(ann("legal"), post("/projects/filters").with(csrf()).param("name", "延误 <late>"))
                .andExpect(redirectedUrl("/projects"));
        browser.as(ann("legal"), get("/projects")).andExpect(content().string(not(containsString("%26b"))));

        Matcher removal = Pattern.compile("/projects/filters/[^/]+/removed").matcher(page);
        assertThat(removal.find()).isTrue();
        browser.as(bob("legal"), post(removal.group()).with(csrf())).andExpect(status().isNotFound());
        browser.as(ann("legal"), post(removal.group()).with(csrf()).param("late", "true"))
                .andExpect(redirectedUrl("/projects?late=true"));
        browser.as(ann("legal"), get("/projects")).andExpect(content().string(not(containsString("&lt;late&gt;"))));
        browser.as(ann("legal"), post(removal.group()).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("forgets the filters of somebody who is removed")
    void leaver() throws Exception {
        IdentityService identities = beans.getBean(IdentityService.class);
        identities.saveUser(identities.newUser("filters.leaver"));
        identities.createMembership("filters.leaver", Directory.STAFF);
        browser.as("filters.leaver", post("/projects/filters").with(csrf()).param("name", "Mine"))
                .andExpect(redirectedUrl("/projects"));
        assertThat(filtersOf("filters.leaver")).isEqualTo(1);
        identities.deleteUser("filters.leaver");
        assertThat(filtersOf("filters.leaver")).isZero();
    }

    private Integer filtersOf(String person) {
        return database.queryForObject("select count(*) from kept_filter where person = ?", Integer.class, person);
    }

    @Test
    @DisplayName("refuses a filter without a name, with too long a one, and the twenty-first, in words")
    void wrongNames() throws Exception {
        for (String wrong : List.of("", " \u3000", "x".repeat(61), "two\nlines")) {
            browser.as(
                            bob("legal"),
                            post("/projects/filters")
                                    .with(csrf())
                                    .param("late", "true")
                                    .param("name", wrong))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("at most 60 characters")))
                    .andExpect(content().string(containsString("name=\"late\" value=\"true\" checked")));
        }
        for (int i = 0; i < 20; i++) {
            browser.as(bob("legal"), post("/projects/filters").with(csrf()).param("name", "n" + i))
                    .andExpect(status().is3xxRedirection());
        }
        browser.as(bob("legal"), post("/projects/filters").with(csrf()).param("name", "n20"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("You keep 20 filters already")));
        browser.as(bob("legal"), post("/projects/filters").with(csrf()).param("name", "n3"))
                .andExpect(status().is3xxRedirection());
        database.update("delete from kept_filter where person = ?", bob("legal"));
    }

    @Test
    @DisplayName(
            "takes as many statements with hundreds of projects as with those of one page, each with work and risks")
    void statements() throws Exception {
        ManyProjects many = new ManyProjects(beans, MONDAY.minusDays(14), 5);
        many.growTo(60);
        beans.getBean(LookForRisks.class).look();
        Map<String, Long> few = statementsOfPage();
        many.growTo(200);
        Map<String, Long> more = statementsOfPage();
        many.forget();
        assertThat(more).isEqualTo(few);
    }

    private Map<String, Long> statementsOfPage() throws Exception {
        browser.as("admin", get("/projects").param("called", "MANY-")).andExpect(status().isOk());
        return statements.during(() -> browser.as("admin", get("/projects").param("called", "MANY-")));
    }

    private RiskyProject tracked() {
        RiskyProject risky = new RiskyProject(
                beans, item("W1", MONDAY, MONDAY.plusDays(1)), item("W2", MONDAY, MONDAY.plusDays(11)));
        database.update(
                "update project set name = ? where id = ?",
                name,
                risky.tracked().id().value());
        return risky;
    }

    private ProjectId propose(String called, Category category) {
        return projects.propose(new Proposal(
                called,
                category,
                DepartmentId.of("legal"),
                PersonId.of(head("legal")),
                PersonId.of(ann("legal")),
                PersonId.of(ann("legal"))));
    }

    private List<ProjectStanding> find(Chosen chosen) {
        return portfolio.page(PersonId.of("admin"), chosen.filter(), 0).getContent();
    }

    private List<ProjectId> ids(Chosen chosen) {
        return find(chosen).stream().map(found -> found.project().id()).toList();
    }

    private static Chosen named(String called) {
        return new Chosen(called, Which.ALL, null, null, null, null, false, null, Order.LATEST);
    }

    /** What is chosen, one thing after the other. */
    private record Chosen(
            String called,
            Which which,
            @Nullable Step step,
            @Nullable String department,
            @Nullable Category category,
            @Nullable String person,
            boolean isLate,
            @Nullable Integer year,
            Order order) {

        PortfolioFilter filter() {
            return new PortfolioFilter(
                    called,
                    which,
                    step,
                    department == null ? null : DepartmentId.of(department),
                    category,
                    person == null ? null : PersonId.of(person),
                    isLate,
                    year,
                    order);
        }

        Chosen with(String before) {
            return new Chosen(before + " " + called, which, step, department, category, person, isLate, year, order);
        }

        Chosen which(Which other) {
            return new Chosen(called, other, step, department, category, person, isLate, year, order);
        }

        Chosen step(Step other) {
            return new Chosen(called, which, other, department, category, person, isLate, year, order);
        }

        Chosen department(String other) {
            return new Chosen(called, which, step, other, category, person, isLate, year, order);
        }

        Chosen category(Category other) {
            return new Chosen(called, which, step, department, other, person, isLate, year, order);
        }

        Chosen person(String other) {
            return new Chosen(called, which, step, department, category, other, isLate, year, order);
        }

        Chosen late() {
            return new Chosen(called, which, step, department, category, person, true, year, order);
        }

        Chosen year(int other) {
            return new Chosen(called, which, step, department, category, person, isLate, other, order);
        }

        Chosen order(Order other) {
            return new Chosen(called, which, step, department, category, person, isLate, year, other);
        }
    }
}
