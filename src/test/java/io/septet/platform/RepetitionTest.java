package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@DisplayName("What failed")
class RepetitionTest {

    private final Repetition repetition = new Repetition();
    private final AtomicInteger tries = new AtomicInteger();

    static Stream<RuntimeException> forOthersSake() {
        return Stream.of(
                new OptimisticLockingException("ENGINE-03005 updated by another transaction concurrently"),
                new ObjectOptimisticLockingFailureException("Delivery", "1"),
                new CannotAcquireLockException("for update"),
                new ProcessEngineException("flush", new SQLException("deadlock detected", "40P01")),
                new ProcessEngineException("flush", new SQLException("Deadlock detected", "40001")),
                new ProcessEngineException("flush", new SQLException("Timeout trying to lock", "HYT00")));
    }

    @ParameterizedTest
    @MethodSource("forOthersSake")
    @DisplayName("because somebody else wrote at the same moment is done again")
    void again(RuntimeException failure) {
        assertThat(repetition.of(() -> {
                    if (tries.incrementAndGet() < 3) {
                        throw failure;
                    }
                    return "done";
                }))
                .isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    @DisplayName("again and again is given up")
    void bounded() {
        OptimisticLockingException failure = new OptimisticLockingException("ENGINE-03005");
        assertThatThrownBy(() -> repetition.of(() -> {
                    tries.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(tries).hasValue(8);
    }

    @Test
    @DisplayName("for another reason is not done again")
    void once() {
        assertThatThrownBy(() -> repetition.of(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(tries).hasValue(1);
    }
}
