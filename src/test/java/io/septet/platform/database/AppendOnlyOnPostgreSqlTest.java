package io.septet.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPostgreSql
class AppendOnlyOnPostgreSqlTest extends AppendOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"signature", "minutes"})
    @DisplayName("S2: PostgreSQL refuses to truncate them, too")
    void refusesToTruncate(String table) {
        assertThatThrownBy(() -> sql.execute("truncate " + table))
                .hasStackTraceContaining("neither changed nor removed");
    }
}
