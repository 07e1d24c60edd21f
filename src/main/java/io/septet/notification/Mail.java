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
     * Sends a delivery as plain text and as HTML.
     *
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void send(DeliveryView delivery, String address) {
        try {
            MimeMessage message = server.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(address);
            mail.setSubject(delivery.subject());
            mail.setText(plain(delivery), html(delivery));
            mail.setSentDate(Date.from(delivery.at()));
            // the same however often it is sent, so that mail programs know a repetition
            message.setHeader("Message-ID", "<%s@septet>".formatted(delivery.id()));
            message.setHeader("Auto-Submitted", "auto-generated");
            server.send(message);
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private static String plain(DeliveryView delivery) {
        return delivery.body() + "\n\n" + delivery.link() + "\n";
    }

    private static String html(DeliveryView delivery) {
        String link = HtmlUtils.htmlEscape(delivery.link());
        return "<html><body><p style=\"white-space: pre-line\">%s</p><p><a href=\"%s\">%s</a></p></body></html>"
                .formatted(HtmlUtils.htmlEscape(delivery.body()), link, link);
    }
}
