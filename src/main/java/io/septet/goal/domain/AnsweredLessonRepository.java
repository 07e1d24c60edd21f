package io.septet.goal.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers to lessons that were offered. */
public interface AnsweredLessonRepository extends Repository<AnsweredLesson, UUID> {

    AnsweredLesson save(AnsweredLesson answer);

    void deleteAll(Iterable<AnsweredLesson> answers);

    List<AnsweredLesson> findByProjectIdOrderByPosition(UUID projectId);
}
