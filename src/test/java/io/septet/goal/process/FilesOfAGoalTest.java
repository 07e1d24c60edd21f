package io.septet.goal.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.SampleGoals;
import io.septet.project.Category;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

@ProcessTest
@DisplayName("G5: a file attached while the goal is written")
class FilesOfAGoalTest {

    private static final String LEAD = head("marketing");
    private static final String HARMFUL = "<script>alert(document.cookie)</script>";
    private static final MockMultipartFile FILE =
            new MockMultipartFile("content", "访谈 2024.html", "text/html", HARMFUL.getBytes(StandardCharsets.UTF_8));

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    ProjectFiles files;

    @Autowired
    RuntimeService runtime;

    ProjectId project;
    String address;

    @BeforeEach
    void attach() throws Exception {
        project = propose();
        String ofTask =
                "/api/tasks/%s/files".formatted(colleagues.task("DefineGoal").getId());
        browser.as(LEAD, multipart(ofTask).file(FILE).with(csrf())).andExpect(status().isOk());
        browser.as(LEAD, get(ofTask))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].name").value("访谈 2024.html"));
        browser.as(LEAD, get(ofTask + "/" + files.of(project).get(0).id()))
                .andExpect(header().string("Content-Disposition", "attachment"))
                .andExpect(content().string(HARMFUL));
        for (String other : List.of(ann("marketing"), "admin")) {
            browser.as(other, get(ofTask)).andExpect(status().isConflict());
            browser.as(other, multipart(ofTask).file(FILE).with(csrf())).andExpect(status().isConflict());
        }
        browser.as(LEAD, multipart(ofTask).file(FILE)).andExpect(status().isForbidden());
        address = files.of(project).get(0).address(project);
        colleagues.as(LEAD).complete("DefineGoal", DefineGoal.Content.of(SampleGoals.inOrder()));
    }

    @Test
    @DisplayName("G5: is saved by those who take part, never shown as a page")
    void participants() throws Exception {
        browser.as(ann("sales"), get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/octet-stream"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(startsWith("attachment;"), containsString("%E8%AE%BF%E8%B0%88%202024.html"))))
                .andExpect(content().string(HARMFUL));
        browser.as(ann("sales"), get("/projects/%s/goal".formatted(project)))
                .andExpect(content().string(containsString(address)));
    }

    @Test
    @DisplayName("G5: is not for others, not even under the address of a project of theirs")
    void others() throws Exception {
        browser.as(ann("legal"), get(address)).andExpect(status().isNotFound());

        ProjectId theirs = projects.propose(new Proposal(
                "Theirs",
                Category.CAMPAIGN,
                DepartmentId.of("legal"),
                PersonId.of(ann("legal")),
                PersonId.of(bob("legal"))));
        browser.as(ann("legal"), get(address.replace(project.toString(), theirs.toString())))
                .andExpect(status().isNotFound());
    }

    private ProjectId propose() {
        ProjectId id = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));
        runtime.startProcessInstanceByKey(
                GoalSetting.PROCESS, projects.get(id).code(), Map.of(ProjectId.VARIABLE, id.toString()));
        return id;
    }
}
