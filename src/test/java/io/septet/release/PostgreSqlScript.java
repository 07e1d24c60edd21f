package io.septet.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A PostgreSQL database as a script, because the embedded PostgreSQL comes without {@code pg_dump}. A line of two dashes
 * ends each statement, and what is copied into a table ends as it does for {@code psql}, which can read it, too.
 */
final class PostgreSqlScript {

    private static final String END_OF_STATEMENT = "--";
    private static final String END_OF_ROWS = "\\.";

    private static final String SEQUENCES =
            """
            select format('create sequence %I start %s; select setval(%L, %s)', sequencename, start_value,
                          sequencename, coalesce(last_value, start_value))
            from pg_sequences where schemaname = 'public' order by 1""";

    private static final String TABLES =
            """
            select format('create table %I (%s)', c.relname, string_agg(
                       format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                              case when a.attnotnull then ' not null' end,
                              ' default ' || pg_get_expr(d.adbin, d.adrelid)), ', ' order by a.attnum))
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
            group by c.relname order by c.relname""";

    private static final String NAMES =
            """
            select format('%I', relname) from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname""";

    /** Foreign keys last, because they need the others. */
    private static final String CONSTRAINTS =
            """
            select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
            order by contype = 'f', conname""";

    private static final String INDEXES =
            """
            select pg_get_indexdef(c.oid) from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'i'
              and not exists (select 1 from pg_constraint where conindid = c.oid)
            order by c.relname""";

    private static final String FUNCTIONS =
            "select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace order by proname";

    private static final String TRIGGERS =
            "select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by tgname";

    private final Connection database;
    private final CopyManager rows;

    PostgreSqlScript(Connection database) throws SQLException {
        this.database = database;
        this.rows = database.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Writes all that the database holds. */
    void write(Writer script) throws SQLException, IOException {
        for (String statements : List.of(SEQUENCES, TABLES)) {
            writeStatements(statements, script);
        }
        for (String table : read(NAMES)) {
            script.write("copy %s from stdin;%n".formatted(table));
            rows.copyOut("copy %s to stdout".formatted(table), script);
            script.write(END_OF_ROWS + "\n");
        }
        for (String statements : List.of(CONSTRAINTS, INDEXES, FUNCTIONS, TRIGGERS)) {
            writeStatements(statements, script);
        }
    }

    private void writeStatements(String question, Writer script) throws SQLException, IOException {
        for (String statement : read(question)) {
            script.write("%s;%n%s%n".formatted(statement.strip(), END_OF_STATEMENT));
        }
    }

    private List<String> read(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            List<String> lines = new ArrayList<>();
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
            return lines;
        }
    }

    /** Makes in an empty database what a script holds. */
    void run(BufferedReader script) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            for (String line = script.readLine(); line != null; line = script.readLine()) {
                if (line.startsWith("copy ")) {
                    rows.copyIn(line, new StringReader(until(END_OF_ROWS, script)));
                } else {
                    statement.execute(line + "\n" + until(END_OF_STATEMENT, script));
                }
            }
        }
    }

    private static String until(String end, BufferedReader script) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = script.readLine(); !end.equals(line); line = script.readLine()) {
            lines.append(line).append('\n');
        }
        return lines.toString();
    }
}
