package io.septet.meeting.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All minutes. They are added and read, nothing else. */
public interface MinutesRepository extends Repository<FiledMinutes, UUID> {

    FiledMinutes save(FiledMinutes minutes);

    List<FiledMinutes> findByMeetingIdOrderByVersion(UUID meetingId);

    /** All versions, those of a meeting by their numbers. */
    List<FiledMinutes> findByProjectIdOrderByHeldAtAscRecordedAtAscVersionAsc(UUID projectId);

    @Query("select minutes from FiledMinutes minutes where minutes.id = :id or minutes.corrects = :id"
            + " order by minutes.version")
    List<FiledMinutes> versions(UUID id);
}
