package io.septet.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.Inbox;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.notification.PageOfProject;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
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
    Inbox inbox;

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    MockMvc server;

    @BeforeEach
    void openServer() {
        server = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    @DisplayName("shows people what they were told, and nobody else's messages")
    void own() throws Exception {
        String name = "Project " + UUID.randomUUID();
        ProjectId project = tell("sales.ann", name);

        read("sales.ann", about(project), "en")
                .andExpect(content().string(containsString("<h1>My messages</h1>")))
                .andExpect(content().string(containsString("Goal statement of " + name)));
        read("sales.bob", about(project), "en").andExpect(content().string(not(containsString(name))));
    }

    @Test
    @DisplayName("speaks the reader's language")
    void chinese() throws Exception {
        ProjectId project = tell("sales.ann", "Spring sale");

        read("sales.ann", about(project), "zh-CN")
                .andExpect(content().string(containsString("<html lang=\"zh\">")))
                .andExpect(content().string(containsString("<h1>我的消息</h1>")))
                .andExpect(content().string(containsString("2024年3月4日 09:30")));
    }

    @Test
    @DisplayName("shows administrators everybody's")
    void everybodys() throws Exception {
        String name = "Project " + UUID.randomUUID();
        ProjectId project = tell("sales.ann", name);

        read("admin", about(project), "en")
                .andExpect(content().string(containsString("<h1>All messages</h1>")))
                .andExpect(content().string(containsString("ann Sales")))
                .andExpect(content().string(containsString("Goal statement of " + name)))
                .andExpect(content().string(not(containsString("Mark as read"))));
    }

    @Test
    @DisplayName("takes names for names")
    void escapes() throws Exception {
        ProjectId project = proposed("<script>alert(1)</script>");
        notifications.tell(List.of(PersonId.of("sales.ann")), "goal.shared", project, Map.of("about", "<img src=x>"));

        read("sales.ann", about(project), "en")
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

        server.perform(get(about(project)).with(user("legal.ann")))
                .andExpect(content().string(containsString("Chapter 60.")))
                .andExpect(content().string(containsString("Chapter 36.")))
                .andExpect(content().string(not(containsString("Chapter 35."))))
                .andExpect(content().string(containsString("/messages?page=1&amp;project=" + project)));
        assertThat(statistics.getPrepareStatementCount())
                .as("the messages, how many are unread, and in which language and zone they are read")
                .isLessThanOrEqualTo(4);
        statistics.setStatisticsEnabled(false);

        read("legal.ann", about(project) + "&page=2", "en")
                .andExpect(content().string(containsString("Chapter 10.")))
                .andExpect(content().string(not(containsString("rel=\"next\""))));
        read("legal.ann", about(project) + "&page=-1", "en").andExpect(content().string(containsString("Chapter 60.")));
        read("legal.ann", about(project) + "&page=2147483647", "en")
                .andExpect(content().string(containsString("No message fits.")));
    }

    @Test
    @DisplayName(
            "finds words of subject and text in any language, and takes what means something in SQL for what it is")
    void searches() throws Exception {
        ProjectId project = proposed("双十一大促 100%_Sale!");
        notifications.tell(List.of(PersonId.of("sales.ann")), "goal.shared", project, Map.of("about", "请关注库存"));
        for (String words : List.of("双十一", "库存", "100%_sale!", "GOAL statement")) {
            read("sales.ann", about(project) + "&words={words}", "en", words)
                    .andExpect(content().string(containsString("请关注库存")));
        }
        for (String words : List.of("双十二", "1%0", "100__Sale", "' or '1'='1")) {
            read("sales.ann", about(project) + "&words={words}", "en", words)
                    .andExpect(content().string(containsString("No message fits.")));
        }
    }

    @Test
    @DisplayName("shows only what is urgent, or what is about a task that the reader can still do")
    void filters() throws Exception {
        ProjectId project = tell("sales.ann", "Spring sale");
        notifications.tellUrgently(
                List.of(PersonId.of("sales.ann")),
                "goal.objected",
                project,
                reader -> Map.of(),
                new PageOfProject("emergencies"));
        read("sales.ann", about(project) + "&urgent=true", "en")
                .andExpect(content().string(containsString("Objections to the goal statement")))
                .andExpect(content().string(not(containsString("please read it and confirm"))));
        read("sales.ann", about(project) + "&open=true", "en")
                .andExpect(content().string(containsString("No message fits.")));

        runtime.startProcessInstanceByKey("goal-setting", Map.of(ProjectId.VARIABLE, project.toString()));
        read("marketing.head", about(project) + "&open=true", "en")
                .andExpect(content().string(containsString("New task: Define goal")));
        tasks.setAssignee(colleagues.task("DefineGoal").getId(), "marketing.ann");
        read("marketing.head", about(project) + "&open=true", "en")
                .andExpect(content().string(containsString("No message fits.")));
        browser.as("sales.ann", get("/messages?project=somewhere")).andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName(
            "marks as read one message, or all that were there; nobody marks somebody else's; the frame counts the rest")
    void marksRead() throws Exception {
        inbox.allRead(PersonId.of("finance.bob"), Instant.now());
        ProjectId project = tell("finance.bob", "Spring sale");
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 60_000));
        tell("finance.bob", "Autumn sale");
        MessageView message = notifications.of(project).get(0);
        read("finance.bob", "/messages", "en").andExpect(content().string(containsString("2 unread messages")));
        read("finance.bob", "/projects", "zh-CN").andExpect(content().string(containsString("2 条未读消息")));

        browser.as(
                        "sales.bob",
                        post("/messages/read")
                                .with(csrf())
                                .param("message", message.id().toString()))
                .andExpect(redirectedUrl("/messages"));
        assertThat(inbox.unread(PersonId.of("finance.bob"))).isEqualTo(2);
        browser.as(
                        "finance.bob",
                        post("/messages/read?urgent=true&words=a b")
                                .with(csrf())
                                .param("message", message.id().toString()))
                .andExpect(redirectedUrl("/messages?urgent=true&words=a%20b"));
        assertThat(inbox.unread(PersonId.of("finance.bob"))).isEqualTo(1);
        read("finance.bob", about(project) + "&unread=true", "en")
                .andExpect(content().string(containsString("No message fits.")));

        browser.as(
                        "finance.bob",
                        post("/messages/all-read")
                                .with(csrf())
                                .param("until", message.at().toString()))
                .andExpect(redirectedUrl("/messages"));
        assertThat(inbox.unread(PersonId.of("finance.bob"))).as("told since").isEqualTo(1);
        browser.as(
                        "finance.bob",
                        post("/messages/all-read")
                                .with(csrf())
                                .param("until", message.at().plusSeconds(60).toString()))
                .andExpect(redirectedUrl("/messages"));
        assertThat(inbox.unread(PersonId.of("finance.bob"))).isZero();
        read("finance.bob", "/messages", "en").andExpect(content().string(not(containsString("unread messages"))));
    }

    @Test
    @DisplayName("counts what is unread up to 99")
    void many() throws Exception {
        ProjectId project = proposed("Long story");
        for (int i = 0; i < 100; i++) {
            notifications.tell(List.of(PersonId.of("legal.bob")), "goal.shared", project, Map.of());
        }
        read("legal.bob", "/messages", "en").andExpect(content().string(containsString("99+ unread messages")));
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

    private static String about(ProjectId project) {
        return "/messages?project=" + project;
    }

    private ResultActions read(String person, String page, String language, Object... values) throws Exception {
        return server.perform(get(page, values).with(user(person)).locale(Locale.forLanguageTag(language)))
                .andExpect(status().isOk());
    }

    /** @return the project that they were told about */
    private ProjectId tell(String person, String name) {
        ProjectId project = proposed(name);
        notifications.tell(List.of(PersonId.of(person)), "goal.shared", project, Map.of());
        return project;
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
