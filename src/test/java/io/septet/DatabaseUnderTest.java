package io.septet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context of the tests a database of its own: H2 in memory, or with
 * {@code -Dseptet.test.database=postgresql} one on an embedded PostgreSQL that lives as long as the tests do.
 */
public class DatabaseUnderTest implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isPostgreSql() && context.getEnvironment().matchesProfiles("test")) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "databaseUnderTest",
                            Map.of(
                                    "spring.datasource.url", PostgreSql.newDatabase(),
                                    "spring.datasource.username", "postgres",
                                    "spring.datasource.password", "postgres",
                                    "spring.datasource.hikari.maximum-pool-size", "8")));
        }
    }

    /** Whether the tests run on PostgreSQL this time. */
    public static boolean isPostgreSql() {
        return "postgresql".equals(System.getProperty("septet.test.database"));
    }

    /** Starts when first asked for. */
    private static final class PostgreSql {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setRegisterShutdownHook(false)
                        .start();
                // these come after the contexts, which still write to it as they close
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String newDatabase() {
            String name = "septet" + NUMBER.incrementAndGet();
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
