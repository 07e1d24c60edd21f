package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.OnBothDatabases;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task of marketing's head, which waits to be announced while the mail server is down. */
@OnBothDatabases
@DisplayName("Notification: who has acted hears no more")
class OverIsNotSentTest extends AtMailServer {

    private static final PersonId HEAD = PersonId.of("marketing.head");

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browser browser;

    private String task;

    @BeforeEach
    void announce() {
        server.stop();
        runtime.startProcessInstanceByKey(
                "goal-setting", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
        task = colleagues.task("DefineGoal").getId();
    }

    @Test
    @DisplayName("once the task is done: what waits is not sent, and the page of messages says so")
    void done() throws Exception {
        tell("sales.bob");
        runtime.deleteProcessInstance(
                tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId(), "done");
        mailServerIsBack();

        assertThat(onlyMail().getAllRecipients()[0]).hasToString("sales.bob@company.example");
        assertThat(notifications.of(project))
                .filteredOn(message -> message.person().equals(HEAD))
                .extracting(MessageView::state)
                .containsExactly(MessageState.OVER);
        assertThat(database.queryForList("select state from sending", String.class))
                .containsExactlyInAnyOrder("SENT", "OVER");
        browser.as(HEAD.value(), get("/messages"))
                .andExpect(content().string(containsString("not sent, there was nothing left to do")));
        browser.send(get("/messages").with(user(HEAD.value())).locale(Locale.CHINESE))
                .andExpect(content().string(containsString("已无需处理，未再发送")));
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    @DisplayName("once the task is a colleague's; the colleague hears of it")
    void handedOn() throws MessagingException {
        tasks.setAssignee(task, "marketing.ann");
        mailServerIsBack();

        assertThat(onlyMail().getAllRecipients()[0]).hasToString("marketing.ann@company.example");
    }

    @Test
    @DisplayName("but whoever has not does")
    void open() throws MessagingException {
        mailServerIsBack();

        assertThat(onlyMail().getAllRecipients()[0]).hasToString("marketing.head@company.example");
        assertThat(states()).containsExactly(MessageState.MAILED);
    }

    @Test
    @DisplayName("though it was tried before, and though others wait with it")
    void tried() {
        sendDue();
        for (int i = 0; i < 6; i++) {
            notifications.tell(List.of(HEAD), "project.filed", project, Map.of());
        }
        tasks.setAssignee(task, "marketing.ann");
        mailServerIsBack();

        assertThat(states())
                .containsOnlyOnce(MessageState.OVER)
                .filteredOn(MessageState.MAILED::equals)
                .hasSize(7);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    private void mailServerIsBack() {
        server.start();
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(2))));
        sendDue();
    }
}
