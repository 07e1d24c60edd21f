package io.septet.desk.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The drafts of all open tasks, by the task's id. */
public interface DraftRepository extends CrudRepository<Draft, String> {

    /** The draft, locked until it is saved: whoever saves at the same moment waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from Draft draft where draft.taskId = :taskId")
    Optional<Draft> findForSaving(String taskId);

    /** Removes the draft in one statement, if there is one. */
    @Modifying
    @Query("delete from Draft draft where draft.taskId = :taskId")
    void deleteByTaskId(String taskId);
}
