package io.septet.portal;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.platform.AccountChanges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** When people last looked at the first page. Who looks again within half an hour is still there. */
@Component
public class LastLooks implements AccountChanges {

    private static final Duration VISIT = Duration.ofMinutes(30);

    /** What somebody sees who was never here, or not for a long time. */
    private static final Duration AT_FIRST = Duration.ofDays(7);

    private static final Duration LONGEST = Duration.ofDays(30);

    private final JdbcTemplate database;
    private final WorkingTime time;

    LastLooks(JdbcTemplate database, WorkingTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * When somebody was last there.
     *
     * @param before when they were there the time before; null when that was the first time
     */
    private record Look(Instant at, @Nullable Instant before) {

        static Look read(ResultSet row, int number) throws SQLException {
            Timestamp before = row.getTimestamp(2);
            return new Look(row.getTimestamp(1).toInstant(), before == null ? null : before.toInstant());
        }
    }

    /** The person looks; since when what has happened is new to them, a month ago at the earliest. */
    public Instant look(PersonId person) {
        Instant now = time.now();
        Instant since = lookedBefore(person, now);
        Instant earliest = now.minus(LONGEST);
        return since.isBefore(earliest) ? earliest : since;
    }

    private Instant lookedBefore(PersonId person, Instant now) {
        Look last = database
                .query("select looked_at, looked_before from last_look where person = ?", Look::read, person.value())
                .stream()
                .findFirst()
                .orElse(null);
        if (last == null) {
            begin(person, now);
            return now.minus(AT_FIRST);
        }
        if (last.at().isBefore(now.minus(VISIT))) {
            database.update(
                    "update last_look set looked_before = looked_at, looked_at = ? where person = ?",
                    Timestamp.from(now),
                    person.value());
            return last.at();
        }
        if (last.at().isBefore(now)) {
            database.update("update last_look set looked_at = ? where person = ?", Timestamp.from(now), person.value());
        }
        return last.before() == null ? now.minus(AT_FIRST) : last.before();
    }

    private void begin(PersonId person, Instant now) {
        try {
            database.update(
                    "insert into last_look (person, looked_at) values (?, ?)", person.value(), Timestamp.from(now));
        } catch (DuplicateKeyException both) {
            // they have opened the page twice at once
        }
    }

    /** A later person of the same id was never here. */
    @Override
    public void removing(String person) {
        database.update("delete from last_look where person = ?", person);
    }
}
