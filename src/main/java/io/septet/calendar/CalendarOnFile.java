package io.septet.calendar;

import io.septet.calendar.domain.InvalidHolidayList;
import io.septet.calendar.domain.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calendar as the shipped lists and those of the directory say it. A list that is put into the directory, or replaced
 * there, is found within a minute; one that cannot be taken is named in the log, and what was known goes on.
 */
final class CalendarOnFile implements Supplier<WorkingCalendar> {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarOnFile.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final CalendarSettings settings;
    private final Clock clock;
    private Instant lookedAt;
    private String seen;
    private HolidayFiles files;
    private WorkingCalendar calendar;

    /**
     * Reads the lists.
     *
     * @throws InvalidHolidayList if one cannot be taken
     */
    CalendarOnFile(CalendarSettings settings, Clock clock) throws IOException {
        this.settings = settings;
        this.clock = clock;
        this.lookedAt = clock.instant();
        this.seen = listing();
        read();
    }

    /** The lists as they lie there now. */
    synchronized HolidayFiles files() {
        get();
        return files;
    }

    @Override
    public synchronized WorkingCalendar get() {
        Instant now = clock.instant();
        boolean isTime = now.isBefore(lookedAt) || now.isAfter(lookedAt.plus(BETWEEN_LOOKS));
        if (settings.directory() != null && isTime) {
            lookedAt = now;
            lookAgain();
        }
        return calendar;
    }

    private void lookAgain() {
        try {
            String listing = listing();
            if (!Objects.equals(listing, seen)) {
                seen = listing;
                read();
                LOG.info("Took the lists of public holidays in {} anew", settings.directory());
            }
        } catch (InvalidHolidayList | IOException | UncheckedIOException e) {
            LOG.error("The lists of public holidays stay as they were: {}", e.getMessage());
        }
    }

    private void read() throws IOException {
        HolidayFiles found = new HolidayFiles(settings.directory());
        calendar = new CompanyCalendar(settings).of(found.years());
        files = found;
    }

    /** Names, sizes and times of the files, by which it shows that one is another. */
    private String listing() throws IOException {
        TreeSet<String> files = new TreeSet<>();
        if (settings.directory() != null && Files.isDirectory(settings.directory())) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(settings.directory(), "*.csv")) {
                for (Path file : found) {
                    files.add("%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        return String.join("\n", files);
    }
}
