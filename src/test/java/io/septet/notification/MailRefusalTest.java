package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.septet.crash.LeisurelyPostOffice;
import io.septet.directory.PersonId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DisplayName("Notification: what a mail server answers")
class MailRefusalTest {

    private LeisurelyPostOffice post;
    private Mail mail;

    @BeforeEach
    void open() throws IOException {
        post = new LeisurelyPostOffice();
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(post.port());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        mail = new Mail(
                beans.getBeanProvider(JavaMailSender.class),
                "Septet <septet@company.example>",
                MailLayoutTest.layout());
    }

    @AfterEach
    void close() throws IOException {
        post.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "RCPT, 550 5.1.1 no such user",
        "RCPT, 553 5.1.3 bad address",
        "RCPT, 521 5.3.2 takes no mail",
        "RCPT, 552 5.2.2 mailbox full",
        "., 554 5.7.1 not wanted"
    })
    @DisplayName("stands when it is 5xx to the address or to the mail: that is not tried again")
    void forGood(String command, String answer) {
        post.answer(command, answer);

        assertThatExceptionOfType(Undeliverable.class)
                .isThrownBy(() -> mail.send(message()))
                .withMessageContaining(answer);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "RCPT, 450 4.2.1 busy",
        "RCPT, 451 4.7.1 greylisted",
        "RCPT, 452 4.2.2 mailbox full",
        "., 451 4.3.0 later",
        "MAIL, 550 5.7.1 this sender may not",
        "MAIL, 530 5.7.0 sign in first"
    })
    @DisplayName("is perhaps another one later when it is 4xx, or is about Septet and not about the mail")
    void later(String command, String answer) {
        post.answer(command, answer);

        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(() -> mail.send(message()))
                .withMessageStartingWith("The mail server did not take it: ");
    }

    private static Outgoing message() {
        UUID id = UUID.randomUUID();
        return new Outgoing(
                id,
                new MessageView(
                        id,
                        PersonId.of("sales.ann"),
                        null,
                        null,
                        List.of("task.late"),
                        "Late",
                        "Please see.",
                        "https://septet.company.example/",
                        false,
                        MessageState.ADDRESSED,
                        null,
                        Instant.EPOCH,
                        null,
                        null),
                Locale.ENGLISH,
                "ann@company.example");
    }
}
