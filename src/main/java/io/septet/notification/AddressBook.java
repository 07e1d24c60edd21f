package io.septet.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Knows where people are told things. What no address book has an address for stays in Septet, to be read there. */
public interface AddressBook {

    /**
     * Where one message is sent.
     *
     * @param message its id
     * @param channel name of the {@link Channel}; each once for a message
     * @param address in the channel's own words
     * @param leaves when it is sent, at the earliest
     */
    record Address(UUID message, String channel, String address, Instant leaves) {}

    /** Where these messages are sent, asked of the database together. */
    Collection<Address> addresses(Collection<MessageView> messages);
}
