package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.plan.PlanVersion;
import io.septet.project.ProjectId;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A change of money")
class FinanceIsToldTest extends ChangeRequests {

    private static final String FINANCE = "finance.head";
    private static final List<String> PAGES =
            List.of("", "/changes", "/plan", "/plan/1", "/plan/2", "/goal", "/signatures", "/meetings", "/tracking");

    @Autowired
    Browser browser;

    @Test
    @DisplayName("C4: a small one is told to finance, who may read what they are told of and nothing else")
    void small() throws Exception {
        ProjectId other = project;
        project = changing.tracked();
        notThere(project, FINANCE);

        request("service.bob", costing(minor()));
        adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

        told();
        notThere(other, FINANCE);
        notThere(project, "finance.ann");
        notThere(project, "legal.head");
    }

    @Test
    @DisplayName("C4: a large one is told to finance once it is signed, and not before")
    void large() throws Exception {
        request("service.bob", costing(major()));
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft().with("items[1].end", "2024-04-12"));
        notThere(project, FINANCE);

        signAll();

        told();
        notThere(project, "finance.ann");
    }

    @Test
    @DisplayName("C4: one that is given up is nobody's of finance to read")
    void givenUp() throws Exception {
        request("service.bob", costing(minor()));
        colleagues
                .as("marketing.ann")
                .complete("AdjustPlan", Map.of("decision", "WITHDRAW", "reason", "The printer is in time after all"));

        assertThat(told("change.money")).isEmpty();
        notThere(project, FINANCE);
    }

    private static Map<String, Object> costing(Map<String, Object> content) {
        content.put("extraCost", new BigDecimal("1200.50"));
        content.put("money", "A courier");
        return content;
    }

    /** The message leads to the project; there are the change with its money, and both versions of the plan. */
    private void told() throws Exception {
        assertThat(told("change.money")).extracting(MessageView::person).containsExactly(PersonId.of(FINANCE));
        MessageView message = told("change.money").get(0);
        assertThat(message.body()).contains("1,200.50", "A courier");
        browser.as(FINANCE, get(URI.create(message.link()).getPath())).andExpect(status().isOk());
        for (String page : PAGES) {
            browser.as(FINANCE, get("/projects/" + project + page)).andExpect(status().isOk());
        }
        browser.as(FINANCE, get("/projects/%s/changes".formatted(project)))
                .andExpect(content().string(containsString("1,200.50")))
                .andExpect(content().string(containsString("A courier")));
        assertThat(plans.versions(project)).extracting(PlanVersion::number).containsExactly(1, 2);
    }

    private void notThere(ProjectId id, String person) throws Exception {
        for (String page : PAGES) {
            browser.as(person, get("/projects/" + id + page))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(not(containsString("A courier"))));
        }
    }
}
