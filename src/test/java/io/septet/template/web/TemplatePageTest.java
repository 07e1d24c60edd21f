package io.septet.template.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Step;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("G1: on pages")
class TemplatePageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    private ProjectId archived;

    @BeforeEach
    void archive() {
        archived = new Life(beans).to(Step.TRACKING).id();
        projects.archive(archived);
    }

    private String location(String person, MockHttpServletRequestBuilder sent) throws Exception {
        return browser.as(person, sent.with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    @DisplayName("G1: a project is proposed after an archived one, whose name stands on its page")
    void proposedAfter() throws Exception {
        String code = projects.get(archived).code();
        String name = "Again " + UUID.randomUUID();
        browser.as(ann("sales"), get("/projects/" + archived))
                .andExpect(content().string(containsString("/projects/new?model=project:" + archived)))
                .andExpect(content().string(not(containsString("/templates/new"))));
        browser.as(ann("sales"), get("/projects/new").param("called", code))
                .andExpect(content().string(containsString("/projects/new?model=project:" + archived)));
        browser.as(ann("legal"), get("/projects/new").param("called", code))
                .andExpect(content().string(not(containsString("model=project:" + archived))))
                .andExpect(content().string(containsString("No archived project that you may read about")));
        browser.as(ann("sales"), get("/projects/new").param("model", "project:" + archived))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"2024-03-05\"")))
                .andExpect(content().string(containsString("<option value=\"CAMPAIGN\" selected=\"selected\">")));
        browser.as(ann("legal"), get("/projects/new").param("model", "project:" + archived))
                .andExpect(status().isNotFound());

        MockHttpServletRequestBuilder holiday = proposal(name, "2024-10-01").with(csrf());
        browser.as(ann("sales"), holiday)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("is a holiday (National Day)")))
                .andExpect(content().string(containsString("value=\"2024-10-01\"")));
        browser.send(holiday.with(user(ann("sales"))).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("是节假日（国庆节），请选择工作日开始。")));

        String page = location(ann("sales"), proposal(name, "2024-09-23"));
        browser.as(head("sales"), get(page))
                .andExpect(content().string(containsString("After the model of")))
                .andExpect(content().string(containsString("href=\"/projects/%s\"".formatted(archived))));
    }

    private MockHttpServletRequestBuilder proposal(String name, String start) {
        return post("/projects/new")
                .param("key", UUID.randomUUID().toString())
                .param("name", name)
                .param("category", "CAMPAIGN")
                .param("initiatingDepartment", "sales")
                .param("overallLead", head("sales"))
                .param("coordinator", bob("sales"))
                .param("model", "project:" + archived)
                .param("start", start);
    }

    @Test
    @DisplayName("G1: a process owner keeps an archived project as a template; everybody sees it until it is withdrawn")
    void template() throws Exception {
        String name = "Campaign <b> " + UUID.randomUUID();
        browser.as("admin", get("/templates/new").param("project", archived.toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"618 campaign\"")));
        browser.as("admin", keeping(" ").with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"name-wrong\"")));
        String kept = location("admin", keeping(name));

        browser.as(ann("legal"), get("/templates"))
                .andExpect(content().string(containsString("href=\"%s\"".formatted(kept))));
        browser.as(ann("legal"), get(kept))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Campaign &lt;b&gt;")))
                .andExpect(content().string(containsString("11–29")))
                .andExpect(content().string(containsString("2 work items, 29 working days")))
                .andExpect(content().string(not(containsString("href=\"/projects/" + archived))))
                .andExpect(content().string(not(containsString("/withdrawal"))));
        browser.send(get(kept).with(user("admin")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("2 项工作任务，29 个工作日")));

        assertThat(location("admin", post(kept).param("name", name + "!").param("description", "For 618")))
                .isEqualTo(kept);
        assertThat(location("admin", post(kept + "/withdrawal"))).isEqualTo("/templates");
        String id = kept.substring(kept.lastIndexOf('/') + 1);
        browser.as(ann("legal"), get("/templates")).andExpect(content().string(not(containsString(kept))));
        browser.as(ann("legal"), get("/projects/new").param("model", "template:" + id))
                .andExpect(status().isNotFound());
        browser.as(ann("legal"), get(kept)).andExpect(content().string(containsString("Withdrawn")));
    }

    private MockHttpServletRequestBuilder keeping(String name) {
        return post("/templates").param("project", archived.toString()).param("name", name);
    }

    @Test
    @DisplayName(
            "G1: whoever keeps no templates makes, changes and withdraws none, and nobody makes one of what they may not read")
    void refused() throws Exception {
        browser.as(ann("sales"), get("/templates/new").param("project", archived.toString()))
                .andExpect(status().isForbidden());
        browser.as(ann("sales"), keeping("Mine").with(csrf())).andExpect(status().isForbidden());
        browser.as(ann("legal"), keeping("Mine").with(csrf())).andExpect(status().isNotFound());
        String kept = location("admin", keeping("Kept " + UUID.randomUUID()));
        browser.as(ann("sales"), post(kept).with(csrf()).param("name", "Mine")).andExpect(status().isForbidden());
        browser.as(ann("sales"), post(kept + "/withdrawal").with(csrf())).andExpect(status().isForbidden());
        browser.as("admin", get("/templates/" + UUID.randomUUID())).andExpect(status().isNotFound());
        ProjectId running = new Life(beans).id();
        browser.as("admin", get("/templates/new").param("project", running.toString()))
                .andExpect(status().isNotFound());
    }
}
