package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The days of a work item in one cell")
class PeriodTest {

    @ParameterizedTest
    @DisplayName("R7: are read as people write them")
    @CsvSource({
        "2024-03-01-03-15, 2024-03-01, 2024-03-15",
        "2024-03-01 ~ 2024-03-15, 2024-03-01, 2024-03-15",
        "2024/3/1—3/15, 2024-03-01, 2024-03-15",
        "2024.3.1-2024.3.15, 2024-03-01, 2024-03-15",
        "2024年3月1日至3月15日, 2024-03-01, 2024-03-15",
        "2024年3月1日-15日, 2024-03-01, 2024-03-15",
        "２０２４－０３－０１～０３－１５, 2024-03-01, 2024-03-15",
        "20240301-20240315, 2024-03-01, 2024-03-15",
        "1 March 2024 – 15 Mar. 2024, 2024-03-01, 2024-03-15",
        "2024-03-01 00:00:00 to 2024-03-15 18:00, 2024-03-01, 2024-03-15",
        "2024-03-15, 2024-03-15, 2024-03-15",
        "2024-12-20-01-10, 2024-12-20, 2025-01-10",
        "2024-03-25-05, 2024-03-25, 2024-04-05",
        "2024-03-15-2024-03-01, 2024-03-15, 2024-03-01"
    })
    void read(String written, LocalDate start, LocalDate end) {
        assertThat(Period.read(written)).contains(new Period(start, end));
    }

    @ParameterizedTest
    @DisplayName("R7: are not guessed")
    @ValueSource(
            strings = {"soon", "03-01-03-15", "3月", "2024-02-30", "2024-03-01-13-15", "3/15/2024", "Foo 1, 2024", ""})
    void unreadable(String written) {
        assertThat(Period.read(written)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @DisplayName("R7: are one day in a cell of its own")
    @ValueSource(strings = {"2024-03-15", "2024/3/15", "2024年3月15日", "15 Mar 2024", "Mar 15, 2024", "2024-03-15T00:00"})
    void day(String written) {
        assertThat(Period.day(written)).contains(LocalDate.of(2024, 3, 15));
    }
}
