package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.AtOnce;
import io.septet.OnBothDatabases;
import io.septet.Statements;
import io.septet.directory.PersonId;
import io.septet.notification.domain.Sending;
import io.septet.project.ProjectId;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Five within a minute are too many for a mail each. */
@OnBothDatabases
@DisplayName("Notification: many messages about one project to one person")
class ManyAreOneTest extends AtMailServer {

    private static final PersonId ANN = PersonId.of("sales.ann");

    @Autowired
    Mail mail;

    @Autowired
    Statements statements;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    @DisplayName("are one mail, ten of them, which says how many they are and lists them, each with its link")
    void ten() throws MessagingException, IOException {
        news(1, 10);
        tell("sales.bob");
        sendDue();

        assertThat(subjects()).containsExactlyInAnyOrder("Spring sale: 10 messages", "Goal statement of Spring sale");
        MimeMessage one = mailsTo("sales.ann").get(0);
        String text = part(one, 0);
        String page = "https://septet.company.example/projects/" + project + "/page-";
        assertThat(text)
                .startsWith("So many messages about the project Spring sale (")
                .contains("\n\n1. Spring sale is filed\nThe project Spring sale (")
                .contains("\n" + page + "1\n\n2. Spring sale is filed\n")
                .contains("\n\n10. Spring sale is filed\n")
                .contains("Open in Septet:\nhttps://septet.company.example/messages?project=" + project);
        assertThat(Jsoup.parse(part(one, 1)).select("a").eachAttr("href"))
                .hasSize(11)
                .contains(page + "1", page + "10")
                .endsWith("https://septet.company.example/messages?project=" + project);
        assertThat(states()).hasSize(11).containsOnly(MessageState.MAILED);
        assertThat(notifications.of(project)).extracting(MessageView::mailedTo).doesNotContainNull();
        sendLater(Duration.ofHours(1));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    @DisplayName("are a mail each while they are few, or about several projects")
    void few() {
        news(1, 4);
        ProjectId first = project;
        project = proposed("Autumn sale");
        news(1, 4);
        sendDue();

        assertThat(server.getReceivedMessages()).hasSize(8);
        assertThat(project).isNotEqualTo(first);
    }

    @Test
    @DisplayName("leave at once at first; once there are too many, what follows waits a minute and is one mail")
    void oneAfterTheOther() throws MessagingException {
        for (int second = 0; second < 10; second++) {
            news(second, second);
            sendLater(Duration.ofSeconds(5));
        }
        assertThat(server.getReceivedMessages()).as("before the minute is over").hasSize(4);
        sendLater(Duration.ofSeconds(30));
        assertThat(subjects()).filteredOn("Spring sale: 6 messages"::equals).hasSize(1);
        assertThat(server.getReceivedMessages()).hasSize(5);
        sendLater(Duration.ofMinutes(2));
        news(11, 11);
        sendDue();
        assertThat(server.getReceivedMessages()).as("one by itself again").hasSize(6);
    }

    @Test
    @DisplayName("hold up nothing that is urgent and no invitation, which leave by themselves")
    void byThemselves() throws MessagingException {
        news(1, 6);
        notifications.tellUrgently(
                List.of(ANN), "goal.shared", project, reader -> Map.of(), new PageOfProject("emergencies"));
        notifications.tell(
                List.of(ANN),
                "goal.shared",
                project,
                reader -> Map.of(),
                new PageOfProject("meetings"),
                reader -> "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
        sendDue();

        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "Spring sale: 6 messages", "Goal statement of Spring sale", "Goal statement of Spring sale");
        assertThat(server.getReceivedMessages()[0].getHeader("Importance"))
                .as("what is urgent leaves first")
                .containsExactly("high");
    }

    @Test
    @DisplayName(
            "that a node sent and could not note are sent again as they were, under the same Message-ID; what has come since is not among them")
    void crash() throws Exception {
        news(1, 6);
        mail.send(sorting.outgoing(
                sorting.claim(Mail.NAME, 1, Duration.ofMinutes(3)).get(0)));
        news(7, 12);
        sendDue();
        sendLater(Duration.ofMinutes(1));
        assertThat(subjects()).containsExactly("Spring sale: 6 messages", "Spring sale: 6 messages");
        sendLater(Duration.ofMinutes(2));

        List<MimeMessage> mails = mailsTo("sales.ann");
        assertThat(mails).hasSize(3);
        assertThat(mails.get(2).getMessageID()).isEqualTo(mails.get(0).getMessageID());
        assertThat(part(mails.get(2), 0)).isEqualTo(part(mails.get(0), 0));
        assertThat(mails.get(1).getMessageID()).isNotEqualTo(mails.get(0).getMessageID());
        assertThat(part(mails.get(1), 0)).contains("page-7").doesNotContain("page-1\n");
        assertThat(states()).hasSize(12).containsOnly(MessageState.MAILED);
        sendLater(Duration.ofHours(1));
        assertThat(mailsTo("sales.ann")).hasSize(3);
    }

    @Test
    @DisplayName("that were tried by themselves stay so, for that may have arrived")
    void tried() {
        server.stop();
        news(1, 1);
        sendDue();
        server.start();
        news(2, 7);
        sendLater(Duration.ofMinutes(2));

        assertThat(subjects()).containsExactlyInAnyOrder("Spring sale is filed", "Spring sale: 6 messages");
    }

    @Test
    @DisplayName("that fail for good are an incident each, and Retry sends each")
    void failed() {
        server.stop();
        news(1, 5);
        sendDue();
        for (int attempt = 1; attempt <= 5; attempt++) {
            sendLater(Duration.ofMinutes(30));
        }
        assertThat(runtime.createIncidentQuery().count()).isEqualTo(5);
        server.start();
        for (Job job :
                management.createJobQuery().processDefinitionKey("notification").list()) {
            management.setJobRetries(job.getId(), 1);
            management.executeJob(job.getId());
        }
        sendDue();

        assertThat(subjects()).hasSize(5).containsOnly("Spring sale is filed");
        assertThat(states()).containsOnly(MessageState.MAILED);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    @DisplayName(
            "arrive once each, however many nodes look at the same moment, and cost fewer statements than by themselves")
    void nodes() throws Exception {
        Map<String, Long> made = statements.during(() -> {
            news(1, 10);
            sendDue();
        });
        long ofTheOutbox = made.entrySet().stream()
                .filter(statement -> statement.getKey().matches("(?i).*\\b(message|sending)\\b.*"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(ofTheOutbox).as("%s", made).isLessThanOrEqualTo(3 * 10);
        assertThat(subjects()).containsExactly("Spring sale: 10 messages");

        project = proposed("Autumn sale");
        news(1, 40);
        Callable<List<Sending>> node = () -> sorting.claim(Mail.NAME, 4, Duration.ofMinutes(3));
        List<Sending> claimed = AtOnce.results(Collections.nCopies(4, node)).stream()
                .flatMap(Collection::stream)
                .toList();
        for (Sending each : claimed) {
            mail.send(sorting.outgoing(each));
            outbox.sent(each);
        }
        sendLater(Duration.ofMinutes(2));

        String all = String.join("\n", texts());
        for (int i = 1; i <= 40; i++) {
            assertThat(all.split("projects/%s/page-%d\\n".formatted(project, i), -1))
                    .as("message %d", i)
                    .hasSize(2);
        }
        assertThat(states()).hasSize(40).containsOnly(MessageState.MAILED);
    }

    /** Each with a page of its own, by its number. */
    private void news(int from, int to) {
        for (int i = from; i <= to; i++) {
            notifications.tell(
                    List.of(ANN), "project.filed", project, reader -> Map.of(), new PageOfProject("page-" + i));
            pass(Duration.ofMillis(1));
        }
    }

    private void sendLater(Duration time) {
        pass(time);
        sendDue();
    }

    private static void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    private List<MimeMessage> mailsTo(String person) throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, person))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String person) {
        try {
            return mail.getAllRecipients()[0].toString().startsWith(person + "@");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(ManyAreOneTest::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> texts() throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            texts.add(part(mail, 0));
        }
        return texts;
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        return ((Multipart) mail.getContent())
                .getBodyPart(number)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }
}
