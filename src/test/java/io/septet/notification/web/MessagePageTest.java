package io.septet.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import jakarta.persistence.EntityManagerFactory;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ProcessTest
@DisplayName("Notification: the page of messages")
class MessagePageTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Notifications notifications;

    @Autowired
    Projects projects;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcTemplate database;

    MockMvc server;

    /** The page shows the latest, and the tests before this one have told the same people things. */
    @BeforeEach
    void forgetMessages() {
        database.update("delete from message");
    }

    @BeforeEach
    void openServer() {
        server = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    @DisplayName("shows people what they were told, and nobody else's messages")
    void own() throws Exception {
        String name = tell("sales.ann");

        read("sales.ann", "/messages", "en")
                .andExpect(content().string(containsString("<h1>My messages</h1>")))
                .andExpect(content().string(containsString(name)));
        read("sales.bob", "/messages", "en").andExpect(content().string(not(containsString(name))));
    }

    @Test
    @DisplayName("speaks the reader's language")
    void chinese() throws Exception {
        tell("sales.ann");

        read("sales.ann", "/messages", "zh-CN")
                .andExpect(content().string(containsString("<html lang=\"zh\">")))
                .andExpect(content().string(containsString("<h1>我的消息</h1>")))
                .andExpect(content().string(containsString("2024年3月4日 09:30")));
    }

    @Test
    @DisplayName("shows administrators everybody's")
    void everybodys() throws Exception {
        String name = tell("sales.ann");

        read("admin", "/messages", "en")
                .andExpect(content().string(containsString("<h1>All messages</h1>")))
                .andExpect(content().string(containsString("ann Sales")))
                .andExpect(content().string(containsString(name)));
    }

    @Test
    @DisplayName("takes names for names")
    void escapes() throws Exception {
        ProjectId project = proposed("<script>alert(1)</script>");
        notifications.tell(List.of(PersonId.of("sales.ann")), "goal.shared", project, Map.of("about", "<img src=x>"));

        read("sales.ann", "/messages", "en")
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")));
    }

    @Test
    @DisplayName("shows 25 at a time, the latest first, by a handful of statements")
    void paged() throws Exception {
        ProjectId project = proposed("Long story");
        for (int i = 1; i <= 60; i++) {
            ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 60_000));
            notifications.tell(
                    List.of(PersonId.of("legal.ann")),
                    "goal.shared",
                    project,
                    Map.of("about", "Chapter %d.".formatted(i)));
        }
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        server.perform(get("/messages").with(user("legal.ann")))
                .andExpect(content().string(containsString("Chapter 60.")))
                .andExpect(content().string(containsString("Chapter 36.")))
                .andExpect(content().string(not(containsString("Chapter 35."))))
                .andExpect(content().string(containsString("/messages?page=1")));
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(1);
        statistics.setStatisticsEnabled(false);

        read("legal.ann", "/messages?page=2", "en")
                .andExpect(content().string(containsString("Chapter 10.")))
                .andExpect(content().string(not(containsString("rel=\"next\""))));
        read("legal.ann", "/messages?page=-1", "en").andExpect(content().string(containsString("Chapter 60.")));
        read("legal.ann", "/messages?page=2147483647", "en")
                .andExpect(content().string(containsString("There are no messages.")));
    }

    @Test
    @DisplayName("is found under its former address, too")
    void formerAddress() throws Exception {
        server.perform(get("/deliveries").with(user("legal.ann"))).andExpect(redirectedUrl("/messages"));
    }

    @Test
    @DisplayName("asks strangers to sign in")
    void strangers() throws Exception {
        server.perform(get("/messages").header(HttpHeaders.ACCEPT, "text/html"))
                .andExpect(redirectedUrl("http://localhost/login"));
    }

    private ResultActions read(String person, String page, String language) throws Exception {
        return server.perform(get(page).with(user(person)).locale(Locale.forLanguageTag(language)))
                .andExpect(status().isOk());
    }

    /** @return the name of the project that they were told about */
    private String tell(String person) {
        String name = "Project " + UUID.randomUUID();
        notifications.tell(List.of(PersonId.of(person)), "goal.shared", proposed(name), Map.of());
        return name;
    }

    private ProjectId proposed(String name) {
        return projects.propose(new Proposal(
                name,
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
    }
}
