package io.septet.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.septet.notification.domain.Sending;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends what is routine in one mail, to each person who wants it so: all of it since the last one. */
@Component
public class Digests implements SmartLifecycle {

    /** What waits for a digest is kept in the outbox under this name. */
    static final String NAME = "digest";

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final SortingRoom sorting;
    private final Outbox outbox;
    private final Mail mail;
    private final DigestWording wording;
    private final OutboxSettings settings;
    private @Nullable ScheduledExecutorService rounds;

    Digests(SortingRoom sorting, Outbox outbox, Mail mail, DigestWording wording, OutboxSettings settings) {
        this.sorting = sorting;
        this.outbox = outbox;
        this.mail = mail;
        this.wording = wording;
        this.settings = settings;
    }

    /** Sends whatever is due at this moment, in the thread of whoever asks. */
    public void sendDue() {
        for (String address : sorting.addressesDue(NAME)) {
            sorting.claimAll(NAME, address, settings.claim()).stream()
                    .collect(groupingBy(sending -> sending.message().person(), LinkedHashMap::new, toList()))
                    .values()
                    .forEach(this::send);
        }
    }

    private void send(List<Sending> together) {
        try {
            mail.send(wording.together(together.stream().map(sorting::outgoing).toList()));
        } catch (Undeliverable e) {
            together.forEach(sending -> outbox.failed(sending, String.valueOf(e.getMessage())));
            return;
        } catch (ChannelDown | RuntimeException e) {
            LOG.warn("A digest of {} messages was not taken: {}", together.size(), e.getMessage());
            String why = e instanceof ChannelDown ? String.valueOf(e.getMessage()) : e.toString();
            together.forEach(sending -> outbox.couldNotBeSent(sending, why));
            return;
        }
        outbox.sent(together);
    }

    @Override
    public void start() {
        rounds = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "messages-" + NAME);
            thread.setDaemon(true);
            return thread;
        });
        if (settings.worker() && mail.isAvailable()) {
            rounds.scheduleWithFixedDelay(this::goRound, 0, BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void goRound() {
        try {
            sendDue();
        } catch (RuntimeException e) {
            // the database may be away for a moment
            LOG.warn("Digests could not be sent: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        if (rounds != null) {
            rounds.shutdownNow();
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
