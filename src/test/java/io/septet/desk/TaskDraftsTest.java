package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@ServerTest
@Import(Errands.class)
class TaskDraftsTest extends ErrandsToRun {

    @Test
    @DisplayName("A draft is kept, shown again, and gone with the task")
    void drafts() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/api/tasks/" + task.getId();
        assertThat(ann.get(path).body()).contains("\"note\":\"so far\"").contains("be quick");
        assertThat(ann.putJson(path + "/draft", "{\"note\":\"half\"}").statusCode())
                .isEqualTo(200);
        assertThat(ann.get(path).body()).contains("\"note\":\"half\"").contains("draftSavedAt\":\"2024");
        assertThat(ann.send("DELETE", path + "/draft", null, "").statusCode()).isEqualTo(204);
        assertThat(ann.get(path).body()).contains("\"note\":\"so far\"");
        assertThat(ann.putJson(path + "/draft", "{\"note\":\"half\"}").statusCode())
                .isEqualTo(200);
        colleagues.as(ANN).complete(task, DONE);
        assertThat(ann.get(path).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("Nobody reads or writes the draft of another's task")
    void draftsAreTheirs() {
        Task task = errandFor(ANN);
        Caller bob = Caller.signedIn(port, BOB);
        assertThat(bob.get("/api/tasks/" + task.getId()).statusCode()).isEqualTo(409);
        assertThat(bob.putJson("/api/tasks/%s/draft".formatted(task.getId()), "{}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("A draft or a check of 2 MB is refused with a sentence, like a submission")
    void tooLongToKeep() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/api/tasks/" + task.getId();
        String content = "{\"note\":\"" + "x".repeat(2_000_000) + "\",\"pieces\":1}";
        HttpResponse<String> kept = ann.putJson(path + "/draft", content);
        assertThat(kept.statusCode()).isEqualTo(409);
        assertThat(kept.body()).contains("Please shorten it");
        assertThat(ann.postJson(path + "/check", content).body()).contains("Please shorten it");
        assertThat(ann.postJson("/api/starts/errand/check", content).body()).contains("Please shorten it");
    }
}
