package io.septet.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SigningTokenTest {

    @Test
    @DisplayName("S3: a token is 256 bits that nobody had before, in characters that fit into an address")
    void drawn() {
        assertThat(IntStream.range(0, 100).mapToObj(n -> SigningToken.draw()))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"))
                .doesNotContain("A".repeat(43));
    }

    @Test
    @DisplayName("S3: the database keeps the SHA-256 of a token")
    void hash() {
        assertThat(SigningToken.hashOf("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
