package io.septet.tracking.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.project.Step;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("The chart beside a task")
class TaskChartTest {

    private static final String ROW =
            """
            {"key": "%s", "title": "%s", "responsible": "sales.ann", "start": "%s", "end": "%s", "milestone": false, "predecessors": "%s"}""";

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    Life project;

    @BeforeEach
    void propose() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        project = new Life(beans, Life.SCRIPT);
    }

    @Test
    @DisplayName("R4: shows the plan before it is tracked, and what became of it afterwards, to whose task it is alone")
    void ofTheProject() throws Exception {
        Task goal = project.open().get(0);
        browser.as(goal.getAssignee(), get(address(goal)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.html").doesNotExist());

        project.until("SignPlan");
        Task sign = project.open("SignPlan").get(0);
        browser.as(sign.getAssignee(), get(address(sign)))
                .andExpect(jsonPath("$.html").value(allOf(containsString("<svg"), not(containsString("bar actual")))));
        browser.as("legal.ann", get(address(sign))).andExpect(status().isConflict());

        project.to(Step.TRACKING);
        Task deliver = project.open("DeliverWork").get(0);
        browser.as(deliver.getAssignee(), get(address(deliver)))
                .andExpect(jsonPath("$.html").value(containsString("bar actual")))
                .andExpect(jsonPath("$.html").value(containsString("<details class=\"chart-table\"")));
        browser.as(deliver.getAssignee(), get("/api/tasks/none/chart")).andExpect(status().isConflict());
    }

    @Test
    @DisplayName("R4: draws what is typed, as far as it has dates; text stays text, slips in the year are left out")
    void typed() throws Exception {
        project.until("PlanWork");
        Task plan = project.open("PlanWork").get(0);

        browser.as(
                        plan.getAssignee(),
                        typed(
                                plan,
                                ROW.formatted("W1", "<b>Poster</b>", "2024-03-05", "2024-03-08", ""),
                                ROW.formatted("W2", "Offers", "2024-03-11", "2024-03-12", "<b>poster</b>"),
                                ROW.formatted("W3", "No end", "2024-03-11", "", ""),
                                ROW.formatted("W4", "Reversed", "2024-03-12", "2024-03-11", "W1"),
                                ROW.formatted("W5", "A slip", "2024-03-11", "9024-03-11", "")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.html")
                        .value(allOf(
                                containsString("&lt;b&gt;Poster&lt;/b&gt;"),
                                containsString("class=\"link\""),
                                containsString("Offers"),
                                not(containsString("<b>")),
                                not(containsString("No end")),
                                not(containsString("Reversed")),
                                not(containsString("A slip")))));
        browser.as(plan.getAssignee(), typed(plan)).andExpect(jsonPath("$.html").doesNotExist());
    }

    @Test
    @DisplayName("R4: is drawn of so many rows and no more, for whose task it is, and of what can be read")
    void refused() throws Exception {
        project.until("PlanWork");
        Task plan = project.open("PlanWork").get(0);
        String[] rows = IntStream.rangeClosed(1, 501)
                .mapToObj(at -> ROW.formatted("W" + at, "Item", "2024-03-05", "2024-03-08", ""))
                .toArray(String[]::new);

        browser.as(plan.getAssignee(), typed(plan, rows))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("A chart has 500 rows at most.")));
        browser.as("legal.ann", typed(plan)).andExpect(status().isConflict());
        browser.as(
                        plan.getAssignee(),
                        post(address(plan))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"items\": 7}")
                                .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    private static String address(Task task) {
        return "/api/tasks/%s/chart".formatted(task.getId());
    }

    private static MockHttpServletRequestBuilder typed(Task task, String... rows) {
        return post(address(task))
                .contentType(MediaType.APPLICATION_JSON)
                .content(IntStream.range(0, rows.length)
                        .mapToObj(at -> rows[at])
                        .collect(Collectors.joining(",", "{\"items\": [", "]}")))
                .with(csrf());
    }
}
