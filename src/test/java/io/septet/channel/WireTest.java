package io.septet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.channel.domain.Answer;
import io.septet.channel.domain.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S4: what is sent over the wire")
class WireTest {

    private final StandIn server = new StandIn();
    private final Wire wire = new Wire(true);

    @AfterEach
    void close() throws IOException {
        wire.close();
        server.close();
    }

    @Test
    @DisplayName("arrives with its headers, in UTF-8, and what is answered comes back")
    void sent() throws IOException {
        server.reply(202, "好");

        Answer answer = wire.send(new Request(at("/hook?key=1"), Map.of("Idempotency-Key", "7"), "{\"text\":\"你好\"}"));

        assertThat(answer).isEqualTo(new Answer(202, "好"));
        assertThat(server.received).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/hook?key=1");
            assertThat(request.headers()).containsEntry("Idempotency-Key", "7");
            assertThat(request.body()).isEqualTo("{\"text\":\"你好\"}");
        });
    }

    @Test
    @DisplayName("follows no redirect")
    void redirect() throws IOException {
        server.reply(307, "", Map.of("Location", at("/elsewhere").toString()));

        assertThat(wire.send(request()).status()).isEqualTo(307);
        assertThat(server.received).hasSize(1);
    }

    @Test
    @DisplayName("is given up after five seconds")
    void late() {
        server.replyLate(20_000);
        Instant begin = Instant.now();

        assertThatThrownBy(() -> wire.send(request())).isInstanceOf(IOException.class);
        assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    @DisplayName("is answered at what length one likes, of which Septet reads a little")
    void length() throws IOException {
        server.reply(200, "x".repeat(1_000_000));

        assertThat(wire.send(request()).body()).hasSize(16 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "169.254.169.254",
                "192.168.1.1",
                "[::1]",
                "[fd00::1]",
                "[::ffff:10.0.0.1]"
            })
    @DisplayName("never reaches a machine's own or a private address")
    void notPublic(String host) throws IOException {
        Wire strict = new Wire(false);
        assertThatThrownBy(() -> strict.send(new Request(URI.create("https://" + host + ":9/"), Map.of(), "{}")))
                .isInstanceOf(Wire.NotPublic.class);
        strict.close();
        assertThat(server.received).isEmpty();
    }

    @Test
    @DisplayName("never reaches a name one of whose addresses is private, whatever the others are")
    void oneOfSeveral() throws IOException {
        Wire strict = new Wire(new Wire.CheckedAddresses(
                new Names() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        return new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};
                    }
                },
                false));
        assertThatThrownBy(() -> strict.send(new Request(URI.create("https://both.example/"), Map.of(), "{}")))
                .isInstanceOf(Wire.NotPublic.class)
                .hasMessageContaining("both.example");
        strict.close();
    }

    @Test
    @DisplayName("goes to the address that was checked: the name is resolved once")
    void once() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Wire rebound = new Wire(new Wire.CheckedAddresses(
                new Names() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        return new InetAddress[] {
                            InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.255.255.1")
                        };
                    }
                },
                true));
        String port = server.host().split(":")[1];

        rebound.send(new Request(URI.create("http://rebinding.example:%s/".formatted(port)), Map.of(), "{}"));
        rebound.close();

        assertThat(asked).hasValue(1);
        assertThat(server.received).hasSize(1);
    }

    private Request request() {
        return new Request(at("/"), Map.of(), "{}");
    }

    private URI at(String path) {
        return URI.create("http://" + server.host() + path);
    }

    /** Names that a test resolves as it likes. */
    private abstract static class Names extends SystemDefaultDnsResolver {}
}
