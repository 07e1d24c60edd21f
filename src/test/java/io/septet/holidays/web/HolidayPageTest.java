package io.septet.holidays.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.calendar.HolidayLists;
import io.septet.calendar.ListPutIn;
import io.septet.calendar.ListsInTests;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.Objective;
import io.septet.goal.SampleGoals;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@ProcessTest
@DisplayName("The page of the lists of holidays")
class HolidayPageTest {

    private static final String HEADER = "date,kind,name_zh,name_en\n";

    @Autowired
    Browser browser;

    @Autowired
    HolidayLists lists;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Statements statements;

    @Autowired
    BeanFactory beans;

    @BeforeEach
    void lateInNovember() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-30T02:00:00Z")));
    }

    @AfterEach
    void forget() {
        ListsInTests.forget(beans);
    }

    @Test
    @DisplayName("X7: shows which years have a list, where it came from and which year has none, in both languages")
    void shows() throws Exception {
        browser.as("admin", get("/holidays"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ships with Septet")))
                .andExpect(content().string(containsString("<strong>2027</strong>")))
                .andExpect(content().string(not(containsString("??"))));
        browser.send(get("/holidays").with(user("admin")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("节假日安排")))
                .andExpect(content().string(containsString("随 Septet 提供")))
                .andExpect(content().string(not(containsString("??"))));
        browser.as("admin", get("/holidays/2026"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("National Day")));
        browser.as("admin", get("/holidays/2027")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName(
            "X7: lists the plans and open tasks that reach into a year without a list, in as many statements however many")
    void reaches() throws Exception {
        ProjectId one = reaching();
        browser.as("admin", get("/holidays"));
        Map<String, Long> alone = statements.during(() -> browser.as("admin", get("/holidays"))
                .andExpect(content().string(containsString("/projects/%s/plan".formatted(one))))
                .andExpect(content().string(containsString("Assign departments")))
                .andExpect(content().string(containsString("1 Jan 2027, 10:00"))));
        ProjectId two = reaching();
        reaching();

        assertThat(statements.during(() -> browser.as("admin", get("/holidays"))
                        .andExpect(content().string(containsString("/projects/%s/plan".formatted(one))))
                        .andExpect(content().string(containsString("/projects/%s/plan".formatted(two))))))
                .isEqualTo(alone);
    }

    /** A project whose objective is due next year, and whose lead has to assign departments by New Year. */
    private ProjectId reaching() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-30T02:00:00Z")));
        ProjectId project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(Company.head("marketing")),
                PersonId.of(Company.bob("marketing"))));
        LocalDate due = LocalDate.of(2027, 3, 31);
        Objective objective = SampleGoals.objective();
        goals.define(
                project,
                SampleGoals.statement(
                        new Objective(
                                objective.specific(),
                                objective.metric(),
                                objective.baseline(),
                                objective.target(),
                                objective.unit(),
                                objective.achievable(),
                                objective.relevant(),
                                due),
                        List.of(SampleGoals.keyResult("marketing", due), SampleGoals.keyResult("sales", due))),
                PersonId.of(Company.head("marketing")));
        runtime.startProcessInstanceByKey(
                "responsibility-planning",
                projects.get(project).code(),
                Map.of(ProjectId.VARIABLE, project.toString()));
        return project;
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("X7: is for administrators alone")
    @ValueSource(strings = {"marketing.head", "sales.ann"})
    void closed(String person) throws Exception {
        browser.as(person, get("/holidays")).andExpect(status().isForbidden());
        browser.as(person, get("/holidays/2026")).andExpect(status().isForbidden());
        browser.as(person, file("2027", ListsInTests.NEW_YEAR.getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isForbidden());
        browser.as(person, confirmation(ListsInTests.NEW_YEAR)).andExpect(status().isForbidden());
        browser.as("admin", multipart("/holidays/check").file(part(new byte[1])).param("year", "2027"))
                .andExpect(status().isForbidden());
        browser.send(get("/holidays")).andExpect(status().is3xxRedirection());
        assertThat(lists.days(2027)).isEmpty();
    }

    @Test
    @DisplayName("X7: shows what a list makes different before it counts, and then who put it in")
    void putsIn() throws Exception {
        check("2027", ListsInTests.NEW_YEAR)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Let this list count for 2027?")))
                .andExpect(content().string(containsString("The first day that changes is 1 Jan 2027.")))
                .andExpect(content().string(containsString("3 Jan 2027")))
                .andExpect(content().string(containsString("worked")))
                .andExpect(content().string(containsString("New Year&#39;s Day")));
        assertThat(lists.days(2027)).as("until it is confirmed").isEmpty();

        browser.as("admin", confirmation(ListsInTests.NEW_YEAR)).andExpect(redirectedUrl("/holidays"));

        assertThat(lists.days(2027)).hasSize(3);
        browser.as("admin", get("/holidays"))
                .andExpect(content().string(containsString("put in by")))
                .andExpect(content().string(containsString("(next.csv)")))
                .andExpect(content().string(containsString("are being counted anew")))
                .andExpect(content().string(not(containsString("<strong>2027</strong>"))));
        check("2027", ListsInTests.NEW_YEAR)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("This is the list that counts for 2027 already.")));
        browser.as("admin", confirmation(HEADER + "2027-05-01,holiday,劳动节,Labour Day\n"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Somebody has put in another list for 2027")));
        assertThat(lists.inForce())
                .filteredOn(list -> list.year() == 2027)
                .extracting(ListPutIn::by)
                .containsExactly(PersonId.of("admin"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("X7: refuses what is no list of that year, with its line and the reason")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027|2027/01/01,holiday,元旦,New Year|Line 2: &#39;2027/01/01&#39; is no date such as 2027-10-01.|第 2 行：“2027/01/01”不是日期",
                "2027|2027-02-29,holiday,元旦,New Year|Line 2: &#39;2027-02-29&#39; is no date|第 2 行",
                "2027|2028-01-01,holiday,元旦,New Year|Line 2: 2028-01-01 does not belong to 2027.|第 2 行：2028-01-01 不属于 2027 年",
                "2027|2027-01-01,feast,元旦,New Year|Line 2: &#39;feast&#39; is neither holiday nor make-up.|既不是 holiday",
                "2027|2027-01-01,holiday,,New Year|Line 2: the day needs a name|第 2 行：该日须有中文和英文名称",
                "2027|2027-01-01,holiday|Line 2: 4 columns are expected|第 2 行：应有 4 列",
                "2027|<script>alert(1)</script>,holiday,元旦,New Year|&lt;script&gt;|&lt;script&gt;",
                "2207|2207-01-01,holiday,元旦,New Year|Give a year from 2021 to 2031.|请填写 2021 至 2031 之间的年份",
                "next|2027-01-01,holiday,元旦,New Year|Give a year from 2021 to 2031.|请填写 2021 至 2031 之间的年份",
            })
    void refuses(String year, String row, String english, String chinese) throws Exception {
        check(year, HEADER + row + "\n")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(english)))
                .andExpect(content().string(not(containsString("<script>alert"))));
        browser.send(file(year, (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8))
                        .with(user("admin"))
                        .locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString(chinese)));
        assertThat(lists.days(2027)).isEmpty();
    }

    @Test
    @DisplayName("X7: refuses no file, one that is too large, one in another encoding, and one without header or days")
    void files() throws Exception {
        refused(new byte[0], "Choose a file.");
        refused(new byte[HolidayLists.LARGEST + 1], "The file is larger than 64 KB");
        refused(ListsInTests.NEW_YEAR.getBytes(Charset.forName("GBK")), "is not UTF-8");
        refused("2027-01-01,holiday,元旦,New Year\n".getBytes(StandardCharsets.UTF_8), "the header must be");
        refused(HEADER.getBytes(StandardCharsets.UTF_8), "without naming a day");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Line 1: the header must be");
    }

    private void refused(byte[] content, String reason) throws Exception {
        browser.as("admin", file("2027", content))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(reason)));
    }

    private ResultActions check(String year, String list) throws Exception {
        return browser.as("admin", file(year, list.getBytes(StandardCharsets.UTF_8)));
    }

    private static MockMultipartHttpServletRequestBuilder file(String year, byte[] content) {
        return (MockMultipartHttpServletRequestBuilder) multipart("/holidays/check")
                .file(part(content))
                .param("year", year)
                .with(csrf());
    }

    private static MockMultipartFile part(byte[] content) {
        return new MockMultipartFile("file", "next.csv", "text/csv", content);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder confirmation(
            String list) {
        return post("/holidays")
                .with(csrf())
                .param("year", "2027")
                .param("content", list)
                .param("name", "next.csv")
                .param("instead", "0");
    }
}
