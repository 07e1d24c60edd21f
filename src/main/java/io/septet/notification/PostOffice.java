package io.septet.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has a {@link Postman} for each channel on this node. What is put into the outbox leaves at once; now and then they look
 * for what another node left behind, and for what is to be tried again.
 */
@Component
public class PostOffice implements SmartLifecycle {

    private final Map<String, Postman> postmen;
    private final boolean works;
    private volatile boolean isOpen;

    PostOffice(List<Channel> channels, Outbox outbox, OutboxSettings settings, MeterRegistry meters) {
        postmen = channels.stream()
                .filter(Channel::isInUse)
                .map(channel -> new Postman(channel, outbox, settings, meters))
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
