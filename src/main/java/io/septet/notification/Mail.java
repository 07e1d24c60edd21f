package io.septet.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The company's mail server, if one is configured ({@code spring.mail.host}). */
@Component
class Mail implements Channel {

    static final String NAME = "mail";

    /** As mail programs count. */
    private static final int HIGHEST = 1;

    private final @Nullable JavaMailSender server;
    private final String from;
    private final MailLayout layout;

    /** @param from the sender's address, setting {@code septet.mail-from} */
    Mail(ObjectProvider<JavaMailSender> server, @Value("${septet.mail-from}") String from, MailLayout layout) {
        this.server = server.getIfAvailable();
        this.from = from;
        this.layout = layout;
    }

    boolean isAvailable() {
        return server != null;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isInUse() {
        return isAvailable();
    }

    /** Sends a message as plain text and as HTML. */
    @Override
    public void send(Outgoing outgoing) throws ChannelDown {
        if (server == null) {
            throw new ChannelDown("No mail server is configured");
        }
        try {
            server.send(mime(outgoing, server.createMimeMessage()));
        } catch (MailException e) {
            if (MailRefusal.isForGood(e)) {
                throw new Undeliverable(words(e), e);
            }
            throw new ChannelDown(words(e), e);
        } catch (MessagingException e) {
            throw new Undeliverable(words(e), e);
        }
    }

    private MimeMessage mime(Outgoing outgoing, MimeMessage mime) throws MessagingException {
        MessageView message = outgoing.message();
        MimeMessageHelper mail = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        mail.setFrom(from);
        mail.setTo(onlyOne(outgoing.address()));
        mail.setSubject(message.subject());
        mime.setContent(content(outgoing));
        mail.setSentDate(Date.from(message.at()));
        // the same however often it is sent, so that mail programs know a repetition
        mime.setHeader("Message-ID", "<%s@septet>".formatted(outgoing.id()));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", outgoing.language().toLanguageTag());
        if (message.urgent()) {
            mail.setPriority(HIGHEST);
            mime.setHeader("Importance", "high");
        }
        return mime;
    }

    /** A list would tell others, and what stands behind a line break would become part of the mail. */
    private static InternetAddress onlyOne(String address) {
        try {
            if (address.chars().noneMatch(Character::isISOControl)) {
                InternetAddress[] all = InternetAddress.parse(address, true);
                if (all.length == 1 && !all[0].isGroup()) {
                    all[0].validate();
                    return all[0];
                }
            }
        } catch (AddressException e) {
            throw new Undeliverable(notOne(address), e);
        }
        throw new Undeliverable(notOne(address));
    }

    private static String notOne(String address) {
        return "'%s' is not one mail address".formatted(address.replaceAll("\\p{Cntrl}+", " "));
    }

    private static String words(Exception failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return "The mail server did not take it: %s".formatted(cause.getMessage());
    }

    private Multipart content(Outgoing outgoing) throws MessagingException {
        String calendar = outgoing.message().calendar();
        MimeMultipart alternatives = alternatives(outgoing);
        return calendar == null ? alternatives : CalendarPart.with(calendar, alternatives);
    }

    /** One content in several forms, the plainest first, of which a mail program shows the last that it knows. */
    private MimeMultipart alternatives(Outgoing outgoing) throws MessagingException {
        MessageView message = outgoing.message();
        Locale language = outgoing.language();
        return new MimeMultipart(
                "alternative",
                part(layout.plain(message, language), "plain"),
                part(layout.html(message, language, outgoing.links()), "html"));
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }
}
