package io.septet.notification.domain;

import io.septet.notification.MessageView;
import io.septet.platform.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a message is to leave by one channel: a row of the outbox, written with the message. A node that takes it up claims
 * it for a while; a claim that is too old is another node's to take.
 */
@Entity
public class Sending {

    public static final int LONGEST_ADDRESS = 1000;
    public static final int LONGEST_FAILURE = 500;

    @Id
    private UUID id;

    @Version
    private Long revision;

    @ManyToOne(optional = false)
    @JoinColumn(name = "message_id")
    private Message message;

    private String channel;

    @Column(length = LONGEST_ADDRESS)
    private String address;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private SendingState state;

    private int attempts;

    /** When somebody may take it up: the next attempt, or the end of a claim. */
    private Instant dueAt;

    private @Nullable UUID claim;
    private @Nullable Instant endedAt;

    /** The same for all that may leave as one message: by one channel, to one address, about one project. */
    private @Nullable UUID bundle;

    /** Id of the one with which it leaves, as one message under that one's id; its own if it is that one. */
    private @Nullable UUID leader;

    @Column(length = LONGEST_FAILURE)
    private @Nullable String failure;

    protected Sending() {}

    /** @param leaves when it is to be taken up, at the earliest */
    public Sending(Message message, String channel, String address, Instant leaves) {
        this.id = UUID.randomUUID();
        this.message = message;
        this.channel = channel;
        this.address = PlainText.shortened(address, LONGEST_ADDRESS);
        this.urgent = message.view().urgent();
        this.state = SendingState.WAITING;
        this.dueAt = leaves;
        this.bundle = bundle(message.view(), channel, this.address);
    }

    /** What is urgent leaves by itself, and so does an entry for a calendar: calendar programs read one of a mail. */
    private static @Nullable UUID bundle(MessageView message, String channel, String address) {
        return message.urgent() || message.calendar() != null || message.project() == null
                ? null
                : UUID.nameUUIDFromBytes(
                        String.join("\n", channel, address, message.project().toString())
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** A node has it to itself until then, for one attempt. */
    public void claim(Instant until) {
        claim = UUID.randomUUID();
        attempts++;
        dueAt = until;
    }

    /** It leaves with others under this one's id, in this composition from now on, however often that is tried. */
    public void leaveWith(Sending first) {
        leader = first.id;
    }

    /** It waits for others, which are expected to come until then. */
    public void waitUntil(Instant moment) {
        dueAt = moment;
    }

    /** It is not sent any more, as there is nothing left to do about it. */
    public void over(Instant now) {
        state = SendingState.OVER;
        endedAt = now;
        claim = null;
        message.over(now);
    }

    /** The other side could not take it this time; it is tried again later unless it was often enough. */
    public void couldNotBeSent(String why, Instant now) {
        Optional<Duration> pause = AttemptsPolicy.pauseAfter(attempts);
        if (pause.isPresent()) {
            failure = PlainText.shortened(why, LONGEST_FAILURE);
            dueAt = now.plus(pause.get());
            claim = null;
        } else {
            failed(why, now);
        }
    }

    /** It is not tried again before an operator says so. */
    public void failed(String why, Instant now) {
        failure = PlainText.shortened(why, LONGEST_FAILURE);
        state = SendingState.FAILED;
        endedAt = now;
        claim = null;
        leader = null;
    }

    /** Once more, at once, by the channel and to where the person is reached now. */
    public void again(String by, String whereto, Instant now) {
        if (!hasFailed()) {
            throw new IllegalStateException("Sending %s is %s".formatted(id, state));
        }
        channel = by;
        address = PlainText.shortened(whereto, LONGEST_ADDRESS);
        state = SendingState.WAITING;
        attempts = AttemptsPolicy.allButTheLast();
        dueAt = now;
        endedAt = null;
    }

    public boolean hasFailed() {
        return state == SendingState.FAILED;
    }

    /** Whether it is still claimed as when somebody took it up, and not anew by somebody else. */
    public boolean isClaimedAs(Sending takenUp) {
        return state == SendingState.WAITING && claim != null && claim.equals(takenUp.claim);
    }

    /** Whether it may leave with others: what was tried may have been taken, and stays what it was. */
    public boolean isUntried() {
        return state == SendingState.WAITING && attempts == 0 && leader == null;
    }

    /** Whether others leave with it. */
    public boolean leads() {
        return id.equals(leader);
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID bundle() {
        return bundle;
    }

    public Message message() {
        return message;
    }

    public String channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public SendingState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String failure() {
        return failure;
    }
}
