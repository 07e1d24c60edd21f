package io.septet.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of H2 append-only: as a trigger before update and delete it refuses both, whoever asks. H2 makes it by
 * its class name. What PostgreSQL does instead stands beside, in {@code db/vendor}.
 */
public class AppendOnly implements Trigger {

    private @Nullable String table;

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("Rows of %s are neither changed nor removed".formatted(table), "23001");
    }
}
