package io.septet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who calls the server by hand: keeps cookies, sends the tokens that a browser's scripts would send. */
public final class Caller {

    private final URI server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String language = "en";

    public Caller(int port) {
        this.server = URI.create("http://127.0.0.1:" + port);
    }

    /** Signs in somebody of the {@link Company} through the login page. */
    public static Caller signedIn(int port, String person) {
        return signedIn(port, person, Company.PASSWORD);
    }

    /** Signs in through the login page. */
    public static Caller signedIn(int port, String person, String password) {
        return new Caller(port).signIn(person, password);
    }

    /** Signs in through the login page, in the language that this caller reads. */
    public Caller signIn(String person, String password) {
        get("/login");
        HttpResponse<String> answer = send(
                "POST",
                "/login",
                "application/x-www-form-urlencoded",
                "username=%s&password=%s&_csrf=%s".formatted(encode(person), encode(password), cookie("SEPTET-XSRF")));
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("error")) {
            throw new AssertionError("%s could not sign in: %d %s".formatted(person, answer.statusCode(), to));
        }
        get("/api/texts");
        return this;
    }

    public Caller reads(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, "");
    }

    public HttpResponse<String> postJson(String path, String body) {
        return send("POST", path, "application/json", body);
    }

    public HttpResponse<String> putJson(String path, String body) {
        return send("PUT", path, "application/json", body);
    }

    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(method, path, type, body, true);
    }

    /** As a form on another site would send it: with the cookies, without the tokens. */
    public HttpResponse<String> sendWithoutTokens(String method, String path, String type, String body) {
        return send(method, path, type, body, false);
    }

    /** In pieces, without saying how much there is. */
    public HttpResponse<String> sendChunked(String path, String type, InputStream body) {
        return send("POST", path, type, BodyPublishers.ofInputStream(() -> body), true);
    }

    private HttpResponse<String> send(String method, String path, String type, String body, boolean withTokens) {
        return send(method, path, type, BodyPublishers.ofString(body), withTokens);
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body, boolean withTokens) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Language", language)
                .header("Accept", "application/json, text/html")
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (withTokens) {
            header(request, "X-SEPTET-XSRF", cookie("SEPTET-XSRF"));
        }
        if (withTokens && path.startsWith("/camunda")) {
            header(request, "X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        try {
            return send(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Once more, where the server had ended the connection kept of before: it does after refusing a body that it did not read. */
    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException ended) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    /** Value of a cookie that the server has set, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
