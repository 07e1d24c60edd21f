package io.septet.desk.process;

import io.septet.findings.Refused;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets those who act on tasks of one project do so one after the other, on whichever node. Each finds what the one before
 * has left, so that nobody works on what is no longer so and fails at it. The places are rows that nothing else locks:
 * whoever waits here can be waited for by nobody but the next.
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
     * Waits until it is one's turn, which lasts as long as the transaction.
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

    /** Whether the task is open no longer, as far as one can look: a transaction that failed lets nobody look. */
    boolean isOver(String taskId) {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                && projects(taskId).isEmpty();
    }

    private List<String> projects(String taskId) {
        return sql.queryForList(PROJECT_OF_TASK, String.class, taskId);
    }
}
