package io.septet.lifecycle.web;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.Reply;
import io.septet.goal.SampleGoals;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.State;
import io.septet.project.Step;
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
@DisplayName("The page of a project")
class ProjectPageTest {

    private static final String LEAD = head("marketing");

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    ProjectId project;
    String page;

    @BeforeEach
    void propose() {
        project = projects.propose(new Proposal(
                "618 <script>alert(1)</script>",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("research")),
                PersonId.of(ann("service"))));
        page = "/projects/" + project;
    }

    @Test
    @DisplayName("G1: shows name, category, people, department and step, markup as text")
    void shows() throws Exception {
        browser.as(LEAD, get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("618 &lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(containsString("Campaign or event")))
                .andExpect(content().string(containsString("bob Research")))
                .andExpect(content().string(containsString("ann Customer service")))
                .andExpect(content().string(containsString("aria-current=\"step\"")))
                .andExpect(content().string(containsString(projects.get(project).code())))
                .andExpect(content().string(containsString("Cancel the project")))
                .andExpect(content()
                        .string(containsString("<time datetime=\"2024-03-04T01:30:00Z\">4 Mar 2024, 09:30</time>")));
    }

    @Test
    @DisplayName("speaks the reader's language")
    void chinese() throws Exception {
        browser.send(get(page).with(user(LEAD)).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("lang=\"zh\"")))
                .andExpect(content().string(containsString("协作协调人")))
                .andExpect(content().string(containsString("营销活动")))
                .andExpect(content()
                        .string(containsString("<time datetime=\"2024-03-04T01:30:00Z\">2024年3月4日 09:30</time>")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is for those who have to do with the project, and for nobody else")
    @CsvSource({
        "marketing.head, 200",
        "research.bob, 200",
        "service.ann, 200",
        "marketing.ann, 200",
        "sales.bob, 200",
        "admin, 200",
        "legal.ann, 404",
        "research.head, 404",
        "nobody, 302",
    })
    void readers(String person, int answer) throws Exception {
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));

        browser.as(person, get(page)).andExpect(status().is(answer));
        browser.as(person, get(page + "/goal")).andExpect(status().is(answer));
    }

    @Test
    @DisplayName("is for nobody who has not signed in")
    void signedOut() throws Exception {
        browser.send(get(page)).andExpect(redirectedUrlPattern("**/login"));
        browser.send(post(page + "/cancellation").param("reason", "x").with(csrf()))
                .andExpect(redirectedUrlPattern("**/login"));
        assertThat(projects.get(project).state()).isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("of a project that does not exist is not found")
    void missing() throws Exception {
        browser.as(LEAD, get("/projects/" + UUID.randomUUID())).andExpect(status().isNotFound());
        browser.as(LEAD, get("/projects/618")).andExpect(status().isBadRequest());
        browser.as(LEAD, get(page + "/files/618")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("G6: leads to the goal statement with its confirmations")
    void goal() throws Exception {
        browser.as(LEAD, get(page + "/goal"))
                .andExpect(content().string(containsString("The goal is still being written.")));
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        goals.object(project, DepartmentId.of("sales"), Doer.of(PersonId.of(ann("sales"))), "Too <b>early</b>");
        goals.define(
                project,
                SampleGoals.inOrder(),
                List.of(new Reply(DepartmentId.of("sales"), "Two more weeks")),
                Doer.of(PersonId.of(LEAD)));
        goals.confirm(project, DepartmentId.of("marketing"), Doer.of(PersonId.of(ann("marketing"))));

        browser.as(LEAD, get(page))
                .andExpect(
                        content().string(containsString(SampleGoals.objective().specific())));
        browser.as(ann("sales"), get(page + "/goal"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Coupons for the second purchase")))
                .andExpect(content().string(containsString("href=\"https://wiki.company.example/618\"")))
                .andExpect(content().string(containsString("Confirmed")))
                .andExpect(content().string(containsString("Not answered yet")))
                .andExpect(content().string(containsString("Too &lt;b&gt;early&lt;/b&gt;")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("offers to cancel to lead, coordinator, head of the initiating department and administrators")
    @CsvSource({
        "marketing.head, true",
        "research.bob, true",
        "admin, true",
        "marketing.ann, false",
        "service.ann, false",
    })
    void mayCancel(String person, boolean may) throws Exception {
        String offer = page + "/cancellation";
        browser.as(person, get(page))
                .andExpect(content().string(may ? containsString(offer) : not(containsString(offer))));
        browser.as(person, get(offer)).andExpect(status().is(may ? 200 : 403));
        if (!may) {
            browser.as(person, post(offer).param("reason", "No budget").with(csrf()))
                    .andExpect(status().isForbidden());
            assertThat(projects.get(project).state()).isEqualTo(State.RUNNING);
        }
    }

    @Test
    @DisplayName("cancels nothing without a reason, without the token, or twice")
    void refused() throws Exception {
        String cancellation = page + "/cancellation";

        browser.as(LEAD, post(cancellation).param("reason", " ").with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Please say why the project is cancelled.")));
        browser.as(LEAD, post(cancellation).param("reason", "x".repeat(2001)).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        browser.as(LEAD, post(cancellation).param("reason", "No\0budget").with(csrf()))
                .andExpect(status().isBadRequest());
        browser.as(LEAD, post(cancellation).param("reason", "No budget")).andExpect(status().isForbidden());
        assertThat(projects.get(project).state()).isEqualTo(State.RUNNING);

        projects.cancel(project, "No <i>budget</i>", PersonId.of(LEAD));
        browser.as(LEAD, post(cancellation).param("reason", "Again").with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("This project has ended already.")));
        browser.as(LEAD, get(page))
                .andExpect(content().string(containsString("No &lt;i&gt;budget&lt;/i&gt;")))
                .andExpect(content().string(not(containsString("/cancellation"))));
    }

    @Test
    @DisplayName("shows in which step a project was cancelled, filed or not")
    void stopped() {
        projects.enter(project, Step.RESPONSIBILITIES);
        projects.cancel(project, "No budget", PersonId.of(LEAD));
        projects.archive(project);

        assertThat(StepShown.of(projects.get(project), null))
                .extracting(StepShown::progress)
                .containsExactly("past", "stopped", "ahead", "ahead", "ahead", "ahead", "ahead");
    }

    @Test
    @DisplayName("shows seven steps; a change is possible while work is tracked")
    void steps() {
        projects.enter(project, Step.TRACKING);
        assertThat(StepShown.of(projects.get(project), null))
                .extracting(StepShown::progress)
                .containsExactly("past", "past", "past", "present", "open", "ahead", "ahead");
        projects.archive(project);
        assertThat(StepShown.of(projects.get(project), null))
                .extracting(StepShown::progress)
                .containsOnly("past")
                .hasSize(7);
    }
}
