package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.septet.AtOnce;
import io.septet.EngineAtRest;
import io.septet.Statements;
import io.septet.directory.PersonId;
import io.septet.notification.domain.Message;
import io.septet.notification.domain.MessageRepository;
import io.septet.notification.domain.Sending;
import io.septet.notification.domain.SendingRepository;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("Notification: the outbox")
class OutboxTest extends AtMailServer {

    /** From its cause until the mail server has taken it. */
    private static final int STATEMENTS_PER_MESSAGE = 6;

    private static final List<String> TEN = List.of(
            "sales.head",
            "sales.ann",
            "sales.bob",
            "marketing.head",
            "marketing.ann",
            "marketing.bob",
            "legal.head",
            "legal.ann",
            "legal.bob",
            "finance.ann");

    @Autowired
    Statements statements;

    @Autowired
    MessagesHealth health;

    @Autowired
    MessageRepository messages;

    @Autowired
    SendingRepository sendings;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    @DisplayName("takes at most six statements from a message's cause until it is sent, and fewer for each of several")
    void statements() {
        // two that arrive, so that the channel is not just tried anew after a pause
        tell("sales.ann", "sales.bob");
        sendDue();
        Map<String, Long> one = statements.during(() -> {
            tell("sales.ann");
            sendDue();
        });
        assertThat(ofTheOutbox(one)).as("%s", one).isLessThanOrEqualTo(STATEMENTS_PER_MESSAGE);
        Map<String, Long> ten = statements.during(() -> {
            tell(TEN.toArray(String[]::new));
            sendDue();
        });
        assertThat(ofTheOutbox(ten)).as("%s", ten).isLessThanOrEqualTo(4 * 10);
        assertThat(server.getReceivedMessages()).hasSize(2 + 11);
    }

    /** What is asked to find out whom to tell in which words, and where they are reached, is asked in any case. */
    private static long ofTheOutbox(Map<String, Long> made) {
        return made.entrySet().stream()
                .filter(statement ->
                        statement.getKey().matches("(?i).*\\b(message|sending|ACT_(RU|HI|GE|RE)_\\w+)\\b.*"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Test
    @DisplayName("gives each message to one of several nodes that look at the same moment")
    void nodes() throws Exception {
        for (int i = 0; i < 4; i++) {
            tell(TEN.toArray(String[]::new));
        }
        Callable<List<Sending>> node = () -> sorting.claim(Mail.NAME, 10, Duration.ofMinutes(3));
        List<Sending> claimed = AtOnce.results(Collections.nCopies(4, node)).stream()
                .flatMap(Collection::stream)
                .toList();
        claimed.forEach(outbox::sent);
        sendDue();

        assertThat(claimed).extracting(Sending::id).doesNotHaveDuplicates().isNotEmpty();
        assertThat(server.getReceivedMessages()).hasSize(40 - claimed.size());
        assertThat(states()).hasSize(40).containsOnly(MessageState.MAILED);
    }

    @Test
    @DisplayName("sends what is urgent first")
    void urgentFirst() throws MessagingException {
        tell("sales.ann");
        notifications.tellUrgently(
                List.of(PersonId.of("sales.bob")),
                "goal.shared",
                project,
                reader -> Map.of(),
                new PageOfProject("emergencies"));
        sendDue();

        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTest::to))
                .containsExactly("sales.bob@company.example", "sales.ann@company.example");
    }

    @Test
    @DisplayName("knows to which address a message was mailed, though a group's robot had taken it before")
    void robotFirst() {
        tell("sales.ann");
        outbox.sent(alsoBy("wecom"));
        assertThat(states()).containsExactly(MessageState.SENT);
        sendDue();

        assertThat(notifications.of(project)).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(MessageState.MAILED);
            assertThat(message.mailedTo()).isEqualTo("sales.ann@company.example");
        });
    }

    @Test
    @DisplayName(
            "shows an operator at once what waits for a channel that nobody has set up; Retry gives it up while that is so")
    void stranded() {
        tell("sales.ann");
        alsoBy("feishu");
        office.returnStranded();

        assertThat(runtime.createIncidentQuery().singleResult().getIncidentMessage())
                .isEqualTo("Nothing is set up that sends by 'feishu' (spring.mail.host, septet.channel.*)");
        sendDue();
        assertThat(states()).as("by mail").containsExactly(MessageState.MAILED);
        String job = management
                .createJobQuery()
                .processDefinitionKey("notification")
                .singleResult()
                .getId();
        management.setJobRetries(job, 1);
        management.executeJob(job);
        sendDue();
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(database.queryForList("select channel from sending", String.class))
                .containsExactly("mail");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("cannot hold a message twice for one channel, whoever puts it in")
    void twice() {
        tell("sales.ann");

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> alsoBy(Mail.NAME));
        sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** That the only message is to leave by that channel, too, as it was when that was set up. */
    private Sending alsoBy(String channel) {
        Message message =
                messages.findById(notifications.of(project).get(0).id()).orElseThrow();
        return sendings.save(new Sending(
                message, channel, "Spring sale", ClockUtil.getCurrentTime().toInstant()));
    }

    @Test
    @DisplayName("says in the details of the health check what waits and what failed, and takes no node out of service")
    void health() {
        server.stop();
        for (int i = 0; i < 5; i++) {
            tell("sales.ann");
        }
        assertThat(details())
                .containsEntry("waiting", 5L)
                .containsEntry("failed", 0L)
                .containsKey("waitingSince");
        sendDue();
        assertThat(details()).containsEntry("waiting", 5L);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        server.start();
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(10)));
        sendDue();
        assertThat(details()).containsEntry("waiting", 0L).containsEntry("pausing", false);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> details() {
        return (Map<String, Object>) health.health().getDetails().get(Mail.NAME);
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
