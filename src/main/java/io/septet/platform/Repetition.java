package io.septet.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does again, a few times, what failed only because somebody else wrote the same at the same moment: the engine and JPA
 * notice that as late as at commit, and the database where two wait for each other. What is repeated is a whole
 * transaction, so whoever is within one already gets no second try.
 */
@Component
public class Repetition {

    /** Serialization failure, deadlock, waited too long for a lock: on PostgreSQL and H2. */
    private static final Set<String> WAITED_FOR_OTHERS = Set.of("40001", "40P01", "55P03", "HYT00");

    private final RetryTemplate again = RetryTemplate.builder()
            .maxAttempts(8)
            .exponentialBackoff(20, 2, 1000, true)
            .retryOn(Repetition::isForOthersSake)
            .build();

    /** The result of the first try that nobody got in the way of, or the failure of the last. */
    public <T> T of(Supplier<T> transaction) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? transaction.get()
                : again.execute(attempt -> transaction.get());
    }

    /** As {@link #of(Supplier)}, without a result. */
    public void of(Runnable transaction) {
        of(() -> {
            transaction.run();
            return null;
        });
    }

    private static boolean isForOthersSake(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLException sql && WAITED_FOR_OTHERS.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
