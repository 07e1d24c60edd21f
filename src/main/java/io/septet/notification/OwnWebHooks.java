package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Programs of people's own, which are sent what these people are told. */
public interface OwnWebHooks {

    /**
     * Where one person's messages are sent.
     *
     * @param host of the address, which may hold a key and is shown to nobody
     */
    record View(String host, Instant since) {}

    /** Hosts on which such a program may run; none where the company wants no web hooks of people's own. */
    List<String> hosts();

    Optional<View> of(PersonId person);

    /**
     * Whatever the person is told from now on is sent there as well, and to no earlier address of theirs.
     *
     * @return the key that signs it, which nobody can be told once more
     * @throws Refused when that is no such address
     */
    String open(PersonId person, String address);

    /** Nothing more is sent, neither what waits. */
    void close(PersonId person);
}
