package io.septet.plan.web;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.plan.PlanVersions;
import io.septet.tracking.TrackedProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Two versions of a plan beside each other")
class ComparisonPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    PlanVersions plans;

    TrackedProject project;
    String page;

    @BeforeEach
    void threeVersions() {
        project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(1)));
        project.track();
        project.change(item("W1", MONDAY, MONDAY.plusDays(2)));
        project.change(item("W1", MONDAY, MONDAY.plusDays(3)));
        page = "/projects/%s/plan/difference".formatted(project.id());
    }

    @Test
    @DisplayName("C3: any two of them, what was and what is, each with the hash that is signed; the address names both")
    void anyTwo() throws Exception {
        browser.as("finance.ann", get(page + "?from=1&to=3"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("From version 1 to version 3")))
                .andExpect(content().string(containsString("<del>5 Mar 2024</del>")))
                .andExpect(content().string(containsString("<ins>7 Mar 2024</ins>")))
                .andExpect(content()
                        .string(containsString(plans.version(project.id(), 1).hash())))
                .andExpect(content()
                        .string(containsString(plans.version(project.id(), 3).hash())))
                .andExpect(content().string(not(containsString("6 Mar 2024"))));
        browser.as("finance.ann", get(page + "?from=3&to=2"))
                .andExpect(content().string(containsString("<del>7 Mar 2024</del>")))
                .andExpect(content().string(containsString("<ins>6 Mar 2024</ins>")));
        browser.as("finance.ann", get(page + "?from=2&to=2"))
                .andExpect(content()
                        .string(matchesPattern("(?s).*<h2>What was and what is</h2>\\s*<p class=\"soft\">Nothing.*")));
    }

    @Test
    @DisplayName("C3: a version that there is not is not found; without numbers nothing is asked; for readers alone")
    void refused() throws Exception {
        browser.as("finance.ann", get(page + "?from=1&to=4")).andExpect(status().isNotFound());
        browser.as("finance.ann", get(page + "?from=one&to=2")).andExpect(status().isBadRequest());
        browser.as("finance.ann", get(page)).andExpect(status().isBadRequest());
        browser.as("legal.ann", get(page + "?from=1&to=2")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("C3: are chosen on the project's page")
    void chosen() throws Exception {
        browser.as("finance.ann", get("/projects/" + project.id()))
                .andExpect(content().string(containsString("plan/difference?from=2&amp;to=3")))
                .andExpect(content()
                        .string(containsString("action=\"/projects/%s/plan/difference\"".formatted(project.id()))));
    }
}
