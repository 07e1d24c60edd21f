package io.septet.notification;

import io.septet.platform.CompanyLook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Lays a message out as a mail: a page that mail programs show, Outlook among them, and a plain text that says the same.
 * Both offer one link and are headed by the company. Whatever people wrote is shown as they wrote it; nothing of it is markup.
 */
@Component
class MailLayout {

    private static final String TEMPLATE = "notification/mail";

    private final ITemplateEngine templates;
    private final MessageSource texts;
    private final CompanyLook company;

    MailLayout(ITemplateEngine templates, MessageSource texts, CompanyLook company) {
        this.templates = templates;
        this.texts = texts;
        this.company = company;
    }

    String html(MessageView message, Locale reader) {
        return html(message, reader, List.of());
    }

    /** @param links each of which is a line of the text, too */
    String html(MessageView message, Locale reader, List<String> links) {
        return templates.process(
                TEMPLATE,
                new Context(
                        reader,
                        Map.of(
                                "message",
                                message,
                                "paragraphs",
                                paragraphs(message.body()),
                                "links",
                                links,
                                "company",
                                company)));
    }

    String plain(MessageView message, Locale reader) {
        return "%s\n\n%s:\n%s\n\n-- \n%s\n"
                .formatted(
                        message.body(),
                        say("notification.mail.open", reader),
                        message.link(),
                        say("notification.mail.why", reader));
    }

    /** Each a list of lines. */
    private static List<List<String>> paragraphs(String body) {
        return Arrays.stream(body.split("\\R{2,}"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    private String say(String key, Locale reader) {
        return texts.getMessage(key, new Object[] {company.name()}, reader);
    }
}
