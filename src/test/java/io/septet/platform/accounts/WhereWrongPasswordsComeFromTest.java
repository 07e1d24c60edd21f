package io.septet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Company;
import io.septet.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Through the server's own filters, which no mock of them stands for. */
@ServerTest
@DisplayName("Wrong passwords, as they come over the wire,")
class WhereWrongPasswordsComeFromTest {

    private static final String ATTACKER = "203.0.113.9";
    private static final String OFFICE = "198.51.100.7";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void forget() {
        sql.update("delete from wrong_password");
    }

    @Test
    @DisplayName("count where they come from, and keep nobody out who comes from elsewhere")
    void address() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(ask("nobody" + i, "wrong", ATTACKER)).isEqualTo(401);
        }

        assertThat(sql.queryForList("select distinct address from wrong_password", String.class))
                .containsExactly(ATTACKER);
        assertThat(ask(Company.ann("sales"), Company.PASSWORD, ATTACKER)).isEqualTo(429);
        assertThat(ask(Company.ann("sales"), Company.PASSWORD, OFFICE)).isEqualTo(200);
    }

    private int ask(String person, String password, String address) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/texts"))
                .header("Authorization", "Basic " + credentials)
                .header("X-Forwarded-For", address)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
