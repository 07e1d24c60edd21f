package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.meeting.domain.NoticePolicy;
import io.septet.platform.CompanyLanguage;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a meeting of a series is called with: all contacts are invited, the coordinator leads it and writes the minutes, and its
 * topics are the usual ones, in the company's language (M1, M2).
 */
@Component
class SeriesNotice {

    private static final int TOPICS = 3;

    private final Successors successors;
    private final CompanyLanguage language;
    private final MessageSource texts;
    private final WorkingTime time;

    SeriesNotice(Successors successors, CompanyLanguage language, MessageSource texts, WorkingTime time) {
        this.successors = successors;
        this.language = language;
        this.texts = texts;
        this.time = time;
    }

    Notice of(ProjectView project, MeetingKind kind, Occurrence occurrence, NoticePolicy policy) {
        Instant start = occurrence.start().atZone(time.zone()).toInstant();
        PersonId coordinator = successors.of(project, project.coordinator());
        Notice notice = new Notice(
                kind,
                say("meeting.series.subject." + kind),
                start,
                occurrence.minutesLong(),
                occurrence.place(),
                coordinator,
                coordinator,
                attendees(project),
                agenda(kind, occurrence.minutesLong(), policy.limits().topic()),
                policy.usualAnswerBy(start),
                null);
        return policy.isShort(notice)
                ? notice.moved(
                        start,
                        notice.minutesLong(),
                        notice.place(),
                        notice.answerBy(),
                        say("meeting.series.calledLate"))
                : notice;
    }

    /** Ids of the contacts and the coordinator, or who is there for them. */
    List<PersonId> attendees(ProjectView project) {
        return List.copyOf(successors.present(
                project,
                Stream.concat(
                                Stream.of(project.coordinator()),
                                project.participations().stream().map(Participation::contact))
                        .toList()));
    }

    /** The usual topics share the time, as far as a topic may take it. */
    private List<AgendaTopic> agenda(MeetingKind kind, int minutesLong, int longestTopic) {
        int number = Math.min(TOPICS, minutesLong);
        int each = Math.min(minutesLong / number, longestTopic);
        return IntStream.rangeClosed(1, number)
                .mapToObj(topic ->
                        new AgendaTopic(say("meeting.series.topic.%s.%d".formatted(kind, topic)), null, each, null))
                .toList();
    }

    String say(String key) {
        return texts.getMessage(key, null, language.locale());
    }
}
