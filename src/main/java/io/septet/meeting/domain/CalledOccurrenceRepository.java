package io.septet.meeting.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which meetings of all series are called. */
public interface CalledOccurrenceRepository extends Repository<CalledOccurrence, UUID> {

    CalledOccurrence save(CalledOccurrence called);

    List<CalledOccurrence> findBySeriesIdInOrderByWeek(Collection<UUID> series);

    /** Those of weeks from one on, of all series that go on. */
    @Query(
            """
            select called from CalledOccurrence called
            where called.week >= :from
              and called.seriesId in (select series.id from MeetingSeries series where series.endedAt is null)""")
    List<CalledOccurrence> findRunning(LocalDate from);
}
