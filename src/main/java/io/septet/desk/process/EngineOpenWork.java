package io.septet.desk.process;

import io.septet.desk.DueTask;
import io.septet.desk.OpenRound;
import io.septet.desk.OpenRound.Waiting;
import io.septet.desk.OpenWork;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.platform.AsSystem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads it in the engine's tables, a statement for each question, however many tasks there are. */
@Component
class EngineOpenWork implements OpenWork {

    /** What a task is one of several of counts them, in the scope around its own. */
    private static final String OF_ROUNDS =
            """
            select task.ID_, task.NAME_, definition.KEY_, task.TASK_DEF_KEY_, task.PROC_INST_ID_, task.ASSIGNEE_, task.OWNER_,
              task.CREATE_TIME_, task.DUE_DATE_, counted.EXECUTION_ID_, counted.LONG_, completed.LONG_,
              process.BUSINESS_KEY_
            from ACT_RU_EXECUTION process
            join ACT_RU_TASK task on task.PROC_INST_ID_ = process.ID_
            join ACT_RE_PROCDEF definition on definition.ID_ = task.PROC_DEF_ID_
            join ACT_RU_EXECUTION own on own.ID_ = task.EXECUTION_ID_
            left join ACT_RU_VARIABLE counted on counted.EXECUTION_ID_ = own.PARENT_ID_ and counted.NAME_ = 'nrOfInstances'
            left join ACT_RU_VARIABLE completed
              on completed.EXECUTION_ID_ = own.PARENT_ID_ and completed.NAME_ = 'nrOfCompletedInstances'
            where task.SUSPENSION_STATE_ = 1 and\s""";

    private static final String ROUNDS = OF_ROUNDS
            + """
            process.BUSINESS_KEY_ = ?
            order by task.CREATE_TIME_, task.NAME_, task.ASSIGNEE_, task.ID_""";

    private static final String OTHERS = OF_ROUNDS
            + """
            process.BUSINESS_KEY_ in (%s) and (task.ASSIGNEE_ is null or task.ASSIGNEE_ <> ?)
            order by case when task.DUE_DATE_ is null then 1 else 0 end, task.DUE_DATE_, task.CREATE_TIME_, task.ID_
            fetch first %d rows only""";

    /** Of processes that are about the project: a message to somebody is on its way by itself, and nobody waits for it. */
    private static final String AHEAD =
            """
            select job.HANDLER_TYPE_, job.DUEDATE_, job.PROCESS_DEF_ID_, definition.ACT_ID_
            from ACT_RU_EXECUTION process
            join ACT_RU_JOB job on job.PROCESS_INSTANCE_ID_ = process.ID_
            left join ACT_RU_JOBDEF definition on definition.ID_ = job.JOB_DEF_ID_
            where process.BUSINESS_KEY_ = ? and job.RETRIES_ > 0
              and exists (select 1 from ACT_RU_VARIABLE project
                where project.PROC_INST_ID_ = process.ID_ and project.NAME_ = ?)
              and job.HANDLER_TYPE_ in ('async-continuation', 'timer-intermediate-transition')
            order by job.HANDLER_TYPE_, job.DUEDATE_, job.ID_
            fetch first 1 row only""";

    private static final String NEXT =
            """
            select task.ID_, task.NAME_, task.DUE_DATE_ from ACT_RU_TASK task
            join ACT_RU_EXECUTION process on process.ID_ = task.PROC_INST_ID_
            where task.ASSIGNEE_ = ? and task.SUSPENSION_STATE_ = 1
            order by case when process.BUSINESS_KEY_ = ? then 0 else 1 end,
              case when task.DUE_DATE_ is null then 1 else 0 end, task.DUE_DATE_, task.CREATE_TIME_, task.ID_
            fetch first 1 row only""";

    private static final String OWN =
            """
            select task.ID_, task.NAME_, task.DUE_DATE_ from ACT_RU_TASK task
            where task.ASSIGNEE_ = ? and task.SUSPENSION_STATE_ = 1
            order by case when task.DUE_DATE_ is null then 1 else 0 end, task.DUE_DATE_, task.CREATE_TIME_, task.ID_
            fetch first %d rows only""";

    private static final String DUE =
            """
            select task.ID_, task.NAME_, task.DUE_DATE_, process.BUSINESS_KEY_ from ACT_RU_TASK task
            join ACT_RU_EXECUTION process on process.ID_ = task.PROC_INST_ID_
            where task.ASSIGNEE_ = ? and task.SUSPENSION_STATE_ = 1 and task.DUE_DATE_ is not null
            order by task.DUE_DATE_, task.ID_
            fetch first %d rows only""";

    private static final String COUNT =
            """
            select count(*) from (select ID_ from ACT_RU_TASK
              where ASSIGNEE_ = ? and SUSPENSION_STATE_ = 1 fetch first %d rows only) own""";

