package io.septet.meeting.process;

import io.septet.calendar.DateWording;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.platform.CompanyLanguage;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, every task about minutes says of which meeting they are. */
@Component
@Order(10)
class MinutesAsSubject implements TaskSubject {

    private final Meetings meetings;
    private final DateWording dates;
    private final MessageSource texts;
    private final CompanyLanguage language;

    MinutesAsSubject(Meetings meetings, DateWording dates, MessageSource texts, CompanyLanguage language) {
        this.meetings = meetings;
        this.dates = dates;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        if (!task.facts().containsKey(MinutesConfirmation.MINUTES_ID)) {
            return Optional.empty();
        }
        Minutes minutes = meetings.get(MinutesConfirmation.minutes(task));
        return Optional.of("%s %s"
                .formatted(
                        texts.getMessage("meeting.kind." + minutes.kind(), null, language.locale()),
                        dates.day(minutes.content().heldOn(), language.locale())));
    }
}
