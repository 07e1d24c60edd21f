package io.septet.feed;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.feed.domain.CalendarFeed;
import io.septet.feed.domain.CalendarFeedRepository;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses under which people's calendars are read: one of each person, while they want one. */
@Component
@Transactional
public class CalendarFeeds {

    private final CalendarFeedRepository feeds;
    private final Directory directory;
    private final WorkingTime time;

    CalendarFeeds(CalendarFeedRepository feeds, Directory directory, WorkingTime time) {
        this.feeds = feeds;
        this.directory = directory;
        this.time = time;
    }

    /** Makes the person's address; one that they had is worth nothing from now on. Nobody can read it again later. */
    public FeedToken make(PersonId person) {
        FeedToken token = FeedToken.draw();
        feeds.save(new CalendarFeed(person, token.hash(), time.now()));
        return token;
    }

    /** The person has no address any more. */
    public void switchOff(PersonId person) {
        feeds.deleteById(person.value());
    }

    /** When the person's address was made, if they have one. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(PersonId person) {
        return feeds.findById(person.value()).map(CalendarFeed::madeAt);
    }

    /** Whose calendar it is; nobody's when the address is none, or its person works here no more. */
    @Transactional(readOnly = true)
    public Optional<PersonId> ownerOf(FeedToken token) {
        return feeds.findByTokenHash(token.hash()).map(CalendarFeed::person).filter(this::worksHere);
    }

    private boolean worksHere(PersonId person) {
        return directory
                .find(person)
                .filter(known -> !known.departments().isEmpty() || directory.isAdministrator(person))
                .isPresent();
    }
}
