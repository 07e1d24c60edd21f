package io.septet.desk.domain;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The drafts of all open tasks, by the task's id. */
public interface DraftRepository extends CrudRepository<Draft, String> {

    /** Removes the draft in one statement, if there is one. */
    @Modifying
    @Query("delete from Draft draft where draft.taskId = :taskId")
    void deleteByTaskId(String taskId);
}
