package io.septet.calendar;

import io.septet.calendar.ListPutIn.Source;
import io.septet.calendar.domain.HolidayList;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the lists that lie in files into the database, each once as it is, whichever node finds it first: nodes whose files
 * differ do not take turns, and a list of the page is not undone by the next start.
 */
@Component
class FilesTakenIn {

    private static final Logger LOG = LoggerFactory.getLogger(FilesTakenIn.class);

    private final ListsOnRecord record;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilesTakenIn(ListsOnRecord record, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.record = record;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Deadlines in a database that has no list yet were counted by these.
     *
     * @return whether all are there now; if not, another node took one at the same moment
     */
    boolean take(HolidayFiles files) {
        try {
            transaction.executeWithoutResult(status -> {
                Instant now = clock.instant();
                Instant followed = record.count() == 0 ? now : null;
                files.years().forEach(list -> take(list, files.inDirectory(list.year()), now, followed));
            });
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private void take(HolidayList list, Optional<String> file, Instant now, @Nullable Instant followed) {
        String mark = "%d %s"
                .formatted(list.year(), UUID.nameUUIDFromBytes(list.text().getBytes(StandardCharsets.UTF_8)));
        if (record.isTaken(mark)) {
            return;
        }
        Source source = file.isPresent() ? Source.DIRECTORY : Source.SHIPPED;
        long number = record.add(list, source, file.orElse(null), null, now, mark, followed);
        if (followed == null) {
            LOG.info("Took the list of public holidays for {} from {}", list.year(), file.orElse("the application"));
            events.publishEvent(new HolidaysPutIn(number));
        }
    }
}
