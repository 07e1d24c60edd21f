package io.septet.release;

import io.septet.DatabaseUnderTest;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts Septet on the database that {@link FilledDatabase} has kept of the release before. */
final class LastRelease implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Path FOLDER = Path.of("src/test/resources/last-release");
    private static final Path H2 = FOLDER.resolve("h2.sql.gz");
    private static final Path POSTGRESQL = FOLDER.resolve("postgresql.sql.gz");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment settings = context.getEnvironment();
        if (!DatabaseUnderTest.isPostgreSql()) {
            // the address that tests have otherwise is another one each time that somebody asks
            settings.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "lastRelease", Map.of("spring.datasource.url", "jdbc:h2:mem:last;DB_CLOSE_DELAY=-1")));
        }
        try (Connection empty = DriverManager.getConnection(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password", ""))) {
            restore(empty);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void restore(Connection empty) throws SQLException, IOException {
        if (DatabaseUnderTest.isPostgreSql()) {
            try (BufferedReader script = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(POSTGRESQL)), StandardCharsets.UTF_8))) {
                new PostgreSqlScript(empty).run(script);
            }
        } else {
            execute(empty, "runscript from '%s' compression gzip".formatted(H2));
        }
    }

    /** Keeps a database as that of the last release. */
    static void keep(DataSource database) {
        try (Connection filled = database.getConnection()) {
            if (DatabaseUnderTest.isPostgreSql()) {
                try (BufferedWriter script = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(POSTGRESQL)), StandardCharsets.UTF_8))) {
                    new PostgreSqlScript(filled).write(script);
                }
            } else {
                execute(filled, "script to '%s' compression gzip".formatted(H2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
