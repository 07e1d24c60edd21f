package io.septet.calendar.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A model that asks on a Friday at 17:30 in Shanghai")
class DeadlineTest {

    private final Clock friday = Clock.fixed(Instant.parse("2025-06-13T09:30:00Z"), ZoneOffset.UTC);
    private final Deadline deadline = new Deadline(new WorkingTime(Calendars.china(), friday));

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @DisplayName("gets its deadline, called as the engine's expressions call it")
    @CsvSource({
        "${deadline.workingDays(1)},    2025-06-16T09:30:00Z, S5: within one working day",
        "${deadline.workingHours(24)},  2025-06-18T09:30:00Z, T5: within 24 working hours",
        "${deadline.endOfWorkingDay()}, 2025-06-13T10:30:00Z, T1: by the end of the day",
    })
    void asks(String expression, Instant due, String row) {
        ExpressionFactory expressions = new ExpressionFactoryImpl();
        SimpleContext beans = new SimpleContext();
        beans.setVariable("deadline", expressions.createValueExpression(deadline, Deadline.class));

        Object answer = expressions
                .createValueExpression(beans, expression, Object.class)
                .getValue(beans);

        assertThat(answer).as(row).isEqualTo(Date.from(due));
    }

    @Test
    @DisplayName("T4: gets the start of each working day to come: today's until it has come, never a weekend's")
    void cycle() {
        assertThat(deadline.everyWorkingDay()).isEqualTo("R/2025-06-16T01:00:00Z/P1D");
        Clock morning = Clock.fixed(Instant.parse("2025-06-13T00:59:00Z"), ZoneOffset.UTC);
        assertThat(new Deadline(new WorkingTime(Calendars.china(), morning)).everyWorkingDay())
                .isEqualTo("R/2025-06-13T01:00:00Z/P1D");
    }
}
