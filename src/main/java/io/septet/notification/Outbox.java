package io.septet.notification;

import static java.util.stream.Collectors.groupingBy;

import io.septet.calendar.WorkingTime;
import io.septet.notification.AddressBook.Address;
import io.septet.notification.domain.Message;
import io.septet.notification.domain.MessageRepository;
import io.septet.notification.domain.Sending;
import io.septet.notification.domain.SendingRepository;
import io.septet.platform.CompanyLanguage;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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

    private final MessageRepository messages;
    private final SendingRepository sendings;
    private final List<AddressBook> books;
    private final FailedMessages failed;
    private final WorkingTime time;
    private final CompanyLanguage company;
    private final ApplicationEventPublisher events;

    Outbox(
            MessageRepository messages,
            SendingRepository sendings,
            List<AddressBook> books,
            FailedMessages failed,
            WorkingTime time,
            CompanyLanguage company,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.sendings = sendings;
        this.books = books;
        this.failed = failed;
        this.time = time;
        this.company = company;
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
                .filter(address -> address.channel().equals(sending.channel()))
                .findFirst();
        now.ifPresentOrElse(address -> sending.again(address.address(), time.now()), () -> sendings.delete(sending));
    }

    /** Takes up what a channel is to send now, at most so many, for this node alone. */
    List<Sending> claim(String channel, int most, Duration howLong) {
        List<Sending> due = sendings.findDue(channel, time.now(), Limit.of(most));
        due.forEach(sending -> sending.claim(time.now().plus(howLong)));
        return due;
    }

    /** Where something by that channel is due. */
    @Transactional(readOnly = true)
    List<String> addressesDue(String channel) {
        return sendings.addressesDue(channel, time.now());
    }

    /** Takes up all that is due at one address, the earliest first, for this node alone. */
    List<Sending> claimAll(String channel, String address, Duration howLong) {
        List<Sending> due = sendings.findDueAt(channel, address, time.now());
        due.forEach(sending -> sending.claim(time.now().plus(howLong)));
        return due.stream()
                .sorted(Comparator.comparing(sending -> sending.message().view().at()))
                .toList();
    }

    /** What of a message that was taken up goes to the channel. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Outgoing outgoing(Sending claimed) {
        Message message = claimed.message();
        return new Outgoing(
                claimed.id(),
                message.view(),
                Objects.requireNonNullElse(message.language(), company.locale()),
                claimed.address());
    }

    /** The other side has taken all of it. */
    void sent(Collection<Sending> claimed) {
        claimed.forEach(this::sent);
    }

    /** The other side has taken it. */
    void sent(Sending claimed) {
        boolean isMail = BY_MAIL.contains(claimed.channel());
        sendings.sent(claimed.id(), time.now());
        sendings.arrived(
                claimed.message().id(),
                isMail ? MessageState.MAILED : MessageState.SENT,
                isMail ? claimed.address() : null,
                time.now());
    }

    /** The other side did not take it this time. */
    void couldNotBeSent(Sending claimed, String why) {
        Sending sending = sendings.findById(claimed.id()).orElseThrow();
        if (sending.isClaimedAs(claimed)) {
            sending.couldNotBeSent(why, time.now());
            show(sending);
        }
    }

    /** The other side will not take it. */
    void failed(Sending claimed, String why) {
        Sending sending = sendings.findById(claimed.id()).orElseThrow();
        if (sending.isClaimedAs(claimed)) {
            sending.failed(why, time.now());
            show(sending);
        }
    }

    private void show(Sending sending) {
        if (sending.hasFailed()) {
            Message message = sending.message();
            failed.show(message.id(), message.project(), Objects.requireNonNull(sending.failure()));
        }
    }
}
