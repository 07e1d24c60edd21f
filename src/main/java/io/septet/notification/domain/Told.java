package io.septet.notification.domain;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That one person is told one thing.
 *
 * @param key of the texts that word it
 * @param language in which it is worded
 * @param link address of the page or task it is about
 * @param task the engine's id of the task it is about; null when it is about none
 * @param letsIn whether the person, who could not have read about the project, may do so from now on
 * @param urgent whether it cannot wait until the person looks by
 * @param calendar what their calendar program is told of it, as iCalendar; null where that is nothing
 */
public record Told(
        PersonId person,
        @Nullable ProjectId project,
        String key,
        Letter letter,
        Locale language,
        String link,
        @Nullable String task,
        boolean letsIn,
        boolean urgent,
        @Nullable String calendar,
        Instant at) {

    /** Without an entry for calendars. */
    public Told(
            PersonId person,
            @Nullable ProjectId project,
            String key,
            Letter letter,
            Locale language,
            String link,
            @Nullable String task,
            boolean letsIn,
            boolean urgent,
            Instant at) {
        this(person, project, key, letter, language, link, task, letsIn, urgent, null, at);
    }
}
