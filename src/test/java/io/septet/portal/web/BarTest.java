package io.septet.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Company;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.desk.OpenWork;
import io.septet.desk.TaskLinks;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingSoon;
import io.septet.project.Step;
import java.util.Locale;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

@ProcessTest
@DisplayName("T10: the bar of the pages and of Tasklist")
class BarTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    OpenWork work;

    @Autowired
    TaskLinks links;

    @Test
    @DisplayName(
            "leads to my tasks, which it counts, to projects, meetings, messages and the archive; Tasklist asks for it alone")
    void bar() throws Exception {
        Life project = new Life(beans, Life.SCRIPT).to(Step.TRACKING);
        PersonId person = PersonId.of(project.open("DeliverWork").get(0).getAssignee());
        int tasks = work.count(person, 99);
        assertThat(tasks).isPositive();
        String counted = "title=\"Tasks that wait for you: %d\">%d</strong>".formatted(tasks, tasks);

        browser.as(person.value(), get("/meetings"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<header class=\"frame\">"),
                                containsString("href=\"/camunda/app/tasklist/default/\""),
                                containsString(counted),
                                containsString("href=\"/meetings\" aria-current=\"page\""))));
        browser.as(person.value(), get("/bar"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                startsWith("<header class=\"frame\">"),
                                containsString(counted),
                                endsWith("</header>"))));
    }

    @Test
    @DisplayName("is for those who are signed in; to a page that is open it says so, and leads nobody to it later")
    void strangers() throws Exception {
        browser.send(get("/bar")).andExpect(redirectedUrlPattern("**/login"));
        browser.send(get("/bar").header("X-Requested-With", "XMLHttpRequest"))
                .andExpect(status().isUnauthorized())
                .andExpect(cookie().doesNotExist("REDIRECT_URI"));
        browser.send(get("/meetings")).andExpect(cookie().exists("REDIRECT_URI"));
    }

    @Test
    @DisplayName(
            "leads administrators, to whom Tasklist shows everybody's tasks, to their own, and to Cockpit and Admin")
    void administrators() throws Exception {
        browser.as("admin", get("/bar"))
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "#/?searchQuery=%5B%7B%22type%22%3A%22assignee%22%2C%22operator%22%3A%22eq%22%2C%22value%22%3A%22admin%22"),
                                containsString("/camunda/app/cockpit/"),
                                containsString("/camunda/app/admin/"))));
        browser.as(Company.ann("sales"), get("/bar"))
                .andExpect(content()
                        .string(not(anyOf(
                                containsString("searchQuery"),
                                containsString("/camunda/app/cockpit/"),
                                containsString("/camunda/app/admin/")))));
    }

    @Test
    @DisplayName("counts no more tasks than it has room for")
    void most() {
        Life project = new Life(beans, Life.SCRIPT).to(Step.TRACKING);
        PersonId person = PersonId.of(project.open("DeliverWork").get(0).getAssignee());
        assertThat(work.count(person, 0)).isEqualTo(1);
        assertThat(work.count(PersonId.of("nobody"), 99)).isZero();
    }

    @Test
    @DisplayName(
            "a task leads whose it is to its project, with the step in their language; to anybody else it is not there")
    void projectOfTask() throws Exception {
        Life project = new Life(beans, Life.SCRIPT).to(Step.TRACKING);
        Task task = project.open("DeliverWork").get(0);
        String way = "/api/tasks/%s/project".formatted(task.getId());
        assertThat(links.to(task.getId())).isEqualTo("/camunda/app/tasklist/default/#/?task=" + task.getId());
        browser.send(get(way).with(user(task.getAssignee())).locale(Locale.CHINESE))
                .andExpect(jsonPath("$.project.name").value(project.view().name()))
                .andExpect(jsonPath("$.project.step").value("跟踪"))
                .andExpect(jsonPath("$.project.address").value("/projects/" + project.id()));
        browser.as(Company.ann("legal"), get(way)).andExpect(status().isNotFound());
        browser.as(task.getAssignee(), get("/api/tasks/none/project")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("M1: all meetings to which one is invited are on one page")
    void meetings() throws Exception {
        Life project = new Life(beans, Life.SCRIPT).to(Step.TRACKING);
        String ann = Company.ann("sales");
        String meeting = MeetingSoon.call(beans, project.id(), ann, Company.ann("marketing"))
                .id()
                .toString();
        browser.as(ann, get("/meetings")).andExpect(content().string(containsString("/meetings/" + meeting)));
        browser.as(Company.ann("legal"), get("/meetings")).andExpect(content().string(not(containsString(meeting))));
    }

    @Test
    @DisplayName("logo and colour are the company's, for strangers, too, and browsers keep them for an hour")
    void look() throws Exception {
        browser.send(get("/company/look.css"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("--accent: #155cb5")))
                .andExpect(content().contentTypeCompatibleWith("text/css"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=3600, public"));
        String tag = browser.send(get("/company/logo"))
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);
        browser.send(get("/company/logo").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified());
    }
}
