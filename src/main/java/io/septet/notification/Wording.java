package io.septet.notification;

import io.septet.notification.domain.Letter;
import io.septet.platform.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Words messages. A text names its arguments in braces, {@code {project}}; an argument that is not given is left out. */
@Component
class Wording {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final String GREETING = "greeting";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final MessageSource texts;

    Wording(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * Words a message.
     *
     * @param message key, whose texts are {@code notification.<message>.subject} and {@code .body}, or the same
     *     without the first word, in any module's file
     * @throws NoSuchMessageException when there are none
     */
    Letter letter(String message, Map<String, String> arguments, Locale reader) {
        String subject = filled(text(message + ".subject", reader), arguments);
        String body = filled(text(message + ".body", reader), arguments);
        String greeting = find(GREETING, reader);
        String spoken = greeting == null ? "" : filled(greeting, arguments);
        return new Letter(
                CONTROL.matcher(subject).replaceAll(" ").strip(), body.strip(), body.startsWith(spoken) ? spoken : "");
    }

    /** Whether there are texts for a message. */
    boolean knows(String message) {
        return Texts.LANGUAGES.stream()
                .allMatch(language ->
                        find(message + ".subject", language) != null && find(message + ".body", language) != null);
    }

    private String text(String key, Locale reader) {
        String text = find(key, reader);
        if (text == null) {
            throw new NoSuchMessageException("notification." + key, reader);
        }
        // as in every other text of the application, a quotation mark may be doubled
        return text.replace("''", "'");
    }

    private @Nullable String find(String key, Locale reader) {
        String text = texts.getMessage("notification." + key, null, null, reader);
        return text != null ? text : texts.getMessage(key, null, null, reader);
    }

    private static String filled(String text, Map<String, String> arguments) {
        return ARGUMENT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), "")));
    }
}
