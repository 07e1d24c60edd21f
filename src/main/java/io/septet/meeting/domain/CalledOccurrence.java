package io.septet.meeting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the meeting of a series in a week is called: from then on it goes its own way. Once for each week. */
@Entity
@Immutable
public class CalledOccurrence {

    @Id
    private UUID id;

    private UUID seriesId;
    private LocalDate week;
    private UUID meetingId;

    protected CalledOccurrence() {}

    public CalledOccurrence(UUID series, LocalDate week, UUID meeting) {
        this.id = UUID.randomUUID();
        this.seriesId = series;
        this.week = week;
        this.meetingId = meeting;
    }

    public UUID seriesId() {
        return seriesId;
    }

    public LocalDate week() {
        return week;
    }

    public UUID meetingId() {
        return meetingId;
    }
}
