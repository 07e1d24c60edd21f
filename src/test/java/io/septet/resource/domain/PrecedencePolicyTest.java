package io.septet.resource.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.resource.Claim;
import io.septet.resource.Precedence;
import io.septet.resource.RequestId;
import io.septet.resource.Resource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R6: of several who claim the same resource for the same days")
class PrecedencePolicyTest {

    private static final Instant NOON = Instant.parse("2024-03-04T04:00:00Z");

    @Test
    @DisplayName("a strategic project goes first, whoever asked earlier")
    void strategic() {
        Claim early = claim("studio", 4, 8, false, 0);
        Claim strategic = claim("studio", 4, 8, true, 60);
        PrecedencePolicy policy = new PrecedencePolicy(List.of(early, strategic));
        assertThat(policy.before(early)).containsExactly(strategic);
        assertThat(policy.behind(early)).isEmpty();
        assertThat(policy.before(strategic)).isEmpty();
        assertThat(policy.behind(strategic)).containsExactly(early);
        assertThat(PrecedencePolicy.why(strategic, early)).isEqualTo(Precedence.STRATEGIC);
    }

    @ParameterizedTest(name = "both strategic: {0}")
    @CsvSource({"true", "false"})
    @DisplayName("among equals whoever asked earlier goes first")
    void equals(boolean strategic) {
        Claim later = claim("studio", 4, 8, strategic, 60);
        Claim early = claim("studio", 6, 9, strategic, 0);
        PrecedencePolicy policy = new PrecedencePolicy(List.of(later, early));
        assertThat(policy.before(later)).containsExactly(early);
        assertThat(policy.behind(early)).containsExactly(later);
        assertThat(PrecedencePolicy.why(early, later)).isEqualTo(Precedence.EARLIER);
    }

    @Test
    @DisplayName("one of two that came in the same moment goes first, for both alike")
    void sameMoment() {
        Claim one = claim("studio", 4, 8, false, 0);
        Claim other = claim("studio", 4, 8, false, 0);
        PrecedencePolicy policy = new PrecedencePolicy(List.of(one, other));
        assertThat(policy.before(one).size() + policy.before(other).size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "March {0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "4, 8,  8,  9, true",
        "4, 8,  9, 12, false",
        "9, 12, 4,  8, false",
        "8, 12, 4,  8, true",
        "4, 12, 6,  7, true",
        "6, 7,  4, 12, true"
    })
    @DisplayName("they are those who need it on one day at least")
    void days(int from, int until, int otherFrom, int otherUntil, boolean contested) {
        Claim one = claim("studio", from, until, false, 0);
        Claim other = claim("studio", otherFrom, otherUntil, false, 60);
        assertThat(new PrecedencePolicy(List.of(one, other)).isContested(one)).isEqualTo(contested);
    }

    @Test
    @DisplayName("nobody is in conflict with themselves, nor over another resource or another department's")
    void others() {
        Claim one = claim("studio", 4, 8, false, 0);
        Claim camera = claim("camera", 4, 8, false, 0);
        Claim foreign = new Claim(
                new RequestId(UUID.randomUUID()),
                one.item(),
                Resource.of(DepartmentId.of("sales"), "studio"),
                one.from(),
                one.until(),
                false,
                false,
                one.requestedBy(),
                NOON);
        PrecedencePolicy policy = new PrecedencePolicy(List.of(one, camera, foreign));
        assertThat(policy.isContested(one)).isFalse();
        assertThat(policy.leavesNothing(one)).isFalse();
    }

    @ParameterizedTest(name = "needed March {0} to {1}, others have 4 to 6 and 7 to 8: nothing left {2}")
    @CsvSource({"4, 8, true", "5, 7, true", "4, 9, false", "3, 5, false", "6, 6, true", "9, 9, false"})
    @DisplayName("those who go first may leave others nothing, together or alone")
    void nothingLeft(int from, int until, boolean nothing) {
        Claim first = claim("studio", 4, 6, false, 0);
        Claim second = claim("studio", 7, 8, false, 1);
        Claim third = claim("Studio", from, until, false, 2);
        PrecedencePolicy policy = new PrecedencePolicy(List.of(third, second, first));
        assertThat(policy.leavesNothing(third)).isEqualTo(nothing);
        assertThat(policy.leavesNothing(first)).isFalse();
    }

    @Test
    @DisplayName("they are named by the day from which on they have it")
    void order() {
        Claim late = claim("studio", 7, 8, true, 0);
        Claim soon = claim("studio", 4, 6, false, 1);
        Claim last = claim("studio", 4, 8, false, 2);
        assertThat(new PrecedencePolicy(List.of(late, soon, last)).before(last)).containsExactly(soon, late);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "摄影棚A, 摄影棚Ａ, true",
        "Photo Studio, photo  studio, true",
        "摄影 棚, 摄影棚, true",
        "'　Studio　', STUDIO, true",
        "Studio 1, Studio 2, false"
    })
    @DisplayName("a resource is the same in whatever width, case and spacing it is typed")
    void names(String one, String other, boolean same) {
        DepartmentId from = DepartmentId.of("marketing");
        assertThat(Resource.of(from, one).isSameAs(Resource.of(from, other))).isEqualTo(same);
        assertThat(Resource.of(from, one).name()).isEqualTo(one.strip());
    }

    private static Claim claim(String resource, int from, int until, boolean strategic, int minutesLater) {
        return new Claim(
                new RequestId(UUID.randomUUID()),
                WorkItemRef.of(new ProjectId(UUID.randomUUID()), "W1"),
                Resource.of(DepartmentId.of("marketing"), resource),
                LocalDate.of(2024, 3, from),
                LocalDate.of(2024, 3, until),
                strategic,
                false,
                PersonId.of("bob"),
                NOON.plusSeconds(60L * minutesLater));
    }
}
