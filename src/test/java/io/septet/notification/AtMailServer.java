package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What tests with a mail server share: the server, a project, and somebody to be told of it. They share one application, too. */
@ProcessTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "septet.base-url=https://septet.company.example/",
            "septet.mail-from=Septet <septet@company.example>"
        })
abstract class AtMailServer {

    static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    final GreenMail server = new GreenMail(SMTP);

    @Autowired
    Notifications notifications;

    @Autowired
    Outbox outbox;

    @Autowired
    SortingRoom sorting;

    @Autowired
    PostOffice office;

    @Autowired
    Projects projects;

    @Autowired
    JdbcTemplate database;

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
        // some have their address taken away
        database.update("update ACT_ID_USER set EMAIL_ = concat(ID_, '@company.example')");
    }

    ProjectId proposed(String name) {
        return projects.propose(new Proposal(
                name,
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
    }

    void tell(String... people) {
        notifications.tell(Arrays.stream(people).map(PersonId::of).toList(), "goal.shared", project, Map.of());
    }

    /** Sends what is due; also where the channel has just failed so often that it would be left alone for a while. */
    void sendDue() {
        office.filled(new Outbox.Filled(true));
        office.sendDue();
    }

    MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    List<MessageState> states() {
        return notifications.of(project).stream().map(MessageView::state).toList();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