    private final JdbcTemplate database;
    private final RepositoryService repository;
    private final AsSystem asSystem;

    EngineOpenWork(JdbcTemplate database, @Lazy RepositoryService repository, AsSystem asSystem) {
        this.database = database;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    @Override
    public List<OpenRound> of(String businessKey) {
        return rounds(database.query(ROUNDS, OneOfRound::read, businessKey));
    }

    @Override
    public List<OpenRound> others(Collection<String> businessKeys, PersonId person, int most) {
        if (businessKeys.isEmpty()) {
            return List.of();
        }
        String keys = String.join(", ", Collections.nCopies(businessKeys.size(), "?"));
        Object[] values =
                Stream.concat(businessKeys.stream(), Stream.of(person.value())).toArray();
        return rounds(database.query(OTHERS.formatted(keys, most), OneOfRound::read, values));
    }

    private static List<OpenRound> rounds(List<OneOfRound> tasks) {
        return tasks.stream()
                .collect(Collectors.groupingBy(OneOfRound::round, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(EngineOpenWork::round)
                .toList();
    }

    private static OpenRound round(List<OneOfRound> open) {
        OneOfRound first = open.get(0);
        return new OpenRound(
                first.task(),
                first.name(),
                first.processInstanceId(),
                first.businessKey(),
                first.done(),
                first.all(),
                open.stream().map(OneOfRound::waiting).toList());
    }

    @Override
    public Optional<Ahead> ahead(String businessKey) {
        return database
                .query(
                        AHEAD,
                        (row, number) -> row.getString(1).startsWith("timer")
                                ? new Ahead(instant(row, 2), label(row.getString(3), row.getString(4)))
                                : new Ahead(null, null),
                        businessKey,
                        TaskAtHand.PROJECT)
                .stream()
                .findFirst();
    }

    /** As the deployed model has it; the engine keeps it at hand. */
    private @Nullable String label(String definition, @Nullable String event) {
        return asSystem.call(() ->
                repository.getBpmnModelInstance(definition).getModelElementById(event) instanceof FlowElement found
                        ? found.getName()
                        : null);
    }

    @Override
    public Optional<NextTask> next(PersonId person, String businessKey) {
        return database.query(NEXT, EngineOpenWork::task, person.value(), businessKey).stream()
                .findFirst();
    }

    @Override
    public List<NextTask> own(PersonId person, int most) {
        return database.query(OWN.formatted(most), EngineOpenWork::task, person.value());
    }

    private static NextTask task(ResultSet row, int number) throws SQLException {
        return new NextTask(row.getString(1), row.getString(2), instant(row, 3));
    }

    @Override
    public int count(PersonId person, int mostCounted) {
        return Objects.requireNonNull(
                database.queryForObject(COUNT.formatted(mostCounted + 1), Integer.class, person.value()));
    }

    @Override
    public List<DueTask> due(PersonId person, int most) {
        return database.query(
                DUE.formatted(most),
                (row, number) -> new DueTask(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        Objects.toString(row.getString(4), "")),
                person.value());
    }

    @Override
    public Optional<Handled> completed(String taskId) {
        return handled(
                """
                select process.ID_, process.BUSINESS_KEY_ from ACT_HI_TASKINST task
                join ACT_HI_PROCINST process on process.ID_ = task.PROC_INST_ID_ where task.ID_ = ?""",
                taskId);
    }

    @Override
    public Optional<Handled> started(String processInstanceId) {
        return handled("select ID_, BUSINESS_KEY_ from ACT_HI_PROCINST where ID_ = ?", processInstanceId);
    }

    private Optional<Handled> handled(String question, String id) {
        return database
                .query(
                        question,
                        (row, number) -> new Handled(row.getString(1), Objects.toString(row.getString(2), "")),
                        id)
                .stream()
                .findFirst();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * A row of the question.
     *
     * @param round tells the round from others
     */
    private record OneOfRound(
            String round,
            TaskKey task,
            String name,
            String processInstanceId,
            String businessKey,
            int done,
            int all,
            Waiting waiting) {

        static OneOfRound read(ResultSet row, int number) throws SQLException {
            String id = row.getString(1);
            String scope = row.getString(10);
            return new OneOfRound(
                    scope == null ? id : scope,
                    new TaskKey(row.getString(3), row.getString(4)),
                    row.getString(2),
                    row.getString(5),
                    row.getString(13),
                    scope == null ? 0 : row.getInt(12),
                    scope == null ? 1 : row.getInt(11),
                    new Waiting(
                            id,
                            PersonId.orNobody(row.getString(6)),
                            PersonId.orNobody(row.getString(7)),
                            row.getTimestamp(8).toInstant(),
                            instant(row, 9)));
        }
    }
}
