package io.septet.notification;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.septet.notification.domain.Sending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends by one channel, in threads of its own: one takes up what is due, as much as there are hands for, and each hand
 * sends one message. While the channel keeps failing nothing is taken up; after a pause two are tried.
 */
final class Postman {

    /** Of so many attempts, or at least so many if there were no more yet, that many hundredths may fail. */
    private static final int LOOKED_AT = 10;

    private static final int AT_LEAST = 5;
    private static final float MAY_FAIL = 50;

    private static final int TRIED_AFTER_THE_PAUSE = 2;

    /** After which it looks without being rung for: at what another node left behind, and at what is to be tried again. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Channel channel;
    private final SortingRoom sorting;
    private final Outbox outbox;
    private final OutboxSettings settings;
    private final MeterRegistry meters;
    private final CircuitBreaker breaker;
    private final Semaphore hands;
    private final Semaphore bell = new Semaphore(0);
    private @Nullable ExecutorService rounds;
    private @Nullable ExecutorService deliveries;

    Postman(Channel channel, SortingRoom sorting, Outbox outbox, OutboxSettings settings, MeterRegistry meters) {
        this.channel = channel;
        this.sorting = sorting;
        this.outbox = outbox;
        this.settings = settings;
        this.meters = meters;
        this.hands = new Semaphore(settings.atOnce());
        this.breaker = CircuitBreaker.of(
                channel.name(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(LOOKED_AT)
                        .minimumNumberOfCalls(AT_LEAST)
                        .failureRateThreshold(MAY_FAIL)
                        .permittedNumberOfCallsInHalfOpenState(TRIED_AFTER_THE_PAUSE)
                        .waitDurationInOpenState(settings.pause())
                        .build());
    }

    String channel() {
        return channel.name();
    }

    /** Whether the channel is left alone because it keeps failing. */
    boolean isPausing() {
        return breaker.getState() == State.OPEN;
    }

    /** There may be something to send. */
    void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Somebody who should know says that the channel works: that is tried now, and not after the pause. */
    void tryNow() {
        if (isPausing()) {
            breaker.transitionToHalfOpenState();
        }
    }

    void start() {
        ExecutorService workers = Executors.newFixedThreadPool(settings.atOnce(), this::thread);
        deliveries = workers;
        rounds = Executors.newSingleThreadExecutor(this::thread);
        rounds.execute(() -> goRounds(workers));
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "messages-" + channel.name());
        thread.setDaemon(true);
        return thread;
    }

    void stop() {
        if (rounds == null || deliveries == null) {
            return;
        }
        rounds.shutdownNow();
        deliveries.shutdown();
        try {
            if (!deliveries.awaitTermination(LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Messages by {} are still being sent; whoever starts next goes on", channel.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goRounds(ExecutorService workers) {
        try {
            while (true) {
                hands.acquire();
                int free = 1 + hands.drainPermits();
                List<Sending> taken = new ArrayList<>();
                boolean isMoreDue = takeUp(free, taken);
                hands.release(free - taken.size());
                taken.forEach(sending -> workers.execute(() -> {
                    try {
                        send(sending);
                    } finally {
                        hands.release();
                    }
                }));
                if (!isMoreDue && !bell.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.trace("Nobody has rung for {}; it looks all the same", channel.name());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what is due now, one after the other, in this thread. */
    void sendDue() {
        boolean isMoreDue = true;
        while (isMoreDue) {
            List<Sending> taken = new ArrayList<>();
            isMoreDue = takeUp(settings.atOnce(), taken);
            taken.forEach(this::send);
        }
    }

    /**
     * Takes some up, each with the breaker's leave to try it.
     *
     * @return whether more may be due
     */
    private boolean takeUp(int most, List<Sending> taken) {
        int allowed = 0;
        while (allowed < most && breaker.tryAcquirePermission()) {
            allowed++;
        }
        try {
            if (allowed > 0) {
                taken.addAll(sorting.claim(channel.name(), allowed, settings.claim()));
            }
        } catch (RuntimeException e) {
            // the database may be away for a moment
            LOG.warn("What is to be sent by {} could not be read: {}", channel.name(), e.getMessage());
        }
        for (int unused = taken.size(); unused < allowed; unused++) {
            breaker.releasePermission();
        }
        return allowed > 0 && taken.size() == allowed;
    }

    private void send(Sending sending) {
        Runnable note = attempt(sending);
        try {
            note.run();
        } catch (RuntimeException e) {
            LOG.error("What became of sending {} could not be noted: it may be sent again", sending.id(), e);
        }
    }

    /** @return what is to be noted of it */
    private Runnable attempt(Sending sending) {
        long begun = System.nanoTime();
        try {
            channel.send(sorting.outgoing(sending));
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            count("sent");
            return () -> outbox.sent(sending);
        } catch (Undeliverable e) {
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            count("undeliverable");
            return () -> outbox.failed(sending, words(e));
        } catch (AddressDown e) {
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            count("down");
            LOG.info("{} did not take sending {}: {}", channel.name(), sending.id(), e.getMessage());
            return () -> outbox.couldNotBeSent(sending, words(e));
        } catch (ChannelDown | RuntimeException e) {
            breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, e);
            count("down");
            LOG.warn("{} did not take sending {}: {}", channel.name(), sending.id(), e.getMessage());
            return () -> outbox.couldNotBeSent(sending, words(e));
        }
    }

    private static String words(Exception failure) {
        return Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
    }

    private void count(String outcome) {
        meters.counter("septet.messages", "channel", channel.name(), "outcome", outcome)
                .increment();
    }
}
