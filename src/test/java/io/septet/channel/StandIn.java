package io.septet.channel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this machine that stands in for a robot's, and keeps what it was sent. */
class StandIn implements AutoCloseable {

    final List<Received> received = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final Queue<Reply> replies = new ArrayDeque<>();

    /** @param headers by name, whose case does not count */
    record Received(String path, Map<String, String> headers, String body) {}

    private record Reply(int status, String body, Map<String, String> headers, long afterMillis) {}

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "stand-in");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request is answered so; without a word, with 200 and that all is well. */
    void reply(int status, String body) {
        reply(status, body, Map.of());
    }

    void reply(int status, String body, Map<String, String> headers) {
        replies.add(new Reply(status, body, headers, 0));
    }

    /** The next request is answered, but not soon. */
    void replyLate(long afterMillis) {
        replies.add(new Reply(200, "{}", Map.of(), afterMillis));
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        received.add(new Received(
                exchange.getRequestURI().toString(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Reply reply = replies.isEmpty() ? new Reply(200, "{\"code\":0,\"errcode\":0}", Map.of(), 0) : replies.remove();
        try {
            Thread.sleep(reply.afterMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
