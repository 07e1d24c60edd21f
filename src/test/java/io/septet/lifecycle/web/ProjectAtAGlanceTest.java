package io.septet.lifecycle.web;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.project.ShownOfProject.Place;
import io.septet.project.Step;
import io.septet.tracking.TrackedProject;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The page of a project, at a glance,")
class ProjectAtAGlanceTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Test
    @DisplayName("S1, R3, R5, T10, M4, A3: shows what each room keeps of it, every section a click away from the top")
    void sections() throws Exception {
        Life project = propose().to(Step.TRACKING);

        for (Place place : List.of(
                Place.GOAL,
                Place.RACI,
                Place.CHART,
                Place.COMMUNICATION,
                Place.REGISTERS,
                Place.MEETINGS,
                Place.VERSIONS,
                Place.SIGNATURES,
                Place.DECISIONS)) {
            String anchor = place.name().toLowerCase(Locale.ROOT);
            browser.as(Life.LEAD, get("/projects/" + project.id()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<a href=\"#%s\"".formatted(anchor))))
                    .andExpect(content().string(containsString("<section id=\"%s\"".formatted(anchor))));
        }
    }

    @Test
    @DisplayName("G3: says where each key result stands by the work of its department, and in the end what came of it")
    void keyResults() throws Exception {
        Life project = propose().to(Step.TRACKING);
        browser.as(Life.LEAD, get("/projects/" + project.id()))
                .andExpect(content().string(containsString("work items accepted, 0 % done")));

        Life done = propose().toTheEnd();
        browser.as(Life.LEAD, get("/projects/" + done.id()))
                .andExpect(content().string(containsString("(reached: Yes)")));
    }

    @Test
    @DisplayName("puts the reader's most urgent task on top, late by how much, and nothing where nothing is theirs")
    void turn() throws Exception {
        Life project = propose();
        Task task = project.open().get(0);
        String page = "/projects/" + project.id();

        browser.as(task.getAssignee(), get(page))
                .andExpect(content().string(containsString("Your turn")))
                .andExpect(content().string(containsString("now, since 4 Mar 2024")))
                .andExpect(content().string(not(containsString("late by"))));
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(14))));
        browser.as(task.getAssignee(), get(page)).andExpect(content().string(containsString("late by")));
        browser.as("admin", get(page))
                .andExpect(content().string(containsString("Nothing in this project is yours to do at the moment.")))
                .andExpect(content().string(not(containsString("Your turn"))))
                .andExpect(content().string(containsString("late by")));
    }

    @Test
    @DisplayName("T2: lists the late work items, each with the working days by which it is late")
    void late() throws Exception {
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(1)));
        project.track();
        String page = "/projects/" + project.id();
        browser.as("finance.ann", get(page)).andExpect(content().string(not(containsString("id=\"late\""))));

        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(7))));
        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("id=\"late\"")))
                .andExpect(content().string(containsString("4 working days")));
    }

    private Life propose() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        return new Life(beans, Life.SCRIPT);
    }
}
