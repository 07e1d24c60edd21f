package io.septet.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database is only ever added to, by whoever lands next. */
@DisplayName("Migrations")
class MigrationsTest {

    private static final Path ALL = Path.of("src/main/resources/db");

    /** Each with Flyway's checksum, in the order in which they landed; a new one is added at the end. */
    private static final Path LANDED = Path.of("src/test/resources/migrations.txt");

    @TempDir
    Path folder;

    @Test
    @DisplayName("are never changed once they landed, and each is in the list of those that did")
    void landed() throws IOException {
        List<String> found = Stream.of("migration", "vendor/h2", "vendor/postgresql")
                .flatMap(MigrationsTest::withChecksums)
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(Files.readAllLines(LANDED));
    }

    @Test
    @DisplayName("are numbered by time, so that nobody has to leave room for anybody")
    void numbers() {
        assertThat(Stream.of("migration", "vendor/h2", "vendor/postgresql").flatMap(MigrationsTest::withChecksums))
                .allSatisfy(line -> assertThat(line).matches("[a-z0-9/]+/V20\\d{6}_\\d{4}__[a-z0-9_]+\\.sql -?\\d+"));
    }

    @Test
    @DisplayName("are applied to a database that has one with a later number already")
    void late() {
        asSeptetIsSet(flyway -> {
            Files.writeString(folder.resolve("V20260101_0000__late.sql"), "create table late (id uuid primary key);");
            Flyway withLateOne = Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations(Stream.concat(
                                    Arrays.stream(flyway.getConfiguration().getLocations())
                                            .map(Location::getDescriptor),
                                    Stream.of("filesystem:" + folder))
                            .toArray(String[]::new))
                    .load();

            assertThat(withLateOne.migrate().migrationsExecuted).isOne();
            assertThat(tables(flyway.getConfiguration().getDataSource())).anyMatch(line -> line.startsWith("LATE.ID"));
        });
    }

    @Test
    @DisplayName("make the same tables in the order in which they landed as in the order of their numbers")
    void orders() {
        asSeptetIsSet(flyway -> {
            DataSource asTheyLanded = emptyDatabase("landed");
            FluentConfiguration oneByOne = Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(asTheyLanded)
                    .locations("filesystem:" + folder);
            for (String line : Files.readAllLines(LANDED)) {
                if (!line.startsWith("vendor/postgresql/")) {
                    Path migration = ALL.resolve(line.substring(0, line.indexOf(' ')));
                    Files.copy(migration, folder.resolve(migration.getFileName()));
                    oneByOne.load().migrate();
                }
            }

            assertThat(tables(asTheyLanded))
                    .isNotEmpty()
                    .isEqualTo(tables(flyway.getConfiguration().getDataSource()));
        });
    }

    private interface Look {
        void at(Flyway migrated) throws Exception;
    }

    /** Flyway with Septet's own settings, on a database that has all migrations in the order of their numbers. */
    private static void asSeptetIsSet(Look look) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .run(context -> look.at(context.getBean(Flyway.class)));
    }

    private static Stream<String> withChecksums(String place) {
        Flyway flyway = Flyway.configure()
                .dataSource(emptyDatabase("none"))
                .locations("filesystem:" + ALL.resolve(place))
                .load();
        return Arrays.stream(flyway.info().all())
                .map(one -> "%s/%s %d".formatted(place, one.getScript(), one.getChecksum()));
    }

    private static DataSource emptyDatabase(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name));
        return database;
    }

    private static List<String> tables(DataSource database) {
        return new JdbcTemplate(database)
                .queryForList(
                        """
                        select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
                               || coalesce(character_maximum_length, numeric_precision, 0)
                        from information_schema.columns
                        where table_schema = 'PUBLIC'
                        union all
                        select event_object_table || ' ' || trigger_name from information_schema.triggers
                        union all
                        select table_name || ' ' || constraint_type from information_schema.table_constraints
                        union all
                        select table_name || ' ' || column_name || ' indexed' from information_schema.index_columns
                        order by 1""",
                        String.class);
    }
}
