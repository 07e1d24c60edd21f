package io.septet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept of a password")
class SlowHashTest {

    final SlowHash hash = new SlowHash(4);

    @Test
    @DisplayName("says yes to that password and no to any other, and is another one each time")
    void rightAndWrong() {
        String kept = hash.encrypt("正确的密码");
        assertThat(hash.check("正确的密码", kept)).isTrue();
        assertThat(hash.check("正确的密马", kept)).isFalse();
        assertThat(hash.encrypt("正确的密码")).isNotEqualTo(kept);
        assertThat(kept).hasSizeLessThan(200);
    }

    @Test
    @DisplayName("looks at all of a long password, beyond BCrypt's 72 bytes")
    void longOnes() {
        String kept = hash.encrypt("密".repeat(60) + "一");
        assertThat(hash.check("密".repeat(60) + "一", kept)).isTrue();
        assertThat(hash.check("密".repeat(60) + "二", kept)).isFalse();
    }

    @Test
    @DisplayName("is outdated when it is of another kind or weaker")
    void outdated() {
        String mine = "{" + hash.hashAlgorithmName() + "}";
        assertThat(hash.isOutdated(mine + hash.encrypt("x"))).isFalse();
        assertThat(new SlowHash(5).isOutdated(mine + hash.encrypt("x"))).isTrue();
        assertThat(hash.isOutdated("{SHA-512}abc")).isTrue();
        assertThat(hash.isOutdated("abc")).isTrue();
    }
}
