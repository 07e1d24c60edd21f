package io.septet.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Serves the form module as Septet does, in a page that treats forms as Tasklist does (its content security policy, its
 * way of submitting). Answers are canned; a test may replace any of them. Drafts are kept as the desk keeps them.
 */
final class FormHost implements AutoCloseable {

    static final String XSRF_TOKEN = "from-the-cookie";

    private static final String TASKLIST_POLICY =
            "base-uri 'self';script-src 'nonce-host' 'strict-dynamic' 'unsafe-eval'"
                    + " https: 'self' 'unsafe-inline';style-src 'unsafe-inline' 'self';default-src 'self';img-src 'self' data:;"
                    + "form-action 'self';frame-ancestors 'none';object-src 'none'";

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "mjs", "text/javascript", "css", "text/css", "json", "application/json");

    record Answer(int status, String body) {}

    record Asked(String what, String query, String body, Map<String, List<String>> headers) {

        JsonNode json() {
            return read(body);
        }
    }

    private static final String SAVED_AT = "2026-03-02T08:30:00Z";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile String draft;
    private volatile int version;
    private volatile String form;
    private volatile String xsrfToken;

    FormHost() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
        forget();
    }

    /** As at first: nothing asked, nothing kept, every answer as canned. */
    void forget() {
        asked.clear();
        answers.clear();
        draft = null;
        version = 0;
        form = "/forms/plan.html";
        xsrfToken = XSRF_TOKEN;
        answer("GET /api/texts", 200, texts("en"));
        answer("GET /api/directory", 200, resource("/forms/directory.json"));
        answer("GET /api/starts/plan", 200, resource("/forms/task.json"));
        answer("POST /api/tasks/t1/check", 200, "{\"findings\": []}");
        answer("POST /api/starts/plan/check", 200, "{\"findings\": []}");
        answer("POST /api/tasks/t1/completion", 200, "{\"processInstanceId\": null, \"again\": false}");
        answer("POST /api/starts/plan/instances", 200, "{\"processInstanceId\": \"i1\", \"again\": false}");
        answer("GET /api/tasks/t1/files", 200, "[]");
        answer("POST /api/tasks/t1/files", 200, "{}");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/host.html";
    }

    /** @param what method and path, with the query where the answer depends on it */
    void answer(String what, int status, String body) {
        answers.put(what, new Answer(status, body));
    }

    /** Shows another form than {@code plan.html} from now on. */
    void show(String resource) {
        form = resource;
    }

    void inChinese(String... modules) {
        answer("GET /api/texts", 200, texts("zh", modules));
    }

    /** Somebody signed in again: from now on only another token is good, which a refusal brings along. */
    void renewXsrfToken() {
        xsrfToken = "renewed";
    }

    /** What the draft holds, or null. */
    JsonNode draft() {
        return draft == null ? null : read(draft);
    }

    List<Asked> asked(String what) {
        return asked.stream().filter(one -> one.what().equals(what)).toList();
    }

    /** With which queries that was asked. */
    List<String> queries(String what) {
        return asked(what).stream().map(Asked::query).toList();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** What was submitted last. */
    JsonNode submission() {
        List<Asked> submitted = asked("POST /api/tasks/t1/completion");
        return submitted.get(submitted.size() - 1).json();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String what = exchange.getRequestMethod() + " " + path;
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String asking = Objects.toString(exchange.getRequestURI().getRawQuery(), "");
        asked.add(new Asked(what, asking, body, Map.copyOf(exchange.getRequestHeaders())));
        if (path.startsWith("/api/")
                && !exchange.getRequestMethod().equals("GET")
                && !xsrfToken.equals(exchange.getRequestHeaders().getFirst("X-SEPTET-XSRF"))) {
            exchange.getResponseHeaders().add("Set-Cookie", "SEPTET-XSRF=" + xsrfToken + "; Path=/");
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
            return;
        }
        switch (what) {
            case "GET /host.html" -> {
                exchange.getResponseHeaders().add("Set-Cookie", "SEPTET-XSRF=" + XSRF_TOKEN + "; Path=/");
                exchange.getResponseHeaders().add("Content-Security-Policy", TASKLIST_POLICY);
                send(exchange, 200, "html", resource("/forms/host.html"));
            }
            case "GET /form.html" -> send(exchange, 200, "html", resource(form));
            case "PUT /api/tasks/t1/draft" -> {
                String after = exchange.getRequestURI().getQuery();
                if (after != null && !after.equals("after=" + version)) {
                    send(exchange, 412, "json", "{\"findings\": []}");
                } else {
                    draft = body;
                    send(
                            exchange,
                            200,
                            "json",
                            "{\"savedAt\": \"%s\", \"version\": %d}".formatted(SAVED_AT, ++version));
                }
            }
            case "DELETE /api/tasks/t1/draft" -> {
                draft = null;
                version = 0;
                exchange.sendResponseHeaders(204, -1);
            }
            default -> {
                String query = URLDecoder.decode(
                        Objects.toString(exchange.getRequestURI().getRawQuery(), ""), StandardCharsets.UTF_8);
                Answer answer = answers.getOrDefault(what + "?" + query, answers.get(what));
                if (answer != null) {
                    send(exchange, answer.status(), "json", answer.body());
                } else if (what.equals("GET /api/tasks/t1")) {
                    send(exchange, 200, "json", sheet());
                } else if (path.startsWith("/septet/")) {
                    send(exchange, 200, path.substring(path.lastIndexOf('.') + 1), resource("/static" + path));
                } else {
                    exchange.sendResponseHeaders(404, -1);
                }
            }
        }
        exchange.close();
    }

    private String sheet() {
        ObjectNode sheet = (ObjectNode) read(resource("/forms/task.json"));
        if (draft != null) {
            sheet.set("content", read(draft));
            sheet.put("draftSavedAt", SAVED_AT);
            sheet.put("draftVersion", version);
        }
        return sheet.toString();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", TYPES.get(type) + ";charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The module's own texts as shipped, and those that the form of the tests names. */
    /** Knows the English texts of these modules, too. */
    void say(String... modules) {
        answer("GET /api/texts", 200, texts("en", modules));
    }

    private static String texts(String language, String... modules) {
        Properties texts = new Properties();
        String suffix = language.equals("en") ? "" : "_zh";
        Stream<String> files = Stream.concat(Stream.of("form", "calendar"), Stream.of(modules))
                .map(module -> "/messages/%s%s.properties".formatted(module, suffix));
        for (String file :
                Stream.concat(files, Stream.of("/forms/texts.properties")).toList()) {
            try (Reader reader =
                    new InputStreamReader(FormHost.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return JSON.valueToTree(texts).toString();
    }

    static String resource(String path) {
        try (InputStream content = FormHost.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException("No resource " + path);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
