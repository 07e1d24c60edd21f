package io.septet.holidays.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Tells the engine who does the jobs in which deadlines follow the holidays. */
@Component
class FollowHolidaysPlugin extends AbstractProcessEnginePlugin {

    private final FollowHolidays followHolidays;

    FollowHolidaysPlugin(FollowHolidays followHolidays) {
        this.followHolidays = followHolidays;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<JobHandler> handlers = new ArrayList<>();
        if (engine.getCustomJobHandlers() != null) {
            handlers.addAll(engine.getCustomJobHandlers());
        }
        handlers.add(followHolidays);
        engine.setCustomJobHandlers(handlers);
    }
}
