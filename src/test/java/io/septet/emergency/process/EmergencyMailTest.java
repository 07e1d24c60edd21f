package io.septet.emergency.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.septet.Browser;
import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.EmergentProject;
import io.septet.notification.Languages;
import io.septet.notification.PostOffice;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "septet.base-url=http://localhost"})
@DisplayName("T9: the mail that tells of an emergency")
class EmergencyMailTest {

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private final GreenMail server = new GreenMail(SMTP);

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Languages languages;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", SMTP::getPort);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName(
            "is marked urgent, speaks its reader's language, and leads, by signing in, to the one button that takes it")
    void twoClicks() throws Exception {
        languages.remember(PersonId.of("sales.ann"), Locale.SIMPLIFIED_CHINESE);
        EmergentProject project = new EmergentProject(beans);
        EmergencyView raised = project.raise("finance.ann");

        MimeMessage english = mailTo("marketing.ann");
        assertThat(english.getSubject()).isEqualTo("Urgent: emergency in Spring sale: The printer burns");
        assertThat(english.getHeader("X-Priority")).containsExactly("1");
        assertThat(english.getHeader("Importance")).containsExactly("high");
        MimeMessage chinese = mailTo("sales.ann");
        assertThat(chinese.getSubject()).isEqualTo("【紧急】Spring sale：The printer burns");
        assertThat(mailTo("finance.ann").getHeader("X-Priority"))
                .as("to who raised it")
                .isNull();

        String link = link(chinese);
        assertThat(link).isEqualTo("http://localhost%s?of=%s".formatted(project.page(), raised.id()));
        URI address = URI.create(link);
        MockHttpServletResponse asked = browser.send(get(address))
                .andExpect(redirectedUrl("http://localhost/login"))
                .andReturn()
                .getResponse();
        browser.send(post("/login")
                        .with(csrf())
                        .cookie(Arrays.stream(asked.getCookies())
                                .filter(cookie -> cookie.getName().equals("REDIRECT_URI"))
                                .toArray(Cookie[]::new))
                        .param("username", "sales.ann")
                        .param("password", Company.PASSWORD))
                .andExpect(redirectedUrl(link));
        browser.send(get(address).with(user("sales.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("我来接手")))
                .andExpect(content().string(containsString("The printer burns")));
        browser.as(
                        "sales.ann",
                        post(project.page() + "/taken")
                                .with(csrf())
                                .param("of", raised.id().toString()))
                .andExpect(redirectedUrl(project.page() + "?of=" + raised.id()));
        assertThat(project.now(raised).takenBy()).isEqualTo(PersonId.of("sales.ann"));
    }

    private MimeMessage mailTo(String person) throws MessagingException {
        beans.getBean(PostOffice.class).sendDue();
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(person + "@company.example")) {
                return mail;
            }
        }
        throw new AssertionError("No mail to " + person);
    }

    private static String link(MimeMessage mail) throws MessagingException, IOException {
        MimeMultipart texts = (MimeMultipart) mail.getContent();
        String plain = Objects.requireNonNull(texts.getBodyPart(0).getContent().toString());
        return plain.lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
