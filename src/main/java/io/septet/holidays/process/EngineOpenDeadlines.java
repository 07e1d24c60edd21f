package io.septet.holidays.process;

import io.septet.directory.PersonId;
import io.septet.holidays.OpenDeadline;
import io.septet.holidays.OpenDeadlines;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads them in the engine's tables, a statement for each question. */
@Component
class EngineOpenDeadlines implements OpenDeadlines {

    private final JdbcTemplate database;

    EngineOpenDeadlines(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Number from(Instant moment) {
        return new Number(
                count("select count(*) from ACT_RU_TASK where PROC_DEF_ID_ is not null and DUE_DATE_ >= ?", moment),
                count(
                        "select count(*) from ACT_RU_JOB where PROCESS_DEF_ID_ is not null and TYPE_ = 'timer'"
                                + " and DUEDATE_ >= ?",
                        moment));
    }

    private long count(String question, Instant moment) {
        Long answer = database.queryForObject(question, Long.class, Timestamp.from(moment));
        return answer == null ? 0 : answer;
    }

    @Override
    public List<OpenDeadline> between(Instant from, Instant until, int most) {
        return database.query(
                """
                select task.NAME_, task.ASSIGNEE_, task.DUE_DATE_,
                  (select max(project.TEXT_) from ACT_RU_VARIABLE project
                   where project.PROC_INST_ID_ = task.PROC_INST_ID_ and project.NAME_ = 'projectId')
                from ACT_RU_TASK task
                where task.PROC_DEF_ID_ is not null and task.DUE_DATE_ >= ? and task.DUE_DATE_ < ?
                order by task.DUE_DATE_, task.ID_ limit ?""",
                (row, number) -> new OpenDeadline(
                        row.getString(1),
                        PersonId.orNobody(row.getString(2)),
                        row.getString(4),
                        row.getTimestamp(3).toInstant()),
                Timestamp.from(from),
                Timestamp.from(until),
                most);
    }
}
