package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.AtOnce;
import io.septet.Caller;
import io.septet.OnBothDatabases;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
@OnBothDatabases
@DisplayName("A submission whose answer was lost")
class SubmittedOnceTest extends ErrandsToRun {

    private static final String ASK = "{\"runner\":\"%s\",\"group\":null}".formatted(ANN);

    @Autowired
    HistoryService history;

    @Autowired
    JdbcTemplate database;

    private final UUID key = UUID.randomUUID();

    @Test
    @DisplayName("completes its task once, and learns the second time that it was done")
    void task() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        HttpResponse<String> first = ann.postJson(completion(task, key), DONE);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"again\":false");
        HttpResponse<String> second = ann.postJson(completion(task, key), DONE);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("\"again\":true");
        assertThat(ann.postJson(completion(task, UUID.randomUUID()), DONE).body())
                .contains("no longer open");
    }

    @Test
    @DisplayName("starts its process once, and finds what it started")
    void start() {
        Caller ann = Caller.signedIn(port, ANN);
        String first = ann.postJson(instances(key), ASK).body();
        String second = ann.postJson(instances(key), ASK).body();
        String started = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("errand")
                .unfinished()
                .singleResult()
                .getId();
        assertThat(first).contains(started, "\"again\":false");
        assertThat(second).contains(started, "\"again\":true");
    }

    @Test
    @DisplayName("starts its process once, too, when both come at the same moment")
    void sameMoment() throws Exception {
        List<Callable<HttpResponse<String>>> windows = new ArrayList<>();
        for (Caller caller : List.of(Caller.signedIn(port, ANN), Caller.signedIn(port, ANN))) {
            windows.add(() -> caller.postJson(instances(key), ASK));
        }
        for (HttpResponse<String> answer : AtOnce.results(windows)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("errand")
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("that was changed since is told that it went along as it was")
    void changed() {
        Caller ann = Caller.signedIn(port, ANN);
        ann.postJson(instances(key), ASK);
        HttpResponse<String> other = ann.postJson(instances(key), ASK.replace(ANN, BOB));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("already submitted");
    }

    @Test
    @DisplayName("is nobody else's, and nothing is kept of one that was refused")
    void others() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        HttpResponse<String> refused = ann.postJson(completion(task, key), "{\"note\":\"lost\",\"pieces\":3}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("\"path\":\"note\"");
        assertThat(Caller.signedIn(port, BOB)
                        .postJson(completion(task, key), DONE)
                        .body())
                .contains("somebody else");
        assertThat(ann.postJson(completion(task, key), DONE).body()).contains("\"again\":false");
        assertThat(Caller.signedIn(port, BOB)
                        .postJson(completion(task, key), DONE)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("is remembered for some weeks, not for ever")
    void forgotten() {
        Caller ann = Caller.signedIn(port, ANN);
        ann.postJson(instances(key), ASK);
        database.update("update passed_submission set passed_at = timestamp '2023-12-01 00:00:00' where id = ?", key);
        ann.postJson(instances(UUID.randomUUID()), ASK);
        assertThat(database.queryForObject("select count(*) from passed_submission where id = ?", Integer.class, key))
                .isZero();
    }

    private static String completion(Task task, UUID key) {
        return "/api/tasks/%s/completion?key=%s".formatted(task.getId(), key);
    }

    private static String instances(UUID key) {
        return "/api/starts/errand/instances?key=" + key;
    }
}
