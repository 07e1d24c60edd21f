package io.septet.channel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S4: an address that Septet sends to")
class DestinationTest {

    private static final List<String> ALLOWED =
            List.of("open.feishu.cn", "hooks.company.example:8443", "127.0.0.1:9000");

    @ParameterizedTest
    @CsvSource({
        "https://open.feishu.cn/hook/1",
        "HTTPS://Open.Feishu.CN:443/hook/1",
        "https://hooks.company.example:8443/septet?token=1"
    })
    @DisplayName("is https, at a host that is allowed")
    void allowed(String address) {
        assertThat(Destination.of(address, ALLOWED, false).address()).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://open.feishu.cn/hook/1|begin with https",
                "ftp://open.feishu.cn/hook/1|begin with https",
                "https://open.feishu.cn:8443/hook/1|does not name open.feishu.cn:8443",
                "https://hooks.company.example/|does not name hooks.company.example",
                "https://open.feishu.cn.evil.example/|does not name open.feishu.cn.evil.example",
                "https://open.feishu.cn@evil.example/|neither a user",
                "https://open.feishu.cn/#x|after #",
                "https:open.feishu.cn|no host",
                "/hook/1|no host",
                "https://open.feishu.cn/a b?key=SECRET|no address",
                "http://127.0.0.1:9000/|begin with https"
            })
    @DisplayName("is refused otherwise, without saying what is in it")
    void refused(String address, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Destination.of(address, ALLOWED, false))
                .withMessageContaining(reason)
                .withNoCause()
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("SECRET", "/hook/1"));
    }

    @Test
    @DisplayName("may be a program on this machine, by http, where that is allowed")
    void loopback() {
        assertThat(Destination.of("http://127.0.0.1:9000/x", ALLOWED, true).address())
                .hasToString("http://127.0.0.1:9000/x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Destination.of("http://open.feishu.cn/x", ALLOWED, true))
                .withMessageContaining("https");
    }

    @Test
    @DisplayName("is not printed, nor is a key")
    void printed() {
        Destination destination = Destination.of("https://open.feishu.cn/hook/KEY", ALLOWED, false);

        assertThat(new Group("Sale", "feishu", destination, new Secret("KEY")))
                .asString()
                .doesNotContain("KEY");
        assertThat(new Request(destination.address(), Json.HEADERS, "KEY"))
                .asString()
                .doesNotContain("KEY");
    }
}
