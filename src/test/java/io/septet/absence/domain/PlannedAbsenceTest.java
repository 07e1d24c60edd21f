package io.septet.absence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.septet.absence.Absence;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlannedAbsenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);

    private final PlannedAbsence absence = new PlannedAbsence(
            PersonId.of("sales.ann"),
            PersonId.of("sales.bob"),
            MONDAY,
            FRIDAY,
            PersonId.of("sales.ann"),
            Instant.EPOCH);

    @Test
    @DisplayName("An absence lasts from its first day to the end of its last")
    void days() {
        Absence view = absence.view();
        assertThat(view)
                .isEqualTo(new Absence(
                        view.id(),
                        PersonId.of("sales.ann"),
                        PersonId.of("sales.bob"),
                        MONDAY,
                        FRIDAY,
                        PersonId.of("sales.ann")));
        assertThat(absence.isOver(FRIDAY)).isFalse();
        assertThat(absence.isOver(FRIDAY.plusDays(1))).isTrue();
    }

    @Test
    @DisplayName("An absence that is taken back is over")
    void takenBack() {
        absence.takeBack(Instant.EPOCH);
        assertThat(absence.isOver(MONDAY)).isTrue();
    }

    @Test
    @DisplayName("Nobody stands in for themselves, or until a day before the first")
    void impossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlannedAbsence(
                        PersonId.of("sales.ann"),
                        PersonId.of("sales.ann"),
                        MONDAY,
                        FRIDAY,
                        PersonId.of("sales.ann"),
                        Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlannedAbsence(
                        PersonId.of("sales.ann"),
                        PersonId.of("sales.bob"),
                        MONDAY,
                        MONDAY.minusDays(1),
                        PersonId.of("sales.ann"),
                        Instant.EPOCH));
        assertThat(new PlannedAbsence(
                                PersonId.of("sales.ann"),
                                PersonId.of("sales.bob"),
                                MONDAY,
                                MONDAY,
                                PersonId.of("sales.ann"),
                                Instant.EPOCH)
                        .isOver(MONDAY))
                .isFalse();
    }

    @Test
    @DisplayName("Two absences collide if a single day belongs to both")
    void overlaps() {
        assertThat(absence.view().overlaps(FRIDAY, FRIDAY.plusDays(3))).isTrue();
        assertThat(absence.view().overlaps(MONDAY.minusDays(3), MONDAY)).isTrue();
        assertThat(absence.view().overlaps(FRIDAY.plusDays(1), FRIDAY.plusDays(3)))
                .isFalse();
        assertThat(absence.view().overlaps(MONDAY.minusDays(3), MONDAY.minusDays(1)))
                .isFalse();
    }
}
