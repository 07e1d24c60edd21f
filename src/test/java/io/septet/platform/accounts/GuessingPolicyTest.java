package io.septet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After wrong passwords")
class GuessingPolicyTest {

    static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");
    static final Duration PAUSE = Duration.ofSeconds(30);

    final GuessingPolicy policy = new GuessingPolicy(new PasswordSettings(8, 4, 5, 20, Duration.ofMinutes(15), PAUSE));
    final List<WrongPassword> recent = new ArrayList<>();

    @Test
    @DisplayName("a few are free, and the next waits for half a minute, not longer")
    void ofOnePerson() {
        wrong(4, "ann", "desk");
        assertThat(policy.wait("ann", "desk", recent, NOW)).isZero();
        wrong(1, "ann", "desk");
        assertThat(policy.wait("ann", "desk", recent, NOW)).isEqualTo(PAUSE);
        assertThat(policy.wait("ann", "desk", recent, NOW.plusSeconds(29))).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.wait("ann", "desk", recent, NOW.plusSeconds(30))).isZero();
        wrong(10, "ann", "desk");
        assertThat(policy.wait("ann", "desk", recent, NOW)).isEqualTo(PAUSE);
    }

    @Test
    @DisplayName("others at the same address, and the same person elsewhere, need not wait")
    void others() {
        wrong(19, "ann", "desk");
        assertThat(policy.wait("bob", "desk", recent, NOW)).isZero();
        assertThat(policy.wait("ann", "home", recent, NOW)).isZero();
    }

    @Test
    @DisplayName(
            "everybody waits where very many were wrong, and one person wherever they are if very many were theirs")
    void atLarge() {
        for (int i = 0; i < 20; i++) {
            wrong(1, "person" + i, "desk");
            wrong(1, "ann", "address" + i);
        }
        assertThat(policy.wait("bob", "desk", recent, NOW)).isEqualTo(PAUSE);
        assertThat(policy.wait("ann", "home", recent, NOW)).isEqualTo(PAUSE);
        assertThat(policy.wait("bob", "home", recent, NOW)).isZero();
        assertThat(policy.waitWhereKnown("ann", "home", recent, NOW)).isZero();
        assertThat(policy.waitWhereKnown("ann", "desk", recent, NOW)).isEqualTo(PAUSE);
    }

    @Test
    @DisplayName("all is forgotten after a while")
    void forgotten() {
        wrong(30, "ann", "desk");
        assertThat(policy.wait("ann", "desk", recent, NOW.plus(Duration.ofMinutes(15))))
                .isZero();
        recent.add(new WrongPassword("ann", "desk", NOW.plus(Duration.ofMinutes(15))));
        assertThat(policy.wait("ann", "desk", recent, NOW.plus(Duration.ofMinutes(15))))
                .isZero();
    }

    private void wrong(int times, String person, String address) {
        for (int i = 0; i < times; i++) {
            recent.add(new WrongPassword(person, address, NOW));
        }
    }
}
