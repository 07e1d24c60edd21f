package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnBothDatabases;
import io.septet.directory.PersonId;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Monday, 9:30 in the company. */
@OnBothDatabases
@DisplayName("S4: what people have chosen")
class DigestTest extends AtMailServer {

    private static final PersonId ANN = PersonId.of("sales.ann");

    @Autowired
    TellingChoices choices;

    @Autowired
    Digests digests;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    @DisplayName("collects what is routine until the hour, in one mail that says all of it and leads to the page")
    void together() throws MessagingException, IOException {
        choose(new ToldHow(true, 17));
        tell("sales.ann", "sales.bob");
        pass(Duration.ofMinutes(1));
        notifications.tell(List.of(ANN), "project.filed", project, Map.of());
        sendDue();
        assertThat(server.getReceivedMessages())
                .as("of the one who did not choose")
                .hasSize(1);

        pass(Duration.ofHours(7).minusMinutes(1));
        sendDue();
        assertThat(server.getReceivedMessages()).as("before the hour").hasSize(1);
        pass(Duration.ofMinutes(30));
        sendDue();

        MimeMessage mail = server.getReceivedMessages()[1];
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(mail.getSubject()).isEqualTo("Your news: 2 messages");
        String text = (String) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(text.replace("\r\n", "\n"))
                .startsWith("ann Sales, this has happened since the last mail of this kind:\n\n"
                        + "Goal statement of Spring sale\nThe goal statement of the project Spring sale")
                .contains("\n\nSpring sale is filed\nThe project Spring sale")
                .contains("https://septet.company.example/messages\n");
        assertThat(states()).containsOnly(MessageState.MAILED);
        pass(Duration.ofDays(1));
        sendDue();
        assertThat(server.getReceivedMessages()).as("nothing new since").hasSize(2);
    }

    @Test
    @DisplayName("leaves a single piece of news as it is")
    void single() throws MessagingException {
        choose(new ToldHow(true, 17));
        tell("sales.ann");
        pass(Duration.ofHours(8));
        sendDue();

        assertThat(onlyMail().getSubject()).isEqualTo("Goal statement of Spring sale");
    }

    @Test
    @DisplayName("is sent again as a whole when the mail server was down, and is the same mail to mail programs")
    void down() throws MessagingException {
        choose(new ToldHow(true, 17));
        tell("sales.ann");
        notifications.tell(List.of(ANN), "project.filed", project, Map.of());
        pass(Duration.ofHours(8));
        server.stop();
        sendDue();
        server.start();
        pass(Duration.ofSeconds(10));
        sendDue();

        assertThat(onlyMail().getSubject()).isEqualTo("Your news: 2 messages");
        assertThat(states()).containsOnly(MessageState.MAILED);
    }

    @Test
    @DisplayName("holds back no task, no entry for a calendar, and nothing that is urgent")
    void notRoutine() throws MessagingException {
        choose(new ToldHow(true, 17));
        notifications.tell(
                List.of(ANN), "task.offered.undated", project, reader -> Map.of("task", "Sign"), "https://x/", "1");
        notifications.tell(
                List.of(ANN),
                "goal.shared",
                project,
                reader -> Map.of(),
                new PageOfProject("meetings"),
                reader -> "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
        notifications.tellUrgently(
                List.of(ANN), "goal.shared", project, reader -> Map.of(), new PageOfProject("emergencies"));
        sendDue();

        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    @DisplayName("can be to read in Septet alone, except for what is urgent")
    void noMail() throws MessagingException {
        choose(new ToldHow(false, null));
        tell("sales.ann");
        sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsOnly(MessageState.RECORDED);

        notifications.tellUrgently(
                List.of(ANN), "goal.shared", project, reader -> Map.of(), new PageOfProject("emergencies"));
        sendDue();
        assertThat(onlyMail().getHeader("Importance")).containsExactly("high");
    }

    @Test
    @DisplayName(
            "that failed for good is sent by Retry, though its reader wants each mail at once by then, or the other way round")
    void retried() {
        choose(new ToldHow(true, 17));
        tell("sales.ann");
        server.stop();
        pass(Duration.ofHours(8));
        for (int attempt = 1; attempt <= 5; attempt++) {
            sendDue();
            pass(Duration.ofMinutes(30));
        }
        choose(ToldHow.AT_ONCE_BY_MAIL);
        tell("sales.ann");
        for (int attempt = 1; attempt <= 5; attempt++) {
            sendDue();
            pass(Duration.ofMinutes(30));
        }
        assertThat(runtime.createIncidentQuery().count()).isEqualTo(2);
        server.start();
        retryAll(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        choose(new ToldHow(true, 17));
        retryAll(1);

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(states()).containsOnly(MessageState.MAILED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("notification")
                        .count())
                .isZero();
    }

    /** As Cockpit does it, and then the job executor; the earliest ones. */
    private void retryAll(int most) {
        for (Job job : management
                .createJobQuery()
                .processDefinitionKey("notification")
                .orderByJobId()
                .asc()
                .listPage(0, most)) {
            management.setJobRetries(job.getId(), 1);
            management.executeJob(job.getId());
        }
        sendDue();
    }

    private void choose(ToldHow how) {
        choices.choose(ANN, how);
    }

    @Override
    void sendDue() {
        super.sendDue();
        digests.sendDue();
    }

    private static void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }
}
