package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.septet.Caller;
import io.septet.DatabaseUnderTest;
import io.septet.OnBothDatabases;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
@OnBothDatabases
@DisplayName("Whoever comes second at the same moment")
class LostRacesTest extends ErrandsToRun {

    private static final Logger ALL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate sql;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ALL.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        ALL.detachAppender(log);
    }

    @Test
    @DisplayName("with the first draft of a task hears of the other, and the log of no error")
    void firstDraft() throws Exception {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        HttpResponse<String> answer = whileAnother(
                "insert into task_draft (task_id, saved_by, saved_at, content, version)"
                        + " values (?, 'sales.ann', current_timestamp, '{}', 1)",
                task.getId(),
                () -> ann.putJson("/api/tasks/%s/draft?after=0".formatted(task.getId()), "{\"note\":\"two\"}"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(errors()).isEmpty();
    }

    @Test
    @DisplayName("with one submission of two learns that it was done, and the log of no error")
    void sameSubmission() throws Exception {
        Caller ann = Caller.signedIn(port, ANN);
        String ask = "{\"runner\":\"%s\",\"group\":null}".formatted(ANN);
        UUID key = UUID.randomUUID();
        ann.postJson("/api/starts/errand/instances?key=" + key, ask);
        UUID copy = UUID.randomUUID();
        HttpResponse<String> answer = whileAnother(
                "insert into passed_submission (id, person, target, digest, process_instance_id, passed_at)"
                        + " select cast(? as uuid), person, target, digest, process_instance_id, passed_at"
                        + " from passed_submission where id = '" + key + "'",
                copy.toString(),
                () -> ann.postJson("/api/starts/errand/instances?key=" + copy, ask));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"again\":true");
        assertThat(errors()).isEmpty();
    }

    /** The answer to a request that meets a row of somebody's who is not through yet, and then is. */
    private HttpResponse<String> whileAnother(String insert, String id, Supplier<HttpResponse<String>> request)
            throws SQLException {
        try (Connection other = database.getConnection();
                PreparedStatement row = other.prepareStatement(insert)) {
            other.setAutoCommit(false);
            row.setString(1, id);
            row.executeUpdate();
            CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(request);
            await().until(() -> answer.isDone() || somebodyWaits());
            assertThat(answer).isNotDone();
            other.commit();
            other.setAutoCommit(true);
            return answer.join();
        }
    }

    /** H2 lets an insert try again and again until the other one is through. */
    private boolean somebodyWaits() {
        return sql.queryForObject(
                        DatabaseUnderTest.isPostgreSql()
                                ? "select count(*) from pg_locks where not granted"
                                : "select count(*) from information_schema.sessions"
                                        + " where lower(executing_statement) like 'insert into%'",
                        Integer.class)
                > 0;
    }

    private List<String> errors() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
