package io.septet.platform.security;

import static io.septet.Company.PASSWORD;
import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.ServerTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("What the server says to browsers")
class BehindTlsTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "Behind a proxy that ends TLS, redirects keep https, cookies are secure and the browser is told to stay")
    void overTls() throws Exception {
        HttpResponse<String> away = overTls("/projects");
        assertThat(away.headers().firstValue("Location")).contains("https://septet.example/login");
        HttpResponse<String> login = overTls("/login");
        assertThat(login.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
        assertThat(login.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("; Secure"));
        HttpResponse<String> webapp = send("/camunda/app/tasklist/default/", "https", true);
        assertThat(webapp.statusCode()).isEqualTo(200);
        assertThat(webapp.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN="))
                .allSatisfy(cookie -> assertThat(cookie).containsPattern("; ?Secure"));
    }

    @Test
    @DisplayName("Without TLS nothing claims that there is some")
    void withoutTls() throws Exception {
        HttpResponse<String> login = send("/login", "http", false);
        assertThat(login.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(login.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "Septet's own pages run no script but Septet's files, load nothing from elsewhere and tell no other site where one was")
    @ValueSource(strings = {"/", "/login", "/projects", "/absences", "/deliveries", "/archive", "/nothing-here"})
    void ownPages(String path) {
        HttpResponse<String> page = Caller.signedIn(port, ann("sales")).get(path);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "form-action 'self'")
                .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.body())
                .doesNotContainPattern("<script(?! type=\"module\" src=\"/septet/[a-z]+\\.mjs\"[^>]*></script>)")
                .doesNotContain(" style=")
                .doesNotContain(" onclick=");
    }

    @Test
    @DisplayName("The webapps keep their own policy, once")
    void webapps() {
        HttpResponse<String> page = Caller.signedIn(port, ann("sales")).get("/camunda/app/tasklist/default/");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).contains("nonce-"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("An address that no browser sends is a bad request, and no fault to be logged")
    @ValueSource(
            strings = {
                "//engine-rest/task",
                "/engine-rest/../projects",
                "/camunda/%2e%2E/engine-rest/task",
                "/camunda/app/./tasklist",
                "/projects/..",
                "//projects",
                "/projects//x",
                "/projects/../engine-rest/task",
                "/projects/%2e%2e/x",
                "/a;b=c",
                "/%"
            })
    void oddAddresses(String path, CapturedOutput output) throws IOException {
        for (String method : new String[] {"GET", "POST"}) {
            assertThat(statusLine(method, path)).startsWith("HTTP/1.1 400");
        }
        assertThat(output.getAll()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("Signing out by way of the webapps needs their token: another site signs nobody out")
    void signOut() {
        Caller ann = Caller.signedIn(port, ann("sales"));
        ann.get("/camunda/app/tasklist/default/");
        String signOut = "/camunda/api/admin/auth/user/default/logout";
        String task = "/camunda/api/engine/engine/default/task/1/complete";
        for (String path : new String[] {signOut, task, "/camunda/app/tasklist/default/"}) {
            assertThat(ann.sendWithoutTokens("POST", path, "application/json", "{}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.get("/api/texts").statusCode()).isEqualTo(200);
        }
        assertThat(ann.postJson(signOut, "").statusCode()).isEqualTo(204);
        assertThat(ann.get("/api/texts").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> overTls(String path) throws Exception {
        return send(path, "https", false);
    }

    private HttpResponse<String> send(String path, String protocol, boolean signedIn) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (protocol.equals("https")) {
            request.header("X-Forwarded-Proto", protocol).header("X-Forwarded-Host", "septet.example");
        }
        if (signedIn) {
            request.header("Authorization", basic());
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String basic() {
        byte[] credentials = (ann("sales") + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** By hand, because a client would tidy the address. */
    private String statusLine(String method, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .formatted(method, path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
