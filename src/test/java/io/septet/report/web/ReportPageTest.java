package io.septet.report.web;

import static io.septet.report.ReportingProject.FRIDAY;
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
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.report.ReportingProject;
import io.septet.risk.LeftBehind;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@DisplayName("T3: the page of a project's weekly reports")
class ReportPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    ReportingProject project;
    String page;

    @BeforeEach
    void report() {
        LeftBehind.forget(beans);
        project = new ReportingProject(beans);
        page = "/projects/%s/reports".formatted(project.tracked().id());
    }

    private void written() {
        project.lookOn(FRIDAY);
        colleagues
                .as("sales.ann")
                .complete(
                        project.taskOf("sales.ann"),
                        Map.of("done", "<b>Shops</b> asked", "nextWeek", "More of them", "support", "Paper"));
    }

    @Test
    @DisplayName("shows the reports of all departments by week, those that are missing, and since when")
    void shows() throws Exception {
        browser.as("finance.ann", get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No weekly report was asked for yet.")));
        written();
        browser.as("finance.ann", get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Week to 8 Mar 2024")))
                .andExpect(content().string(containsString("&lt;b&gt;Shops&lt;/b&gt; asked")))
                .andExpect(content().string(containsString("awaited")))
                .andExpect(content().string(not(containsString("Correct this report"))));
        project.lookOn(FRIDAY.plusDays(7));
        browser.send(get(page + "?week=" + FRIDAY).with(user("finance.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("截至 2024年3月8日 的一周")))
                .andExpect(content().string(containsString("缺交")))
                .andExpect(content().string(containsString("：1")))
                .andExpect(content().string(containsString("?week=2024-03-15")));
        browser.as("finance.ann", get(page + "?week=never"))
                .andExpect(content().string(containsString("Week to 15 Mar 2024")));
    }

    @Test
    @DisplayName("A1: is printed week by week, called as in the archive")
    void printed() throws Exception {
        browser.as("finance.ann", get(page + ".pdf")).andExpect(status().isNotFound());
        written();
        String disposition = browser.as("finance.ann", get(page + ".pdf?week=" + FRIDAY))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.CONTENT_DISPOSITION);
        assertThat(ContentDisposition.parse(disposition).getFilename())
                .startsWith("20240308-")
                .endsWith("-Weekly reports to 2024-03-08.pdf");
    }

    @Test
    @DisplayName("T10: is on the page of tracking as long as a report is owed")
    void owed() throws Exception {
        written();
        String tracking = "/projects/%s/tracking".formatted(project.tracked().id());
        browser.as("finance.ann", get(tracking))
                .andExpect(content().string(containsString("Report of Marketing for the week to 8 Mar 2024")))
                .andExpect(content().string(not(containsString("Report of Sales"))))
                .andExpect(content().string(containsString(page)));
        project.tracked().until(FRIDAY.plusDays(3), 9, 30);
        browser.send(get(tracking).with(user("finance.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("缺交")));
        project.tracked().until(FRIDAY.plusDays(3), 10, 0);
        browser.as("finance.ann", get(tracking))
                .andExpect(content().string(not(containsString("Report of Marketing"))));
    }

    @Test
    @DisplayName("is for those who take part")
    void readers() throws Exception {
        browser.as("legal.ann", get(page)).andExpect(status().isNotFound());
        browser.send(get(page)).andExpect(status().is3xxRedirection());
    }

    @Test
    @DisplayName("lets the contact correct the report until the meeting, and keeps what was typed when it is refused")
    void corrects() throws Exception {
        written();
        browser.as("sales.ann", get(page)).andExpect(content().string(containsString("Correct this report")));
        correct("sales.ann", "sales", " ", "Typed anyway")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Please say what was done this week.")))
                .andExpect(content().string(containsString("Typed anyway")));
        correct("sales.ann", "sales", "All shops asked", "The rest").andExpect(redirectedUrl(page + "?week=" + FRIDAY));
        assertThat(project.report("sales").versions()).hasSize(2);
        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("corrected once")))
                .andExpect(content().string(containsString("All shops asked")))
                .andExpect(content().string(containsString("&lt;b&gt;Shops&lt;/b&gt; asked")));
    }

    @Test
    @DisplayName("refuses corrections of others, of departments that take no part, and after the meeting")
    void guarded() throws Exception {
        written();
        correct("marketing.ann", "sales", "Mine", "x")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("contact, or by whoever stands in for them")));
        correct("sales.ann", "legal", "x", "x")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("takes no part")));
        correct("legal.ann", "legal", "x", "x").andExpect(status().isNotFound());
        browser.as(
                        "sales.ann",
                        post(page + "/corrected").param("week", "2024-03-08").param("department", "sales"))
                .andExpect(status().isForbidden());
        project.tracked().until(FRIDAY.plusDays(3), 10, 0);
        correct("sales.ann", "sales", "Better", "x")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("The meeting has begun")));
        browser.as("sales.ann", get(page)).andExpect(content().string(not(containsString("Correct this report"))));
        assertThat(project.report("sales").versions()).hasSize(1);
    }

    private ResultActions correct(String person, String department, String done, String next) throws Exception {
        return browser.as(
                person,
                post(page + "/corrected")
                        .with(csrf())
                        .param("week", FRIDAY.toString())
                        .param("department", department)
                        .param("done", done)
                        .param("nextWeek", next)
                        .param("support", ""));
    }
}
