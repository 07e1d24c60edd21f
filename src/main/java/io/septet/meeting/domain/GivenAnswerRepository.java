package io.septet.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers to minutes. They are added and read, nothing else. */
public interface GivenAnswerRepository extends Repository<GivenAnswer, UUID> {

    GivenAnswer save(GivenAnswer answer);

    List<GivenAnswer> findByMinutesIdInOrderByAnsweredAtAscDepartmentAscPersonAsc(Collection<UUID> minutes);
}
