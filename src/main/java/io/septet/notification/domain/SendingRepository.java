package io.septet.notification.domain;

import io.septet.notification.MessageState;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The outbox. What is noted of each message is noted without reading it again: it is much and always the same. */
public interface SendingRepository extends Repository<Sending, UUID> {

    /** As Hibernate says it. */
    String SKIP_LOCKED = "-2";

    Sending save(Sending sending);

    void delete(Sending sending);

    Optional<Sending> findById(UUID id);

    @Query("select sending from Sending sending where sending.message.id = :message order by sending.channel")
    List<Sending> findByMessage(UUID message);

    /** What is due, urgent things first, past what others are just taking up; nobody else does until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select sending from Sending sending join fetch sending.message message"
            + " where sending.state = WAITING and sending.channel = :channel and sending.dueAt <= :now"
            + " order by sending.urgent desc, sending.dueAt, sending.id")
    List<Sending> findDue(String channel, Instant now, Limit most);

    /** Where something by that channel is due. */
    @Query("select distinct sending.address from Sending sending"
            + " where sending.state = WAITING and sending.channel = :channel and sending.dueAt <= :now")
    List<String> addressesDue(String channel, Instant now);

    /** All that is due at one address; whoever comes second waits, and finds nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select sending from Sending sending join fetch sending.message message"
            + " where sending.state = WAITING and sending.channel = :channel and sending.address = :address"
            + " and sending.dueAt <= :now order by sending.id")
    List<Sending> findDueAt(String channel, String address, Instant now);

    /** Whoever has claimed it since need not send it any more. */
    @Modifying
    @Query("update versioned Sending sending set sending.state = SENT, sending.endedAt = :now, sending.claim = null"
            + " where sending.id = :id")
    void sent(UUID id, Instant now);

    /** The first channel that has taken the message says how far it has come. */
    @Modifying
    @Query("update versioned Message message set message.state = :state, message.mailedTo = :mailedTo,"
            + " message.deliveredAt = :now where message.id = :id and message.state = ADDRESSED")
    void arrived(UUID id, MessageState state, @Nullable String mailedTo, Instant now);

    /** By channel, how many wait, how many have failed, and since when the oldest waits. */
    @Query("select sending.channel as channel, sending.state as state, count(sending) as number,"
            + " min(message.addressedAt) as oldest from Sending sending join sending.message message"
            + " where sending.state <> SENT group by sending.channel, sending.state")
    List<NotSent> notSent();

    /** What of one channel is in one state. */
    interface NotSent {

        String getChannel();

        SendingState getState();

        long getNumber();

        Instant getOldest();
    }
}
