package io.septet.notification.domain;

import io.septet.platform.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
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
    }

    /** A node has it to itself until then, for one attempt. */
    public void claim(Instant until) {
        claim = UUID.randomUUID();
        attempts++;
        dueAt = until;
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
    }

    /** Once more, at once, to where the person is reached now. */
    public void again(String whereto, Instant now) {
        if (!hasFailed()) {
            throw new IllegalStateException("Sending %s is %s".formatted(id, state));
        }
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

    public UUID id() {
        return id;
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
