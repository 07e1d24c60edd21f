package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.directory.PersonId;
import io.septet.plan.TypedItem;
import io.septet.plan.WorkItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R4: while a plan is typed, there is drawn of it")
class TypedScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);

    @Test
    @DisplayName("each row that has both dates, under its key or the number of its row, after those it follows")
    void rows() {
        List<WorkItem> drawn = TypedSchedule.items(
                List.of(
                        item(" W1 ", "Survey", "2024-03-05", "2024-03-08", null),
                        item(null, "Poster", "", "2024-03-08", null),
                        item("", null, " 2024-03-11", "2024-03-12 ", "Survey")),
                TODAY);

        assertThat(drawn)
                .extracting(one -> one.key().value(), WorkItem::title, WorkItem::start, WorkItem::end)
                .containsExactly(
                        tuple("W1", "Survey", LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 8)),
                        tuple("#3", "", LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 12)));
        assertThat(drawn.get(1).predecessors()).containsExactly("W1");
        assertThat(drawn.get(0).predecessors()).isEmpty();
        assertThat(drawn.get(0).responsible()).isEqualTo(PersonId.of("li"));
        assertThat(drawn.get(0).milestone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-05, 2024-03-08, 1",
        "2014-03-04, 2024-03-08, 0",
        "2024-03-05, 2034-03-03, 1",
        "2024-03-05, 2034-03-04, 0",
        "2024-02-30, 2024-03-08, 0",
        "2024-03-05, soon, 0",
    })
    @DisplayName("no row whose dates are none, or are ten years away")
    void noDates(String start, String end, int drawn) {
        assertThat(TypedSchedule.items(List.of(item("W1", "Survey", start, end, null)), TODAY))
                .hasSize(drawn);
    }

    private static TypedItem item(String key, String title, String start, String end, String predecessors) {
        return new TypedItem(key, title, PersonId.of("li"), start, end, true, predecessors);
    }
}
