package io.septet.holidays.process;

import io.septet.directory.PersonId;
import io.septet.holidays.MovedDeadlines;
import io.septet.holidays.MovedDeadlines.Moved;
import io.septet.project.ProjectId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Due dates and follow-up dates of open tasks: the model gave them when the task was created. */
@Component
class TaskDates {

    private final JdbcTemplate database;
    private final TaskService tasks;
    private final MovedDeadlines record;

    TaskDates(JdbcTemplate database, @Lazy TaskService tasks, MovedDeadlines record) {
        this.database = database;
        this.tasks = tasks;
        this.record = record;
    }

    /** The ids of the next ones. */
    List<String> next(Instant from, String after, int most) {
        return database.queryForList(
                """
                select ID_ from ACT_RU_TASK
                where PROC_DEF_ID_ is not null and (DUE_DATE_ >= ? or FOLLOW_UP_DATE_ >= ?) and ID_ > ?
                order by ID_ limit ?""",
                String.class,
                Timestamp.from(from),
                Timestamp.from(from),
                after,
                most);
    }

    /** Moves these; how many due dates it were. */
    int move(AsModelled model, long list, List<String> ids) {
        List<Moved> moved = new ArrayList<>();
        for (Task task : tasks.createTaskQuery()
                .taskIdIn(ids.toArray(String[]::new))
                .orderByTaskId()
                .asc()
                .list()) {
            move(model, (TaskEntity) task).ifPresent(moved::add);
        }
        record.add(list, moved);
        return moved.size();
    }

    private Optional<Moved> move(AsModelled model, TaskEntity task) {
        Date was = task.getDueDate();
        Optional<Date> followUp = moved(
                model, task, task.getFollowUpDate(), task.getTaskDefinition().getFollowUpDateExpression());
        Optional<Date> due = moved(model, task, was, task.getTaskDefinition().getDueDateExpression());
        followUp.ifPresent(task::setFollowUpDate);
        due.ifPresent(task::setDueDate);
        if (followUp.isPresent() || due.isPresent()) {
            tasks.saveTask(task);
        }
        return due.map(date -> new Moved(
                task.getId(),
                task.getName(),
                project(task),
                PersonId.orNobody(task.getAssignee()),
                was.toInstant(),
                date.toInstant()));
    }

    private static Optional<Date> moved(AsModelled model, TaskEntity task, Date date, Expression modelled) {
        return date == null || modelled == null
                ? Optional.empty()
                : model.moved(date, List.of(task.getCreateTime().toInstant()), () -> modelled.getValue(task));
    }

    private static @Nullable UUID project(TaskEntity task) {
        Object project = task.getVariable(ProjectId.VARIABLE);
        return project == null ? null : ProjectId.of(project.toString()).value();
    }
}
