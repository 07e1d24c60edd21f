package io.septet.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has a {@link Postman} for each channel on this node. What is put into the outbox leaves at once; now and then they look
 * for what another node left behind, and for what is to be tried again.
 */
@Component
public class PostOffice implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final Map<String, Postman> postmen;
    private final Outbox outbox;
    private final boolean works;
    private volatile boolean isOpen;

    PostOffice(
            List<Channel> channels, SortingRoom sorting, Outbox outbox, OutboxSettings settings, MeterRegistry meters) {
        this.outbox = outbox;
        postmen = channels.stream()
                .filter(Channel::isInUse)
                .map(channel -> new Postman(channel, sorting, outbox, settings, meters))
                .collect(Collectors.toMap(Postman::channel, Function.identity()));
        works = settings.worker();
    }

    @TransactionalEventListener
    void filled(Outbox.Filled filled) {
        if (filled.byOperator()) {
            postmen.values().forEach(Postman::tryNow);
        }
        postmen.values().forEach(Postman::ring);
    }

    /** Sends whatever is due at this moment, in the thread of whoever asks. Where nothing works by itself, this drives it. */
    public void sendDue() {
        postmen.values().forEach(Postman::sendDue);
    }

    /** What waits for a channel that is not set up any more is shown to an operator: it would wait forever. */
    void returnStranded() {
        Set<String> channels = new HashSet<>(postmen.keySet());
        if (channels.contains(Mail.NAME)) {
            channels.add(Digests.NAME);
        }
        boolean isMore = true;
        while (isMore) {
            isMore = outbox.strand(channels);
        }
    }

    /** Whether a channel is left alone because it keeps failing. */
    boolean isPausing(String channel) {
        Postman postman = postmen.get(channel);
        return postman != null && postman.isPausing();
    }

    Set<String> channels() {
        return postmen.keySet();
    }

    @Override
    public void start() {
        if (works) {
            try {
                returnStranded();
            } catch (RuntimeException e) {
                // the next start looks again; what can be sent is not held up by what cannot
                LOG.warn("What waits for channels that are not set up could not be looked through", e);
            }
            postmen.values().forEach(Postman::start);
        }
        isOpen = true;
    }

    @Override
    public void stop() {
        isOpen = false;
        postmen.values().forEach(Postman::stop);
    }

    @Override
    public boolean isRunning() {
        return isOpen;
    }
}
