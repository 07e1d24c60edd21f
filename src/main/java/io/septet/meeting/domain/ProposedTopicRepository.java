package io.septet.meeting.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All topics that were proposed. */
public interface ProposedTopicRepository extends Repository<ProposedTopic, UUID> {

    ProposedTopic save(ProposedTopic topic);

    Optional<ProposedTopic> findById(UUID id);

    List<ProposedTopic> findByMeetingIdOrderByProposedAtAscIdAsc(UUID meeting);

    long countByMeetingId(UUID meeting);

    /** To take turns before the topic itself is read. */
    @Query("select topic.meetingId from ProposedTopic topic where topic.id = :id")
    Optional<UUID> findMeetingOf(UUID id);
}
