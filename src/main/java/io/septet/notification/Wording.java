package io.septet.notification;

import io.septet.notification.domain.Letter;
import io.septet.platform.CompanyLanguage;
import io.septet.platform.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * Words messages in the company's language: nobody's browser is there to ask for another. A text names its arguments
 * in braces, {@code {project}}; an argument that is not given is left out.
 */
@Component
class Wording {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final MessageSource texts;
    private final Locale language;

    @Autowired
    Wording(MessageSource texts, CompanyLanguage language) {
        this(texts, language.locale());
    }

    Wording(MessageSource texts, Locale language) {
        this.texts = texts;
        this.language = Texts.LANGUAGES.contains(language) ? language : Texts.LANGUAGES.get(0);
    }

    /**
     * Words a message.
     *
     * @param message key, whose texts are {@code notification.<message>.subject} and {@code .body}, or the same
     *     without the first word, in any module's file
     * @throws NoSuchMessageException when there are none
     */
    Letter letter(String message, Map<String, String> arguments) {
        String subject = filled(text(message + ".subject"), arguments);
        String body = filled(text(message + ".body"), arguments);
        return new Letter(CONTROL.matcher(subject).replaceAll(" ").strip(), body.strip());
    }

    /** Whether there are texts for a message. */
    boolean knows(String message) {
        return find(message + ".subject") != null && find(message + ".body") != null;
    }

    /** A moment as people of the company read it. */
    String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern(text("moment"), language).format(moment.atZone(zone));
    }

    private String text(String key) {
        String text = find(key);
        if (text == null) {
            throw new NoSuchMessageException("notification." + key, language);
        }
        // as in every other text of the application, a quotation mark may be doubled
        return text.replace("''", "'");
    }

    private String find(String key) {
        String text = texts.getMessage("notification." + key, null, null, language);
        return text != null ? text : texts.getMessage(key, null, null, language);
    }

    private static String filled(String text, Map<String, String> arguments) {
        return ARGUMENT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), "")));
    }
}
