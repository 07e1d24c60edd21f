package io.septet.absence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who stands in for whom")
class StandInsTest {

    @Test
    @DisplayName("follows the chain to the first who is there")
    void chain() {
        StandIns today = new StandIns(Map.of("ma", "hu", "hu", "qian", "li", "hu"));
        assertThat(today.lastFor("ma")).contains("qian");
        assertThat(today.lastFor("hu")).contains("qian");
        assertThat(today.lastFor("qian")).isEmpty();
        assertThat(today.absentFor("qian")).containsExactlyInAnyOrder("ma", "hu", "li");
        assertThat(today.absentFor("hu")).containsExactlyInAnyOrder("ma", "li");
        assertThat(today.standsInFor("hu", "ma")).isTrue();
        assertThat(today.standsInFor("ma", "hu")).isFalse();
    }

    @Test
    @DisplayName("is nobody in a circle, and ends")
    void circle() {
        StandIns circle = new StandIns(Map.of("ma", "hu", "hu", "qian", "qian", "ma", "li", "ma"));
        assertThat(circle.lastFor("ma")).isEmpty();
        assertThat(circle.lastFor("qian")).isEmpty();
        assertThat(circle.standsInFor("ma", "ma")).isFalse();
        assertThat(circle.lastFor("li")).contains("qian");
    }
}
