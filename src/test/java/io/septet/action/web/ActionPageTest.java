package io.septet.action.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.absence.Absences;
import io.septet.action.Actions;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.directory.PersonId;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The page of actions")
class ActionPageTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Actions actions;

    @Autowired
    Absences absences;

    private TrackedProject project;
    private String page;

    @BeforeEach
    void propose() {
        project = new TrackedProject(beans);
        page = "/projects/%s/actions".formatted(project.id());
        follow("Book the <b>hall</b>", "finance.bob", MONDAY);
        follow("Print the programme", "finance.ann", MONDAY.plusDays(4));
    }

    private void follow(String what, String owner, LocalDate dueOn) {
        actions.follow(new NewAction(
                project.id(),
                new Origin("meeting.kind.KICK_OFF", "minutes", "The opening"),
                what,
                PersonId.of(owner),
                null,
                dueOn,
                PersonId.of("sales.bob"),
                MONDAY,
                false));
    }

    @Test
    @DisplayName(
            "M6: shows of each who does it, what it came of, by when, how it stands and for how long, markup as text")
    void ofProject() throws Exception {
        project.until(MONDAY.plusDays(1), 10, 0);
        browser.as("marketing.ann", get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Book the &lt;b&gt;hall&lt;/b&gt;")))
                .andExpect(content().string(containsString("bob Finance")))
                .andExpect(content().string(containsString("Kick-off meeting")))
                .andExpect(content().string(containsString("The opening")))
                .andExpect(content().string(containsString("8 Mar 2024")))
                .andExpect(content().string(containsString("late by 1 working day")))
                .andExpect(content().string(containsString("1 working day</td>")));
        browser.send(get(page).with(user("marketing.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("逾期 1 个工作日")))
                .andExpect(content().string(containsString("启动会")));
    }

    @Test
    @DisplayName("M6: is for those who may read about the project")
    void keepOut() throws Exception {
        browser.as("legal.ann", get(page)).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("M6: shows one's own, and those of whom one stands in for, whatever project they belong to")
    void mine() throws Exception {
        browser.as("finance.bob", get("/actions"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Book the &lt;b&gt;hall")))
                .andExpect(content().string(containsString("Spring sale")))
                .andExpect(content().string(not(containsString("programme"))));
        browser.as("legal.bob", get("/actions"))
                .andExpect(content().string(containsString("You have no open actions.")));
        absences.plan(PersonId.of("finance.bob"), PersonId.of("legal.bob"), MONDAY, MONDAY);
        browser.as("legal.bob", get("/actions")).andExpect(content().string(containsString("Book the &lt;b&gt;hall")));
    }
}
