package io.septet.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * People of the demo company who do, several at once, whatever task there is, and remember what Septet has answered
 * them.
 */
public final class BusyPeople {

    private static final String PASSWORD = "demo";
    private static final String ADMINISTRATOR = "admin";
    private static final int AT_ONCE = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WorkOfToday handwriting;
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final List<String> refusals = new CopyOnWriteArrayList<>();

    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();
    private ExecutorService hands;
    private int port;
    private volatile Runnable afterEachAnswer;

    public BusyPeople(LocalDate today) {
        this.handwriting = new WorkOfToday(today, JSON);
    }

    /** Comes to work at a Septet that has just started: everybody signs in anew. */
    public void comeTo(RunningSeptet septet, Runnable uponEachAnswer) {
        port = septet.port();
        signedIn.clear();
        begun.clear();
        afterEachAnswer = uponEachAnswer;
        hands = Executors.newFixedThreadPool(AT_ONCE);
    }

    /** Goes home; whoever still waits for an answer waits no longer. */
    public void goHome() throws InterruptedException {
        hands.shutdownNow();
        if (!hands.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new AssertionError("Somebody does not go home");
        }
    }

    public void propose(String name) {
        HttpResponse<String> answer = as(handwriting.coordinator())
                .postJson(
                        "/engine-rest/process-definition/key/collaboration-project/submit-form",
                        submission(handwriting.proposal(name)));
        if (answer.statusCode() != 200) {
            throw new AssertionError("%s is not taken: %d %s".formatted(name, answer.statusCode(), answer.body()));
        }
    }

    /** Takes up every task that nobody has taken up yet. */
    public void takeUpNewTasks() {
        read(as(ADMINISTRATOR).get("/engine-rest/task?assigned=true&maxResults=1000"))
                .forEach(task -> {
                    if (begun.add(task.path("id").asText())) {
                        hands.execute(() -> work(task));
                    }
                });
    }

    /** Whether every process has come to its end, and every message has left. */
    public boolean seeNothingLeft() {
        Caller administrator = as(ADMINISTRATOR);
        return read(administrator.get("/engine-rest/process-instance/count"))
                                .path("count")
                                .asLong()
                        == 0
                && read(administrator.get("/actuator/health"))
                                .at("/components/messages/details/mail/waiting")
                                .asLong(1)
                        == 0;
    }

    private void work(JsonNode task) {
        String id = task.path("id").asText();
        String kind = task.path("taskDefinitionKey").asText();
        try {
            Caller person = as(task.path("assignee").asText());
            JsonNode open = read(person.get("/api/tasks/" + id));
            Map<String, Object> content = fields(open.path("content"));
            content.putAll(fields(handwriting.into(kind, content, () -> signingToken(person, open))));
            HttpResponse<String> answer =
                    person.postJson("/engine-rest/task/%s/complete".formatted(id), submission(content));
            if (answer.statusCode() / 100 == 2) {
                answered.put(id, kind);
                afterEachAnswer.run();
            } else {
                refused(kind, id, answer);
            }
        } catch (UncheckedIOException cut) {
            unanswered.add(id);
        } catch (RuntimeException | AssertionError e) {
            if (!hands.isShutdown()) {
                refusals.add("%s %s: %s".formatted(kind, id, e));
            }
        }
    }

    /** Two who change the same thing at once are told so, and try again. */
    private void refused(String kind, String id, HttpResponse<String> answer) {
        if (answer.body().contains("OptimisticLocking")) {
            begun.remove(id);
        } else {
            refusals.add("%s %s: %d %s".formatted(kind, id, answer.statusCode(), answer.body()));
        }
    }

    private String signingToken(Caller person, JsonNode open) {
        Map<String, String> given = Map.of(
                "password", PASSWORD,
                "taskId", open.path("task").path("id").asText(),
                "shown", open.path("reference").path("shown").asText());
        return read(person.postJson("/api/signing-tokens", write(given)))
                .path("token")
                .asText();
    }

    private Caller as(String person) {
        return signedIn.computeIfAbsent(person, id -> Caller.signedIn(port, id, PASSWORD));
    }

    private static String submission(Map<String, Object> content) {
        return write(Map.of("variables", Map.of("submission", Map.of("type", "String", "value", write(content)))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object content) {
        Map<String, Object> fields = JSON.convertValue(content, Map.class);
        return fields == null ? new HashMap<>() : new HashMap<>(fields);
    }

    private static String write(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError("%s %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many tasks of that id were done, and said to be. */
    public long done(String kind) {
        return answered.values().stream().filter(kind::equals).count();
    }

    /** Ids of the tasks that were done, and said to be. */
    public Set<String> answered() {
        return answered.keySet();
    }

    /** Ids of tasks of which somebody had no answer. */
    public Set<String> unanswered() {
        return unanswered;
    }

    /** What Septet did not accept, in its words. */
    public List<String> refusals() {
        return refusals;
    }
}
