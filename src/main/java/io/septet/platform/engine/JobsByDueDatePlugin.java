package io.septet.platform.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets the database find the jobs that are due among tens of thousands that are not yet. The engine looks for them all the
 * time, and makes no index for that among its own.
 */
@Component
class JobsByDueDatePlugin extends AbstractProcessEnginePlugin {

    private static final String INDEX = "create index if not exists SEPTET_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_)";

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        DataSource database = engine.getProcessEngineConfiguration().getDataSource();
        try {
            new JdbcTemplate(database).execute(INDEX);
        } catch (DuplicateKeyException madeMeanwhile) {
            // by another node that starts at the same moment
        }
    }
}
