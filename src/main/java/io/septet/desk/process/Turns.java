package io.septet.desk.process;

import io.septet.findings.Refused;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A lock that lets people act on the tasks of one project one after the other, on all nodes. Each of them sees what the
 * one before has committed, so nobody fails because they worked on old data. The rows that are locked are used for
 * nothing else, and locked before anything else is, so no two people wait for each other.
 */
@Component
class Turns {

    private static final int PLACES = 64;

    private static final String PROJECT_OF_TASK =
            """
            select coalesce(process.BUSINESS_KEY_, process.ID_) from ACT_RU_TASK task
            join ACT_RU_EXECUTION process on process.ID_ = task.PROC_INST_ID_ where task.ID_ = ?""";

    private final JdbcTemplate sql;

    Turns(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Waits for the lock, and holds it until the transaction ends.
     *
     * @throws Refused when the task is open no longer
     */
    void await(String taskId) {
        String project = projects(taskId).stream().findFirst().orElseThrow(() -> Refused.because("desk.task.gone"));
        sql.queryForObject(
                "select place from desk_turn where place = ? for update",
                Integer.class,
                Math.floorMod(project.hashCode(), PLACES));
        if (projects(taskId).isEmpty()) {
            throw Refused.because("desk.task.gone");
        }
    }

    /**
     * Whether the task is open no longer; false within a transaction, which may have failed already and then answers
     * nothing.
     */
    boolean isOver(String taskId) {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                && projects(taskId).isEmpty();
    }

    private List<String> projects(String taskId) {
        return sql.queryForList(PROJECT_OF_TASK, String.class, taskId);
    }
}
