package io.septet.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The company's mail server, if one is configured ({@code spring.mail.host}). */
@Component
class Mail {

    /** As mail programs count. */
    private static final int HIGHEST = 1;

    private final JavaMailSender server;
    private final String from;

    /** @param from the sender's address, setting {@code septet.mail-from} */
    Mail(ObjectProvider<JavaMailSender> server, @Value("${septet.mail-from}") String from) {
        this.server = server.getIfAvailable();
        this.from = from;
    }

    boolean isAvailable() {
        return server != null;
    }

    /**
     * Sends a message as plain text and as HTML.
     *
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void send(MessageView message, String address) {
        try {
            MimeMessage mime = server.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(address);
            mail.setSubject(message.subject());
            mail.setText(plain(message), html(message));
            mail.setSentDate(Date.from(message.at()));
            // the same however often it is sent, so that mail programs know a repetition
            mime.setHeader("Message-ID", "<%s@septet>".formatted(message.id()));
            mime.setHeader("Auto-Submitted", "auto-generated");
            if (message.urgent()) {
                mail.setPriority(HIGHEST);
                mime.setHeader("Importance", "high");
            }
            server.send(mime);
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private static String plain(MessageView message) {
        return message.body() + "\n\n" + message.link() + "\n";
    }

    private static String html(MessageView message) {
        String link = HtmlUtils.htmlEscape(message.link());
        return "<html><body><p style=\"white-space: pre-line\">%s</p><p><a href=\"%s\">%s</a></p></body></html>"
                .formatted(HtmlUtils.htmlEscape(message.body()), link, link);
    }
}
