package io.septet.meeting;

import io.septet.directory.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is called with (M1, M2).
 *
 * @param place room, or link
 * @param host id of the person who leads it
 * @param recorder id of the person who writes the minutes
 * @param attendees ids of everybody invited
 * @param answerBy until when they are to answer
 * @param urgentReason why it is called with shorter notice than usual; null where it is not
 */
public record Notice(
        MeetingKind kind,
        String subject,
        Instant start,
        int minutesLong,
        String place,
        PersonId host,
        PersonId recorder,
        List<PersonId> attendees,
        List<AgendaTopic> agenda,
        Instant answerBy,
        @Nullable String urgentReason) {

    /** When it ends. */
    public Instant end() {
        return start.plus(Duration.ofMinutes(minutesLong));
    }

    /** The sum of what its topics take. */
    public int agendaMinutes() {
        return agenda.stream().mapToInt(AgendaTopic::minutes).sum();
    }

    /** The same with everybody invited once who has something to do there; a topic without a presenter is the host's. */
    public Notice complete() {
        List<AgendaTopic> presented =
                agenda.stream().map(topic -> topic.presentedBy(host)).toList();
        List<PersonId> everybody = Stream.of(
                        Stream.of(host, recorder), presented.stream().map(AgendaTopic::presenter), attendees.stream())
                .flatMap(people -> people)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Notice(
                kind, subject, start, minutesLong, place, host, recorder, everybody, presented, answerBy, urgentReason);
    }

    /** The same at another time or place. */
    public Notice moved(
            Instant newStart, int newLength, String newPlace, Instant newAnswerBy, @Nullable String newReason) {
        return new Notice(
                kind,
                subject,
                newStart,
                newLength,
                newPlace,
                host,
                recorder,
                attendees,
                agenda,
                newAnswerBy,
                newReason);
    }
}
