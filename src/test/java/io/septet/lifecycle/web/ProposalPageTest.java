package io.septet.lifecycle.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("G1: a project is proposed on a page")
class ProposalPageTest {

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @Autowired
    TaskService tasks;

    private final String name = "Proposed <b> " + UUID.randomUUID();
    private final UUID key = UUID.randomUUID();

    @Test
    @DisplayName("as in Tasklist: it starts, its lead has the first task, and sent again it is there once")
    void proposed() throws Exception {
        browser.as(ann("legal"), get("/projects/new"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<option value=\"legal\" selected=\"selected\">")));
        String page = send(proposal(), "legal.ann");

        ProjectView project = projects.named(List.of(name)).get(0);
        assertThat(page).isEqualTo("/projects/" + project.id());
        assertThat(project.proposedBy()).isEqualTo(PersonId.of(ann("legal")));
        assertThat(project.overallLead()).isEqualTo(PersonId.of(head("legal")));
        assertThat(tasks.createTaskQuery()
                        .processVariableValueEquals("projectId", project.id().toString())
                        .taskAssignee(head("legal"))
                        .list())
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("DefineGoal");

        assertThat(send(proposal(), "legal.ann")).isEqualTo(page);
        assertThat(projects.named(List.of(name))).hasSize(1);
    }

    private String send(MockHttpServletRequestBuilder proposal, String person) throws Exception {
        return browser.as(person, proposal)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    @DisplayName("and refused beside the field that is wrong, with what was typed, in the reader's language")
    void refused() throws Exception {
        MockHttpServletRequestBuilder wrong = post("/projects/new")
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("name", name)
                .param("category", "")
                .param("initiatingDepartment", "legal")
                .param("overallLead", "nobody")
                .param("coordinator", bob("legal"));
        browser.as(ann("legal"), wrong)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"category-wrong\"")))
                .andExpect(content().string(containsString("Proposed &lt;b&gt;")));
        browser.send(wrong.with(user(ann("legal"))).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("提出项目")));
        browser.as("admin", proposal())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Only people who belong to a department")));
        browser.as(ann("legal"), post("/projects/new").param("name", name)).andExpect(status().isForbidden());
        assertThat(projects.named(List.of(name))).isEmpty();
    }

    private MockHttpServletRequestBuilder proposal() {
        return post("/projects/new")
                .with(csrf())
                .param("key", key.toString())
                .param("name", name)
                .param("category", "CAMPAIGN")
                .param("initiatingDepartment", "legal")
                .param("overallLead", head("legal"))
                .param("coordinator", bob("legal"));
    }
}
