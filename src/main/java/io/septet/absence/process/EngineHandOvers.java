package io.septet.absence.process;

import io.septet.absence.HandOvers;
import io.septet.directory.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The {@link HandOvers} as jobs of the engine: one node does each, it survives a crash, and it is tried again when
 * somebody completes one of the tasks at the same moment.
 */
@Component
class EngineHandOvers implements HandOvers, JobHandler<Occasion> {

    static final String TYPE = "septet-hand-over";

    private final TasksOfTheAbsent tasksOfTheAbsent;
    private final Vacancies vacancies;
    private final Clock clock;
    private final ProcessEngine engine;

    EngineHandOvers(TasksOfTheAbsent tasksOfTheAbsent, Vacancies vacancies, Clock clock, @Lazy ProcessEngine engine) {
        this.tasksOfTheAbsent = tasksOfTheAbsent;
        this.vacancies = vacancies;
        this.clock = clock;
        this.engine = engine;
    }

    @Override
    public void at(Instant moment, PersonId person) {
        at(moment, Occasion.absenceOf(person));
    }

    @Override
    public void during(String businessKey, Runnable change) {
        List<String> follow = asModelled(businessKey);
        change.run();
        follow.removeAll(asModelled(businessKey));
        follow.forEach(task -> at(clock.instant(), Occasion.otherNamedFor(task)));
    }

    private List<String> asModelled(String businessKey) {
        return inEngine(() -> new ArrayList<>(vacancies.asModelled(businessKey)));
    }

    @Override
    public void give(String taskId, PersonId person) {
        inEngine(() -> {
            tasksOfTheAbsent.give(taskId, person);
            return null;
        });
    }

    @Override
    public PersonId ownerOf(String taskId, PersonId person) {
        return inEngine(() -> tasksOfTheAbsent.ownerOf(taskId).orElse(person));
    }

    @Override
    public String processOf(String taskId) {
        return inEngine(() -> tasksOfTheAbsent.processOf(taskId));
    }

    @Override
    public String nameOf(String taskId) {
        return inEngine(() -> tasksOfTheAbsent.nameOf(taskId));
    }

    private <T> T inEngine(Supplier<T> action) {
        return commands().execute(command -> action.get());
    }

    void at(Instant moment, Occasion occasion) {
        commands().execute(command -> {
            TimerEntity timer = new TimerEntity();
            timer.setJobHandlerType(TYPE);
            timer.setJobHandlerConfiguration(occasion);
            timer.setDuedate(Date.from(moment));
            command.getJobManager().schedule(timer);
            return null;
        });
    }

    private CommandExecutor commands() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Occasion occasion, ExecutionEntity none, CommandContext command, String tenant) {
        switch (occasion.kind()) {
            case ABSENCE -> tasksOfTheAbsent.handOver(PersonId.of(occasion.subject()));
            case DEPARTURE -> vacancies.left(PersonId.of(occasion.subject()));
            case CHANGE_OF_HEAD -> vacancies.headChanged(occasion.subject());
            case OTHER_NAMED -> vacancies.otherNamed(occasion.subject());
        }
    }

    @Override
    public Occasion newConfiguration(String canonical) {
        return Occasion.read(canonical);
    }

    @Override
    public void onDelete(Occasion occasion, JobEntity job) {
        // a job leaves nothing behind
    }
}
