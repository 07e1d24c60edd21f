package io.septet.absence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who stands in for whom")
class StandInsTest {

    private static final PersonId MA = PersonId.of("ma");
    private static final PersonId HU = PersonId.of("hu");
    private static final PersonId QIAN = PersonId.of("qian");
    private static final PersonId LI = PersonId.of("li");

    @Test
    @DisplayName("follows the chain to the first who is there")
    void chain() {
        StandIns today = new StandIns(Map.of(MA, HU, HU, QIAN, LI, HU));
        assertThat(today.lastFor(MA)).contains(QIAN);
        assertThat(today.lastFor(HU)).contains(QIAN);
        assertThat(today.lastFor(QIAN)).isEmpty();
        assertThat(today.absentFor(QIAN)).containsExactlyInAnyOrder(MA, HU, LI);
        assertThat(today.absentFor(HU)).containsExactlyInAnyOrder(MA, LI);
        assertThat(today.standsInFor(HU, MA)).isTrue();
        assertThat(today.standsInFor(MA, HU)).isFalse();
    }

    @Test
    @DisplayName("is nobody in a circle, and ends")
    void circle() {
        StandIns circle = new StandIns(Map.of(MA, HU, HU, QIAN, QIAN, MA, LI, MA));
        assertThat(circle.lastFor(MA)).isEmpty();
        assertThat(circle.lastFor(QIAN)).isEmpty();
        assertThat(circle.standsInFor(MA, MA)).isFalse();
        assertThat(circle.lastFor(LI)).contains(QIAN);
    }
}
