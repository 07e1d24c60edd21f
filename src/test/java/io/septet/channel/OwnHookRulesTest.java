package io.septet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S4: the company's rules for programs of people's own")
class OwnHookRulesTest {

    private static final Safe SAFE = new Safe(Map.of("KEY", "company-key")::get);
    private static final List<String> HOSTS = List.of("hooks.company.example");

    @Test
    @DisplayName("allow none where no host is named")
    void none() {
        assertThat(new OwnHookRules(new OwnHookSettings(List.of(), null), false, SAFE).areAllowed())
                .isFalse();
    }

    @Test
    @DisplayName("stop the start where hosts are named and there is no key")
    void noKey() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new OwnHookRules(new OwnHookSettings(HOSTS, null), false, SAFE))
                .withMessage("septet.channel.own.key: keys stand in no setting; it has to be env:NAME or file:/path");
        assertThatIllegalStateException()
                .isThrownBy(() -> new OwnHookRules(new OwnHookSettings(HOSTS, "env:NONE"), false, SAFE))
                .withMessage("septet.channel.own.key: the environment has no NONE");
    }

    @Test
    @DisplayName("make a key of the company's for each, which tells nothing of any other")
    void keys() {
        OwnHookRules rules = new OwnHookRules(new OwnHookSettings(HOSTS, "env:KEY"), false, SAFE);
        UUID number = UUID.randomUUID();

        assertThat(rules.secret(number)).isEqualTo(rules.secret(number));
        assertThat(rules.secret(number).value())
                .hasSize(64)
                .isNotEqualTo(rules.secret(UUID.randomUUID()).value());
    }
}
