package io.septet.feed.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The address of everybody who has one, by person. */
public interface CalendarFeedRepository extends Repository<CalendarFeed, String> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findById(String person);

    /** By an index over hashes: how long it takes tells nothing about the secret. */
    Optional<CalendarFeed> findByTokenHash(String tokenHash);

    void deleteById(String person);
}
