package io.septet.meeting;

import static io.septet.findings.Blank.blank;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What minutes begin with: held today, by everybody with a duty in the project, with the usual agenda. What was
 * different is for whoever writes them to change.
 */
@Component
public class UsualMinutes {

    private final WorkingTime time;
    private final MessageSource texts;

    UsualMinutes(WorkingTime time, MessageSource texts) {
        this.time = time;
        this.texts = texts;
    }

    /**
     * @param attendees ids of everybody with a duty in the project
     * @param agenda keys of the texts of its topics, which are worded in the reader's language
     */
    public MinutesContent of(List<PersonId> attendees, List<String> agenda) {
        return new MinutesContent(
                time.today(),
                blank(),
                blank(),
                null,
                attendees,
                agenda.stream().map(this::topic).toList(),
                List.of(),
                List.of());
    }

    private MinutesContent.Topic topic(String key) {
        return new MinutesContent.Topic(texts.getMessage(key, null, LocaleContextHolder.getLocale()), null, null);
    }
}
