package io.septet.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All stages of all series. They are added and read, nothing else. */
public interface SeriesStageRepository extends Repository<SeriesStage, UUID> {

    SeriesStage save(SeriesStage stage);

    List<SeriesStage> findBySeriesIdInOrderByNumber(Collection<UUID> series);

    /** Those of all series that go on. */
    @Query(
            """
            select stage from SeriesStage stage
            where stage.seriesId in (select series.id from MeetingSeries series where series.endedAt is null)""")
    List<SeriesStage> findRunning();
}
