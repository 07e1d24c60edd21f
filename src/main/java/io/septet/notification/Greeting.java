package io.septet.notification;

import io.septet.directory.Directory;
import io.septet.notification.domain.Letter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words by which a message speaks to its reader, for those who show it to others. */
@Component
public class Greeting {

    private final MessageSource texts;
    private final Directory directory;

    Greeting(MessageSource texts, Directory directory) {
        this.texts = texts;
        this.directory = directory;
    }

    /** The body of a message without them; the same where it begins with others. */
    public String without(MessageView message, Locale language) {
        String words = texts.getMessage("notification.greeting", null, "{person}", language)
                .replace("{person}", directory.person(message.person()).name());
        return message.body().startsWith(words)
                ? new Letter(message.subject(), message.body(), words).afterGreeting()
                : message.body();
    }
}
