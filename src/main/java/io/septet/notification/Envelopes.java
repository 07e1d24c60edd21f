package io.septet.notification;

import io.septet.notification.domain.Message;
import io.septet.notification.domain.OneMessagePolicy;
import io.septet.notification.domain.Told;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what people are told within a transaction, which is one event to them, and puts it into the outbox when that
 * is about to be committed: to each person one message. What rolled back is not told.
 */
@Component
class Envelopes {

    private final Outbox outbox;

    Envelopes(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Within a transaction. */
    void put(Told told) {
        Event event = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .findFirst()
                .orElseGet(this::begun);
        event.told.add(told);
        if (event.isOver) {
            event.send();
        }
    }

    private Event begun() {
        Event event = new Event();
        TransactionSynchronizationManager.registerSynchronization(event);
        return event;
    }

    private final class Event implements TransactionSynchronization {

        private final List<Told> told = new ArrayList<>();
        private boolean isOver;

        @Override
        public void beforeCommit(boolean readOnly) {
            isOver = true;
            send();
        }

        private void send() {
            List<Message> each = OneMessagePolicy.messages(told);
            told.clear();
            outbox.put(each);
        }
    }
}
