package io.septet.notification;

import static java.util.stream.Collectors.groupingBy;

import io.septet.calendar.WorkingTime;
import io.septet.notification.AddressBook.Address;
import io.septet.notification.domain.Message;
import io.septet.notification.domain.MessageRepository;
import io.septet.notification.domain.Sending;
import io.septet.notification.domain.SendingRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to leave Septet, from the transaction that causes it until somebody has taken it.
 *
 * <p>Each message is sent at least once: if the machine stops between the other side's answer and the commit, it is sent
 * again, under the same id. One that was taken and noted is never sent again.
 */
@Component
@Transactional
public class Outbox {

    private static final Set<String> BY_MAIL = Set.of(Mail.NAME, Digests.NAME);
    private static final int MOST_STRANDED = 100;

    private final MessageRepository messages;
    private final SendingRepository sendings;
    private final List<AddressBook> books;
    private final FailedMessages failed;
    private final WorkingTime time;
    private final ApplicationEventPublisher events;

    Outbox(
            MessageRepository messages,
            SendingRepository sendings,
            List<AddressBook> books,
            FailedMessages failed,
            WorkingTime time,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.sendings = sendings;
        this.books = books;
        this.failed = failed;
        this.time = time;
        this.events = events;
    }

    /**
     * There is something to send once this transaction is committed.
     *
     * @param byOperator whether somebody who should know says that it can be sent now
     */
    record Filled(boolean byOperator) {}

    /** Puts new messages in, each for every channel by which its person is reached; without one it stays in Septet. */
    void put(List<Message> each) {
        Map<UUID, List<Address>> addresses = addresses(each);
        each.stream().filter(message -> !addresses.containsKey(message.id())).forEach(this::keep);
        each.forEach(messages::save);
        each.forEach(message -> put(message, addresses.getOrDefault(message.id(), List.of())));
        if (!addresses.isEmpty()) {
            events.publishEvent(new Filled(false));
        }
    }

    private void put(Message message, List<Address> addresses) {
        addresses.forEach(
                address -> sendings.save(new Sending(message, address.channel(), address.address(), address.leaves())));
    }

    private void keep(Message message) {
        message.recorded(time.now());
    }

    private Map<UUID, List<Address>> addresses(Collection<Message> messages) {
        List<MessageView> views = messages.stream().map(Message::view).toList();
        return books.stream().flatMap(book -> book.addresses(views).stream()).collect(groupingBy(Address::message));
    }

    /**
     * Has what failed of a message sent once more, at once and to where its person is reached now; or all of it, where it was
     * never put in because it was told before there was an outbox.
     */
    public void sendAgain(UUID messageId) {
        Message message = messages.findById(messageId).orElseThrow();
        List<Sending> earlier = sendings.findByMessage(messageId);
        List<Address> addresses = addresses(List.of(message)).getOrDefault(messageId, List.of());
        if (earlier.isEmpty() && message.isOnItsWay()) {
            put(message, addresses);
        }
        earlier.stream().filter(Sending::hasFailed).forEach(sending -> sendAgain(sending, addresses));
        if (message.isOnItsWay() && sendings.findByMessage(messageId).isEmpty()) {
            keep(message);
        }
        events.publishEvent(new Filled(true));
    }

    private void sendAgain(Sending sending, List<Address> addresses) {
        Optional<Address> now = addresses.stream()
                .filter(address -> isBySame(address.channel(), sending.channel()))
                .findFirst();
        now.ifPresentOrElse(
                address -> sending.again(address.channel(), address.address(), time.now()),
                () -> sendings.delete(sending));
    }

    /** A mail is a mail, whether its reader wants it with others or by itself by now. */
    private static boolean isBySame(String channel, String other) {
        return channel.equals(other) || BY_MAIL.contains(channel) && BY_MAIL.contains(other);
    }

    /** Nothing more is sent there. A message that waits for nothing else stays in Septet. */
    public void forget(String channel, String address) {
        for (Sending sending : sendings.findWaitingAt(channel, address)) {
            Message message = sending.message();
            sendings.delete(sending);
            if (message.isOnItsWay() && sendings.findByMessage(message.id()).isEmpty()) {
                keep(message);
            }
        }
    }

    /** The other side has taken it, with all that left with it. */
    void sent(Sending claimed) {
        sent(withThoseItLeads(claimed));
    }

    /** The other side has taken all of it, as one. */
    void sent(Collection<Sending> together) {
        Sending any = together.iterator().next();
        List<UUID> ids =
                together.stream().map(sending -> sending.message().id()).toList();
        sendings.sent(together.stream().map(Sending::id).toList(), time.now());
        if (BY_MAIL.contains(any.channel())) {
            sendings.mailed(ids, any.address(), time.now());
        } else {
            sendings.arrived(ids, time.now());
        }
    }

    private List<Sending> withThoseItLeads(Sending claimed) {
        return claimed.leads() ? sendings.findLedBy(claimed.id()) : List.of(claimed);
    }

    /** The other side did not take it this time. */
    void couldNotBeSent(Sending claimed, String why) {
        stillClaimed(claimed).ifPresent(sending -> {
            List<Sending> others = othersWith(sending);
            sending.couldNotBeSent(why, time.now());
            if (sending.hasFailed()) {
                show(sending);
                others.forEach(other -> failed(other, why, time.now()));
            }
        });
    }

    /** The other side will not take it. */
    void failed(Sending claimed, String why) {
        stillClaimed(claimed).ifPresent(sending -> {
            List<Sending> others = othersWith(sending);
            failed(sending, why, time.now());
            others.forEach(other -> failed(other, why, time.now()));
        });
    }

    /** Unless another node has taken it up since, or nobody wants it any more. */
    private Optional<Sending> stillClaimed(Sending claimed) {
        return sendings.findById(claimed.id()).filter(sending -> sending.isClaimedAs(claimed));
    }

    private List<Sending> othersWith(Sending sending) {
        return withThoseItLeads(sending).stream()
                .filter(other -> !other.id().equals(sending.id()))
                .toList();
    }

    /**
     * Nobody here sends by the channels of what waits for none of these: it is an operator's to say whether that is meant.
     *
     * @return whether there may be more of it
     */
    boolean strand(Collection<String> channels) {
        List<Sending> stranded = sendings.findOfOtherChannels(channels, Limit.of(MOST_STRANDED));
        stranded.forEach(sending -> failed(
                sending,
                "Nothing is set up that sends by '%s' (spring.mail.host, septet.channel.*)"
                        .formatted(sending.channel()),
                time.now()));
        return stranded.size() == MOST_STRANDED;
    }

    private void failed(Sending sending, String why, Instant now) {
        sending.failed(why, now);
        show(sending);
    }

    private void show(Sending sending) {
        Message message = sending.message();
        failed.show(message.id(), message.project(), Objects.requireNonNull(sending.failure()));
    }
}
