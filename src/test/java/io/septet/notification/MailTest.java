package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Reaches;
import io.septet.directory.PersonId;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Notification: a mail")
class MailTest extends AtMailServer {

    @Autowired
    Mail mail;

    @Autowired
    Languages languages;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    @DisplayName("says in text and in HTML what happened, and where to look")
    void says() throws MessagingException, IOException {
        tell("sales.ann");
        sendDue();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Goal statement of Spring sale");
        assertThat(mail.getFrom()[0]).hasToString("Septet <septet@company.example>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("sales.ann@company.example");
        String link = "https://septet.company.example/projects/" + project;
        assertThat(parts(mail))
                .hasSize(2)
                .anySatisfy(plain ->
                        assertThat(plain).contains("ann Sales, the goal").contains("\n" + link))
                .anySatisfy(html -> assertThat(html).contains("<a href=\"" + link + "\" "));
        MessageView message = notifications.of(project).get(0);
        assertThat(message.state()).isEqualTo(MessageState.MAILED);
        assertThat(message.mailedTo()).isEqualTo("sales.ann@company.example");
    }

    @Test
    @DisplayName("is one content in two forms, in the language that its reader has chosen")
    void alternatives() throws MessagingException, IOException {
        languages.choose(PersonId.of("sales.ann"), Locale.CHINESE);
        tell("sales.ann");
        sendDue();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("“Spring sale”任务目标说明书");
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        Multipart forms = (Multipart) mail.getContent();
        assertThat(forms.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(forms.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(parts(mail))
                .allMatch(part -> part.contains("ann Sales，您好：项目“Spring sale”（"))
                .allMatch(part -> part.contains("在 Septet 中打开"));
    }

    @Test
    @DisplayName("takes names for names, whatever they hold")
    void escapes() throws MessagingException, IOException {
        project = proposed("<script>alert(1)</script>\r\nBcc: all@company.example {person} $1");
        tell("sales.ann");
        sendDue();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject())
                .isEqualTo("Goal statement of <script>alert(1)</script> Bcc: all@company.example {person} $1");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(parts(mail)).anySatisfy(html -> assertThat(html)
                .contains("<a href=")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>"));
    }

    @Test
    @Reaches("notification/MessageDelivered")
    @DisplayName(
            "that the server refuses is tried after 10 s, 1 min, 5 min and 30 min; then an operator reads why, and Retry sends it at once")
    void refused() throws MessagingException {
        server.stop();
        tell("sales.ann");

        for (Duration wait :
                List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30))) {
            sendDue();
            assertThat(runtime.createIncidentQuery().count()).isZero();
            pass(wait);
        }
        sendDue();
        Incident incident = runtime.createIncidentQuery().singleResult();
        assertThat(incident.getActivityId()).isEqualTo("DeliverMessage");
        assertThat(incident.getIncidentMessage()).startsWith("The mail server did not take it: Connection refused");
        assertThat(job().getRetries()).isZero();
        assertThat(job().getDuedate()).as("Retry need not wait").isNull();
        assertThat(states()).containsExactly(MessageState.ADDRESSED);

        server.start();
        retry();

        assertThat(onlyMail().getSubject()).isEqualTo("Goal statement of Spring sale");
        assertThat(states()).containsExactly(MessageState.MAILED);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("that fails again after an operator's Retry is an incident again, at once")
    void refusedAgain() {
        fails();
        retry();

        Incident incident = runtime.createIncidentQuery().singleResult();
        assertThat(incident.getIncidentMessage()).contains("Connection refused");
        assertThat(job().getRetries()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legal.bob@company.example\r\nBcc: all@company.example",
                "legal.bob@company.example, all@company.example",
                "all: legal.bob@company.example, sales.ann@company.example;",
                "legal.bob"
            })
    @DisplayName(
            "to an address with a line break, to a list or to none is not tried; an operator reads why, corrects it and sends it")
    void noAddress(String address) throws MessagingException {
        mailTo("legal.bob", address);
        tell("legal.bob", "sales.ann");
        sendDue();

        assertThat(onlyMail().getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("sales.ann@company.example");
        assertThat(runtime.createIncidentQuery().singleResult().getIncidentMessage())
                .isEqualTo("'%s' is not one mail address".formatted(address.replace("\r\n", " ")));

        mailTo("legal.bob", "bob@company.example");
        retry();
        assertThat(server.getReceivedMessages()[1].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("bob@company.example");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("is sent once, although an operator's Retry is repeated after it was committed")
    void once() {
        tell("sales.ann");
        sendDue();
        outbox.sendAgain(notifications.of(project).get(0).id());
        sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName(
            "that a node sent and could not note is sent again once its claim is old, and recognized by its Message-ID")
    void again() throws Exception {
        tell("sales.ann");
        mail.send(sorting.outgoing(
                sorting.claim(Mail.NAME, 1, Duration.ofMinutes(3)).get(0)));
        sendDue();
        assertThat(server.getReceivedMessages()).as("claimed").hasSize(1);
        pass(Duration.ofMinutes(3));
        sendDue();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    @DisplayName("that a process instance was to send, before there was an outbox, is sent once")
    void ofEarlierVersion() {
        tell("sales.ann");
        UUID message = notifications.of(project).get(0).id();
        database.update("delete from sending");
        for (int i = 0; i < 2; i++) {
            runtime.startProcessInstanceByKey(
                    "notification", projects.get(project).code(), Map.of("deliveryId", message.toString()));
            management.executeJob(job().getId());
            sendDue();
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly(MessageState.MAILED);
    }

    @Test
    @DisplayName("is not tried for a person without an address; they read it in Septet")
    void withoutAddress() {
        mailTo("legal.bob", null);

        tell("legal.bob");
        sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly(MessageState.RECORDED);
    }

    @Test
    @DisplayName("that failed is not tried again for a person who has no address any more")
    void withoutAddressAnyMore() {
        fails();
        mailTo("sales.ann", null);
        retry();

        assertThat(states()).containsExactly(MessageState.RECORDED);
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    private void fails() {
        server.stop();
        tell("sales.ann");
        for (int attempt = 1; attempt <= 5; attempt++) {
            sendDue();
            pass(Duration.ofMinutes(30));
        }
    }

    private void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    /** Past Septet, which takes one address alone. */
    private void mailTo(String person, String address) {
        database.update("update ACT_ID_USER set EMAIL_ = ? where ID_ = ?", address, person);
    }

    /** As Cockpit does it, and then the job executor. */
    private void retry() {
        String job = job().getId();
        management.setJobRetries(job, 1);
        management.executeJob(job);
        sendDue();
    }

    private Job job() {
        return management.createJobQuery().processDefinitionKey("notification").singleResult();
    }

    private static List<String> parts(Part part) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                texts.addAll(parts(parts.getBodyPart(i)));
            }
        } else {
            texts.add(part.getContent().toString().replace("\r\n", "\n"));
        }
        return texts;
    }
}
