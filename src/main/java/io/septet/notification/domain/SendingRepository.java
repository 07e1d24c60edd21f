package io.septet.notification.domain;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
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
    @Query("select sending as sending, (select count(other) from Sending other"
            + "   where other.bundle = sending.bundle and other.id <> sending.id"
            + "   and (other.state = WAITING or other.state = SENT and other.endedAt > :lately)) as others"
            + " from Sending sending join fetch sending.message message"
            + " where sending.state = WAITING and sending.channel = :channel and sending.dueAt <= :now"
            + " and (sending.leader is null or sending.leader = sending.id)"
            + " order by sending.urgent desc, sending.dueAt, sending.id")
    List<Due> findDue(String channel, Instant now, Instant lately, Limit most);

    /** Something that is due, and how many others of its bundle wait or have left lately. */
    interface Due {

        Sending getSending();

        long getOthers();
    }

    /** All of a bundle that waits or has left lately, in the order in which it was addressed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select sending from Sending sending join fetch sending.message message"
            + " where sending.bundle = :bundle"
            + " and (sending.state = WAITING or sending.state = SENT and sending.endedAt > :lately)"
            + " order by message.addressedAt, sending.id")
    List<Sending> findBundle(UUID bundle, Instant lately);

    /** All that leaves as one message under that one's id, in the order in which it was addressed. */
    @Query("select sending from Sending sending join fetch sending.message message"
            + " where sending.leader = :leader order by message.addressedAt, sending.id")
    List<Sending> findLedBy(UUID leader);

    /** What waits to be sent to an address. */
    @Query("select sending from Sending sending join fetch sending.message"
            + " where sending.state = WAITING and sending.channel = :channel and sending.address = :address"
            + " order by sending.id")
    List<Sending> findWaitingAt(String channel, String address);

    /** What waits for a channel that is none of these. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select sending from Sending sending join fetch sending.message message"
            + " where sending.state = WAITING and sending.channel not in :channels order by sending.id")
    List<Sending> findOfOtherChannels(Collection<String> channels, Limit most);

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

    /** Whoever has claimed them since need not send them any more. */
    @Modifying
    @Query("update versioned Sending sending set sending.state = SENT, sending.endedAt = :now, sending.claim = null"
            + " where sending.id in :ids")
    void sent(Collection<UUID> ids, Instant now);

    /** A mail server has taken these messages: wherever else they went before, it is known under which address. */
    @Modifying
    @Query("update versioned Message message set message.state = MAILED, message.mailedTo = :mailedTo,"
            + " message.deliveredAt = :now where message.id in :messages and message.mailedTo is null")
    void mailed(Collection<UUID> messages, String mailedTo, Instant now);

    /** Another channel has taken these messages, the first one says how far they have come. */
    @Modifying
    @Query("update versioned Message message set message.state = SENT, message.deliveredAt = :now"
            + " where message.id in :messages and message.state = ADDRESSED")
    void arrived(Collection<UUID> messages, Instant now);

    /** By channel, how many wait, how many have failed, and since when the oldest waits. */
    @Query("select sending.channel as channel, sending.state as state, count(sending) as number,"
            + " min(message.addressedAt) as oldest from Sending sending join sending.message message"
            + " where sending.state in (WAITING, FAILED) group by sending.channel, sending.state")
    List<NotSent> notSent();

    /** What of one channel is in one state. */
    interface NotSent {

        String getChannel();

        SendingState getState();

        long getNumber();

        Instant getOldest();
    }
}
