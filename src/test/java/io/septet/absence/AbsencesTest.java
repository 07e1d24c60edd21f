package io.septet.absence;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Absences")
class AbsencesTest {

    @Autowired
    Absences absences;

    @Test
    @DisplayName("Days of an absence begin and end at midnight in the company's zone")
    void daysOfTheCompany() {
        absences.plan(
                PersonId.of(ann("sales")),
                PersonId.of(bob("sales")),
                LocalDate.of(2024, 3, 5),
                LocalDate.of(2024, 3, 5));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-04T15:59:59Z")));
        assertThat(absences.standsInFor(PersonId.of(bob("sales")), PersonId.of(ann("sales"))))
                .isFalse();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-04T16:00:00Z")));
        assertThat(absences.substituteOf(PersonId.of(ann("sales")))).contains(PersonId.of(bob("sales")));
        assertThat(absences.absentFor(PersonId.of(bob("sales")))).containsExactly(PersonId.of(ann("sales")));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-05T16:00:00Z")));
        assertThat(absences.absentFor(PersonId.of(bob("sales")))).isEmpty();
    }
}
