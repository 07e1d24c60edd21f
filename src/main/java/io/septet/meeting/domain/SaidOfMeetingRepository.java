package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All that was said of meetings. */
public interface SaidOfMeetingRepository extends Repository<SaidOfMeeting, UUID> {

    SaidOfMeeting save(SaidOfMeeting said);

    Optional<SaidOfMeeting> findByMinutesIdAndPerson(UUID minutesId, PersonId person);

    List<SaidOfMeeting> findByMinutesIdInOrderBySaidAtAscPersonAsc(Collection<UUID> minutes);
}
