package io.septet.channel;

import io.septet.channel.domain.Posting;
import io.septet.notification.Greeting;
import io.septet.notification.MessageView;
import io.septet.notification.Outgoing;
import io.septet.platform.CompanyLook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for a group what one of its people is told. */
@Component
class Postings {

    private final Greeting greeting;
    private final MessageSource texts;
    private final CompanyLook company;

    Postings(Greeting greeting, MessageSource texts, CompanyLook company) {
        this.greeting = greeting;
        this.texts = texts;
        this.company = company;
    }

    /** What is news to all is not addressed to the one among them whose message it is; a task is somebody's. */
    Posting of(Outgoing outgoing) {
        MessageView message = outgoing.message();
        return new Posting(
                outgoing.id(),
                message.project() == null ? null : message.project().toString(),
                message.subject(),
                message.task() == null ? greeting.without(message, outgoing.language()) : message.body(),
                message.link(),
                texts.getMessage("notification.mail.open", new Object[] {company.name()}, outgoing.language()),
                message.urgent(),
                outgoing.language().toLanguageTag(),
                message.at());
    }
}
