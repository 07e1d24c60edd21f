package io.septet.holidays.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Timers: the model gave them their moment when they were made, or when it was asked anew since. Those of late tasks follow
 * with the task's due date, and those of a rung of the escalation ladder here.
 */
@Component
class TimerDates {

    /** How far ahead of a changed day something may be that is counted back from it, such as a warning. */
    private static final Period COUNTED_BACK = Period.ofMonths(3);

    private final JdbcTemplate database;
    private final ManagementService management;
    private final Clock clock;

    TimerDates(JdbcTemplate database, @Lazy ManagementService management, Clock clock) {
        this.database = database;
        this.management = management;
        this.clock = clock;
    }

    /** The ids of the next ones. */
    List<String> next(Instant from, String after, int most) {
        return database.queryForList(
                """
                select ID_ from ACT_RU_JOB
                where PROCESS_DEF_ID_ is not null and TYPE_ = 'timer' and DUEDATE_ >= ? and ID_ > ?
                order by ID_ limit ?""",
                String.class,
                Timestamp.from(from.atZone(ZoneOffset.UTC).minus(COUNTED_BACK).toInstant()),
                after,
                most);
    }

    /** Moves these; how many moved. */
    int move(AsModelled model, List<String> ids, CommandContext command) {
        int moved = 0;
        for (Job job : management.createJobQuery().jobIds(new HashSet<>(ids)).list()) {
            JobEntity timer = (JobEntity) job;
            Optional<Expression> modelled = expression(timer, command.getProcessEngineConfiguration());
            moved += modelled.flatMap(expression -> model.moved(
                            timer.getDuedate(),
                            List.of(timer.getCreateTime().toInstant(), clock.instant()),
                            () -> expression.getValue(timer.getExecution())))
                    .map(date -> {
                        timer.setDuedate(date);
                        return 1;
                    })
                    .orElse(0);
        }
        return moved;
    }

    /** The engine keeps it as {@code CYCLE: ${…}}. */
    private static Optional<Expression> expression(JobEntity timer, ProcessEngineConfigurationImpl engine) {
        return Optional.ofNullable(timer.getJobDefinition())
                .map(definition -> definition.getJobConfiguration())
                .map(text -> text.substring(text.indexOf(": ") + 1).strip())
                .filter(text -> timer.getExecution() != null)
                .map(engine.getExpressionManager()::createExpression);
    }
}
