package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
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
    @DisplayName("Of two windows the later one is told of the other's draft, and may take over")
    void twoWindows() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/api/tasks/" + task.getId();
        String first =
                ann.putJson(path + "/draft?after=0", "{\"note\":\"one\"}").body();
        HttpResponse<String> later = ann.putJson(path + "/draft?after=0", "{\"note\":\"two\"}");
        assertThat(later.statusCode()).isEqualTo(412);
        assertThat(later.body()).contains("in another window");
        assertThat(ann.get(path).body()).contains("\"note\":\"one\"").contains("\"draftVersion\":" + version(first));

        String taken = ann.putJson(path + "/draft", "{\"note\":\"two\"}").body();
        assertThat(ann.putJson(path + "/draft?after=" + version(first), "{}").statusCode())
                .isEqualTo(412);
        assertThat(ann.putJson(path + "/draft?after=" + version(taken), "{\"note\":\"three\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("M4: Whoever opens a task reads who is writing it just now, and since when")
    void writing() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/api/tasks/" + task.getId();
        assertThat(ann.get(path).body()).contains("\"writing\":null");
        String first =
                ann.putJson(path + "/draft?after=0", "{\"note\":\"one\"}").body();
        String since = ann.get(path).body().replaceFirst("(?s).*(\"writing\":\\{[^}]*}).*", "$1");
        assertThat(since).startsWith("\"writing\":{\"person\":\"" + ANN + "\",\"since\":\"");
        ann.putJson(path + "/draft?after=" + version(first), "{\"note\":\"two\"}");
        assertThat(ann.get(path).body()).as("since the first of them").contains(since);
    }

    private static String version(String saved) {
        return saved.replaceFirst(".*\"version\":(\\d+).*", "$1");
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
