package io.septet.meeting.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All series of meetings. */
public interface MeetingSeriesRepository extends Repository<MeetingSeries, UUID> {

    MeetingSeries save(MeetingSeries series);

    Optional<MeetingSeries> findById(UUID id);

    /** All of a project, the weekly meeting last. */
    List<MeetingSeries> findByProjectIdOrderByKindDesc(UUID projectId);

    List<MeetingSeries> findByEndedAtIsNull();

    /** Id of its project, without the series: whoever has to wait for the project reads it only then. */
    @Query("select series.projectId from MeetingSeries series where series.id = :series")
    Optional<UUID> findProject(UUID series);

    /** Ids of all projects that have one, be it ended. */
    @Query("select distinct series.projectId from MeetingSeries series")
    List<UUID> findProjects();
}
