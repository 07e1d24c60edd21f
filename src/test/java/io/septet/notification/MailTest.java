package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "septet.base-url=https://septet.company.example/",
            "septet.mail-from=Septet <septet@company.example>"
        })
@DisplayName("Notification: a mail")
class MailTest {

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private final GreenMail server = new GreenMail(SMTP);

    @Autowired
    Notifications notifications;

    @Autowired
    Post post;

    @Autowired
    Projects projects;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    IdentityService identities;

    @Autowired
    TransactionTemplate transaction;

    ProjectId project;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", SMTP::getPort);
    }

    @BeforeEach
    void start() {
        server.start();
        project = proposed("Spring sale");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @Reaches("notification/MessageDelivered")
    @DisplayName("says in text and in HTML what happened, and where to look")
    void says() throws MessagingException, IOException {
        tell("sales.ann");
        management.executeJob(job().getId());

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Goal statement of Spring sale");
        assertThat(mail.getFrom()[0]).hasToString("Septet <septet@company.example>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("sales.ann@company.example");
        String link = "https://septet.company.example/projects/" + project;
        assertThat(parts(mail))
                .hasSize(2)
                .anySatisfy(plain ->
                        assertThat(plain).contains("ann Sales, the goal").contains("\n" + link))
                .anySatisfy(html -> assertThat(html).contains("<a href=\"" + link + "\">"));
        MessageView message = notifications.of(project).get(0);
        assertThat(message.state()).isEqualTo(MessageState.MAILED);
        assertThat(message.mailedTo()).isEqualTo("sales.ann@company.example");
    }

    @Test
    @DisplayName("takes names for names, whatever they hold")
    void escapes() throws MessagingException, IOException {
        project = proposed("<script>alert(1)</script>\r\nBcc: all@company.example {person} $1");
        tell("sales.ann");
        management.executeJob(job().getId());

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
    @DisplayName("that the server refuses is tried after 10 s, 1 min, 5 min and 30 min, then an operator retries it")
    void refused() throws MessagingException {
        server.stop();
        tell("sales.ann");

        for (Duration wait :
                List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30))) {
            fail();
            Instant next = ClockUtil.getCurrentTime().toInstant().plus(wait);
            assertThat(job().getDuedate()).isEqualTo(Date.from(next));
            assertThat(runtime.createIncidentQuery().count()).isZero();
            ClockUtil.setCurrentTime(Date.from(next));
        }
        fail();
        Incident incident = runtime.createIncidentQuery().singleResult();
        assertThat(incident.getActivityId()).isEqualTo("DeliverMessage");
        assertThat(job().getRetries()).isZero();
        assertThat(notifications.of(project)).extracting(MessageView::state).containsExactly(MessageState.ADDRESSED);

        server.start();
        management.setJobRetries(job().getId(), 1);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        management.executeJob(job().getId());

        assertThat(onlyMail().getSubject()).isEqualTo("Goal statement of Spring sale");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("is sent once, although its job is repeated after it was committed")
    void once() {
        tell("sales.ann");
        management.executeJob(job().getId());
        post.deliver(notifications.of(project).get(0).id());

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("that is sent again because the commit failed is recognized by its Message-ID")
    void again() throws MessagingException {
        tell("sales.ann");
        transaction.executeWithoutResult(crash -> {
            post.deliver(notifications.of(project).get(0).id());
            crash.setRollbackOnly();
        });
        management.executeJob(job().getId());

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    @DisplayName("is not tried for a person without an address; they read it in Septet")
    void withoutAddress() {
        User person = identities.createUserQuery().userId("legal.bob").singleResult();
        person.setEmail(null);
        identities.saveUser(person);

        tell("legal.bob");
        management.executeJob(job().getId());

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(notifications.of(project)).extracting(MessageView::state).containsExactly(MessageState.RECORDED);
    }

    private ProjectId proposed(String name) {
        return projects.propose(new Proposal(
                name,
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
    }

    private void tell(String person) {
        notifications.tell(List.of(PersonId.of(person)), "goal.shared", project, Map.of());
    }

    private void fail() {
        String job = job().getId();
        assertThatThrownBy(() -> management.executeJob(job)).hasRootCauseInstanceOf(ConnectException.class);
    }

    private Job job() {
        return management.createJobQuery().processDefinitionKey("notification").singleResult();
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
