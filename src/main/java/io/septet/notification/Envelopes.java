package io.septet.notification;

import io.septet.notification.domain.Message;
import io.septet.notification.domain.MessageRepository;
import io.septet.notification.domain.OneMessagePolicy;
import io.septet.notification.domain.Told;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what people are told within a transaction, which is one event to them, and sends it when that is about to be
 * committed: to each person one message. What rolled back is not told.
 */
@Component
class Envelopes {

    private final MessageRepository messages;
    private final Dispatch dispatch;

    Envelopes(MessageRepository messages, Dispatch dispatch) {
        this.messages = messages;
        this.dispatch = dispatch;
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
            each.forEach(message -> {
                messages.save(message);
                dispatch.send(message.id(), message.project());
            });
        }
    }
}
