package io.septet.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All topics that wait for the next meeting of their project. They are added, and taken out. */
public interface CarriedTopicRepository extends Repository<CarriedTopic, UUID> {

    CarriedTopic save(CarriedTopic topic);

    List<CarriedTopic> findByProjectIdOrderByCarriedAtAscSubjectAsc(UUID projectId);

    void deleteByProjectIdAndSubjectIn(UUID projectId, Collection<String> subjects);
}
