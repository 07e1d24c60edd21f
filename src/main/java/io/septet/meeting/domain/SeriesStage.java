package io.septet.meeting.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.SeriesRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * By which rule a series meets from a week on, until a later stage says otherwise. One without a rule says that it does not
 * meet from then on. Stages are added, never changed.
 */
@Entity
@Immutable
public class SeriesStage {

    @Id
    private UUID id;

    private UUID seriesId;
    private int number;
    private LocalDate fromWeek;
    private @Nullable LocalDate firstDay;
    private @Nullable String rule;
    private @Nullable LocalTime atTime;
    private int minutesLong;
    private @Nullable String place;
    private @Nullable Integer planVersion;
    private @Nullable PersonId setBy;
    private @Nullable PersonId inPlaceOf;
    private Instant setAt;
    private @Nullable String reason;

    protected SeriesStage() {}

    private SeriesStage(UUID series, int number, LocalDate fromWeek, @Nullable SeriesRule meets, Instant now) {
        this.id = UUID.randomUUID();
        this.seriesId = series;
        this.number = number;
        this.fromWeek = fromWeek;
        this.setAt = now;
        if (meets != null) {
            this.firstDay = meets.first();
            this.rule = Recurrence.weekly(meets.first(), meets.everyWeeks(), meets.until())
                    .rule();
            this.atTime = meets.at();
            this.minutesLong = meets.minutesLong();
            this.place = meets.place();
        }
    }

    /** What a version of the plan says. */
    static SeriesStage byPlan(
            UUID series, int number, LocalDate fromWeek, SeriesRule meets, int planVersion, Instant now) {
        SeriesStage stage = new SeriesStage(series, number, fromWeek, meets, now);
        stage.planVersion = planVersion;
        return stage;
    }

    /** What somebody says who moves all meetings from a week on. */
    static SeriesStage byHand(UUID series, int number, LocalDate fromWeek, SeriesRule meets, Doer by, Instant now) {
        SeriesStage stage = new SeriesStage(series, number, fromWeek, meets, now);
        stage.setBy = by.person();
        stage.inPlaceOf = by.inPlaceOf();
        return stage;
    }

    /** Somebody calls off all meetings from a week on. */
    static SeriesStage calledOff(UUID series, int number, LocalDate fromWeek, String reason, Doer by, Instant now) {
        SeriesStage stage = new SeriesStage(series, number, fromWeek, null, now);
        stage.setBy = by.person();
        stage.inPlaceOf = by.inPlaceOf();
        stage.reason = reason;
        return stage;
    }

    public UUID seriesId() {
        return seriesId;
    }

    public int number() {
        return number;
    }

    public LocalDate fromWeek() {
        return fromWeek;
    }

    /** The rule of RFC 5545; empty when it does not meet. */
    public Optional<Recurrence> recurrence() {
        return rule == null ? Optional.empty() : Optional.of(new Recurrence(Objects.requireNonNull(firstDay), rule));
    }

    /** The same in words of the business. */
    public Optional<SeriesRule> meets() {
        return recurrence()
                .map(days -> new SeriesRule(
                        days.first(),
                        days.everyWeeks(),
                        days.until(),
                        Objects.requireNonNull(atTime),
                        minutesLong,
                        Objects.requireNonNull(place)));
    }

    /** Number of the plan's version that says it; empty when somebody did. */
    public Optional<Integer> planVersion() {
        return Optional.ofNullable(planVersion);
    }

    /** Who said it; empty when the plan does. */
    public Optional<Doer> setBy() {
        return Optional.ofNullable(setBy).map(person -> new Doer(person, inPlaceOf));
    }

    public Instant setAt() {
        return setAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
