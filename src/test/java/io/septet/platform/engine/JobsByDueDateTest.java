package io.septet.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.DatabaseUnderTest;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
@DisplayName("The engine's jobs")
class JobsByDueDateTest {

    @Autowired
    DataSource database;

    @Autowired
    ProcessEngine engine;

    @Test
    @DisplayName("have an index by when they are due, which a second start leaves as it is")
    void index() throws SQLException {
        assertThat(firstColumnsOfIndexes()).containsOnlyOnce("duedate_");
        new JobsByDueDatePlugin().postProcessEngineBuild(engine);
        assertThat(firstColumnsOfIndexes()).containsOnlyOnce("duedate_");
    }

    private List<String> firstColumnsOfIndexes() throws SQLException {
        String table = DatabaseUnderTest.isPostgreSql() ? "act_ru_job" : "ACT_RU_JOB";
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet indexes = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
            while (indexes.next()) {
                if (indexes.getInt("ORDINAL_POSITION") == 1) {
                    columns.add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
