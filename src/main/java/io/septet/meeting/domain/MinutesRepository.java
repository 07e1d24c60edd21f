package io.septet.meeting.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All minutes. They are added and read, nothing else. */
public interface MinutesRepository extends Repository<FiledMinutes, UUID> {

    FiledMinutes save(FiledMinutes minutes);

    Optional<FiledMinutes> findByMeetingId(UUID meetingId);

    List<FiledMinutes> findByProjectIdOrderByHeldAtAscRecordedAtAsc(UUID projectId);
}
