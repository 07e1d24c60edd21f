package io.septet.desk.process;

import io.septet.desk.HandOvers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * The {@link HandOvers} as jobs of the engine: one node does each, it survives a crash, and it is tried again when
 * somebody completes one of the tasks at the same moment.
 */
@Component
class HandOverJobs extends AbstractProcessEnginePlugin implements HandOvers, JobHandler<HandOverJobs.Whose> {

    static final String TYPE = "septet-hand-over";

    private final TasksOfTheAbsent tasks;
    private ProcessEngineConfigurationImpl engine;

    HandOverJobs(TasksOfTheAbsent tasks) {
        this.tasks = tasks;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        engine = configuration;
        List<JobHandler> handlers = new ArrayList<>();
        if (engine.getCustomJobHandlers() != null) {
            handlers.addAll(engine.getCustomJobHandlers());
        }
        handlers.add(this);
        engine.setCustomJobHandlers(handlers);
    }

    @Override
    public void at(Instant moment, String person) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            TimerEntity timer = new TimerEntity();
            timer.setJobHandlerType(TYPE);
            timer.setJobHandlerConfiguration(new Whose(person));
            timer.setDuedate(Date.from(moment));
            command.getJobManager().schedule(timer);
            return null;
        });
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Whose whose, ExecutionEntity none, CommandContext command, String tenant) {
        tasks.handOver(whose.person());
    }

    @Override
    public Whose newConfiguration(String canonical) {
        return new Whose(canonical);
    }

    @Override
    public void onDelete(Whose whose, JobEntity job) {
        // a job leaves nothing behind
    }

    /** Whose tasks a job is about. */
    record Whose(String person) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return person;
        }
    }
}
