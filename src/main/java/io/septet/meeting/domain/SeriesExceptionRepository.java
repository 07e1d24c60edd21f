package io.septet.meeting.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was decided about single meetings of all series. It is added and read, nothing else. */
public interface SeriesExceptionRepository extends Repository<SeriesException, UUID> {

    SeriesException save(SeriesException exception);

    List<SeriesException> findBySeriesIdInOrderByNumber(Collection<UUID> series);

    /** Those about weeks from one on, of all series that go on. */
    @Query(
            """
            select exception from SeriesException exception
            where exception.week >= :from
              and exception.seriesId in (select series.id from MeetingSeries series where series.endedAt is null)""")
    List<SeriesException> findRunning(LocalDate from);
}
