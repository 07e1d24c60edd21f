package io.septet.meeting.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about one meeting of a series before it was called. The last word about a week counts; all are kept.
 */
@Entity
@Immutable
public class SeriesException {

    @Id
    private UUID id;

    private UUID seriesId;
    private int number;
    private LocalDate week;
    private @Nullable LocalDate heldOn;
    private @Nullable LocalTime atTime;
    private int minutesLong;
    private @Nullable String place;
    private @Nullable String reason;
    private PersonId setBy;
    private @Nullable PersonId inPlaceOf;
    private Instant setAt;

    protected SeriesException() {}

    private SeriesException(UUID series, int number, LocalDate week, Doer by, Instant now) {
        this.id = UUID.randomUUID();
        this.seriesId = series;
        this.number = number;
        this.week = week;
        this.setBy = by.person();
        this.inPlaceOf = by.inPlaceOf();
        this.setAt = now;
    }

    static SeriesException moved(
            UUID series,
            int number,
            LocalDate week,
            LocalDateTime start,
            int minutesLong,
            String place,
            Doer by,
            Instant now) {
        SeriesException moved = new SeriesException(series, number, week, by, now);
        moved.heldOn = start.toLocalDate();
        moved.atTime = start.toLocalTime();
        moved.minutesLong = minutesLong;
        moved.place = place;
        return moved;
    }

    static SeriesException calledOff(UUID series, int number, LocalDate week, String reason, Doer by, Instant now) {
        SeriesException off = new SeriesException(series, number, week, by, now);
        off.reason = reason;
        return off;
    }

    public UUID seriesId() {
        return seriesId;
    }

    public int number() {
        return number;
    }

    public LocalDate week() {
        return week;
    }

    /** When it begins instead; empty when it is called off. */
    public Optional<LocalDateTime> start() {
        return heldOn == null || atTime == null ? Optional.empty() : Optional.of(heldOn.atTime(atTime));
    }

    public int minutesLong() {
        return minutesLong;
    }

    public String place() {
        return Objects.requireNonNull(place);
    }

    public @Nullable String reason() {
        return reason;
    }

    public Doer setBy() {
        return new Doer(setBy, inPlaceOf);
    }

    public Instant setAt() {
        return setAt;
    }
}
