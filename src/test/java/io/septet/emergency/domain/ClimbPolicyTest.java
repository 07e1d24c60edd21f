package io.septet.emergency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.PathLevel;
import io.septet.emergency.ToldPerson;
import io.septet.emergency.domain.ClimbPolicy.Telling;
import io.septet.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T9: an emergency that nobody has taken")
class ClimbPolicyTest {

    /** A Friday evening. */
    private static final Instant RAISED = Instant.parse("2024-03-08T13:00:00Z");

    private Instant now = RAISED;
    private Emergency emergency = raised("raiser");

    private static Emergency raised(String by) {
        return new Emergency(new ProjectId(UUID.randomUUID()), null, " It burns ", "Water", PersonId.of(by), 1, RAISED);
    }

    @Test
    @DisplayName("is told to the first level at once, to each next one when its hours on the clock have passed")
    void climbs() {
        ClimbPolicy climb = climb(level(0, "ann", "bob"), level(2, "head"), level(14, "lead"));
        assertThat(tell(climb)).containsExactly("ann", "bob");
        assertThat(view().nextTellingAt()).isEqualTo(after(2));
        now = after(2);
        assertThat(tell(climb)).containsExactly("head");
        assertThat(view().nextTellingAt()).isEqualTo(after(14));
        now = after(14);
        assertThat(tell(climb)).containsExactly("lead");
        assertThat(view().nextTellingAt()).isEqualTo(after(14 + 12));
        assertThat(view().peopleTold()).extracting(PersonId::value).containsExactly("ann", "bob", "head", "lead");
        assertThat(view().told().get(2).toldAt()).isEqualTo(after(2));
    }

    @Test
    @DisplayName("is told to all again after the last level, as long as nobody takes it")
    void again() {
        ClimbPolicy climb = climb(level(0, "lead"));
        tell(climb);
        now = after(12);
        assertThat(tell(climb)).isEmpty();
        assertThat(view().nextTellingAt()).isEqualTo(after(24));
        assertThat(view().levelsTold()).isEqualTo(1);
        now = after(24);
        assertThat(tell(climb)).isEmpty();
        assertThat(view().nextTellingAt()).isEqualTo(after(36));
    }

    @Test
    @DisplayName("is told to the second level at once where only who raised it is on the first")
    void raiserIsFirst() {
        emergency = raised("ann");
        ClimbPolicy climb = climb(level(0, "ann"), level(2, "head"), level(4, "lead"));
        assertThat(tell(climb)).containsExactly("head");
        assertThat(view().nextTellingAt()).isEqualTo(after(4));
    }

    @Test
    @DisplayName("is told to who raised it where there is nobody else")
    void raiserIsAll() {
        emergency = raised("lead");
        assertThat(tell(climb(level(0, "lead")))).containsExactly("lead");
        assertThat(view().concerned()).containsExactly(PersonId.of("lead"));
    }

    @Test
    @DisplayName("passes over a level of which everybody was told already, and does not hurry the next one")
    void toldAlready() {
        ClimbPolicy climb = climb(level(0, "ann"), level(2, "ann"), level(6, "lead"));
        tell(climb);
        now = after(2);
        Telling telling = next(climb);
        assertThat(telling.people()).isEmpty();
        assertThat(telling.levelsTold()).isEqualTo(2);
        assertThat(telling.next()).isEqualTo(after(6));
    }

    @Test
    @DisplayName("catches up, level by level, where the time of several has passed")
    void catchesUp() {
        ClimbPolicy climb = climb(level(0, "ann"), level(2, "head"), level(4, "lead"));
        tell(climb);
        now = after(9);
        assertThat(tell(climb)).containsExactly("head");
        assertThat(view().nextTellingAt()).isEqualTo(after(4)).isBefore(now);
        assertThat(tell(climb)).containsExactly("lead");
    }

    private Telling next(ClimbPolicy climb) {
        return climb.next(
                view(),
                level -> level.people().stream()
                        .map(person -> new ToldPerson(person, null, now))
                        .toList(),
                now);
    }

    private List<String> tell(ClimbPolicy climb) {
        Telling telling = next(climb);
        emergency.tell(telling);
        return telling.people().stream().map(told -> told.person().value()).toList();
    }

    private EmergencyView view() {
        return emergency.view();
    }

    private static Instant after(int hours) {
        return RAISED.plus(Duration.ofHours(hours));
    }

    private static ClimbPolicy climb(PathLevel... levels) {
        return new ClimbPolicy(List.of(levels), 12);
    }

    private static PathLevel level(int afterHours, String... people) {
        return new PathLevel(afterHours, Stream.of(people).map(PersonId::of).toList());
    }
}
