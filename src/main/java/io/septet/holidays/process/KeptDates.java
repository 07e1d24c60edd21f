package io.septet.holidays.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.el.ElValueProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Dates that a process keeps for later, such as the one on which a review meeting is due: an element's output parameter
 * gave them, when their variable came to be.
 */
@Component
class KeptDates {

    private final JdbcTemplate database;
    private final RepositoryService models;

    KeptDates(JdbcTemplate database, @Lazy RepositoryService models) {
        this.database = database;
        this.models = models;
    }

    private record Kept(String id, String name, String execution, String definition, Date value, Instant since) {}

    /** Moves the next ones; the ids of those that were looked at. */
    List<String> move(AsModelled model, Instant from, String after, int most, CommandContext command) {
        List<Kept> kept = database.query(
                """
                select kept.ID_, kept.NAME_, kept.EXECUTION_ID_, kept.PROC_DEF_ID_, kept.LONG_,
                  (select min(detail.TIME_) from ACT_HI_DETAIL detail where detail.VAR_INST_ID_ = kept.ID_)
                from ACT_RU_VARIABLE kept
                where kept.TYPE_ = 'date' and kept.TASK_ID_ is null and kept.PROC_DEF_ID_ is not null
                  and kept.LONG_ >= ? and kept.ID_ > ?
                order by kept.ID_ limit ?""",
                (row, number) -> new Kept(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new Date(row.getLong(5)),
                        Optional.ofNullable(row.getTimestamp(6))
                                .map(Timestamp::toInstant)
                                .orElse(Instant.EPOCH)),
                from.toEpochMilli(),
                after,
                most);
        kept.forEach(one -> move(model, one, command));
        return kept.stream().map(Kept::id).toList();
    }

    private void move(AsModelled model, Kept one, CommandContext command) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) models.getProcessDefinition(one.definition());
        source(definition, one.name()).ifPresent(source -> {
            ExecutionEntity scope = command.getExecutionManager().findExecutionById(one.execution());
            model.moved(one.value(), List.of(one.since()), () -> source.getValue(scope))
                    .ifPresent(date -> scope.setVariableLocal(one.name(), date));
        });
    }

    /** What gave a variable its value: an output parameter, or the input parameter of the same element that it names. */
    private static Optional<ParameterValueProvider> source(ScopeImpl scope, String variable) {
        for (ActivityImpl element : scope.getActivities()) {
            if (element.getIoMapping() != null) {
                Optional<ParameterValueProvider> given =
                        named(element.getIoMapping().getOutputParameters(), variable);
                if (given.isPresent()) {
                    return given.map(output -> named(element.getIoMapping().getInputParameters(), nameIn(output))
                            .orElse(output));
                }
            }
            Optional<ParameterValueProvider> within = source(element, variable);
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }

    private static Optional<ParameterValueProvider> named(List<? extends IoParameter> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getName().equals(name))
                .map(IoParameter::getValueProvider)
                .findFirst();
    }

    /** The name that an expression such as {@code ${about}} consists of. */
    private static String nameIn(ParameterValueProvider output) {
        return output instanceof ElValueProvider expression
                ? expression.getExpression().getExpressionText().replaceAll("^\\$\\{(\\w+)}$", "$1")
                : "";
    }
}
