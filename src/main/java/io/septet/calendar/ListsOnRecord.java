package io.septet.calendar;

import io.septet.calendar.ListPutIn.Source;
import io.septet.calendar.domain.HolidayList;
import io.septet.directory.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All lists of holidays that were ever put in. The last one of a year counts; none is changed or taken out. */
@Component
class ListsOnRecord {

    private static final String COLUMNS =
            """
            select number, calendar_year, content, source, file_name, put_in_by, put_in_at, followed_at,
                   deadlines_moved, timers_moved
            from holiday_list""";

    private final JdbcTemplate database;

    ListsOnRecord(JdbcTemplate database) {
        this.database = database;
    }

    /** A list and how it came to be there. */
    record Entry(ListPutIn list, String content) {}

    /** The list of an entry; what is on record was read before. */
    static HolidayList holidays(Entry entry) {
        try {
            return HolidayList.read(
                    "List " + entry.list().number(),
                    entry.list().year(),
                    new ByteArrayInputStream(entry.content().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return one("select count(*) from holiday_list");
    }

    /** Of each year the list that counted when this one had been put in, in the order of the years. */
    List<Entry> inForceAt(long number) {
        return database.query(
                COLUMNS
                        + " where number in (select max(number) from holiday_list where number <= ?"
                        + " group by calendar_year) order by calendar_year",
                ListsOnRecord::entry,
                number);
    }

    List<Entry> inForce() {
        return inForceAt(Long.MAX_VALUE);
    }

    /** The numbers of the lists that open deadlines do not follow yet, in their order. */
    List<Long> notFollowed() {
        return database.queryForList(
                "select number from holiday_list where followed_at is null order by number", Long.class);
    }

    /** Whether the list was taken from a file before, on whatever node. */
    boolean isTaken(String mark) {
        return one("select count(*) from holiday_list where taken_once = ?", mark) > 0;
    }

    /**
     * Puts a list in.
     *
     * @param mark by which a file that is found again, or by another node, is known; null for a list of the page
     * @param followed since when deadlines follow it; null when they have to be counted anew
     * @return its number
     */
    long add(
            HolidayList holidays,
            Source source,
            @Nullable String file,
            @Nullable PersonId by,
            Instant at,
            @Nullable String mark,
            @Nullable Instant followed) {
        database.update(
                """
                insert into holiday_list
                  (calendar_year, content, source, file_name, put_in_by, put_in_at, taken_once, followed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                holidays.year(),
                holidays.text(),
                source.name(),
                file,
                by == null ? null : by.value(),
                Timestamp.from(at),
                mark,
                followed == null ? null : Timestamp.from(followed));
        return one("select max(number) from holiday_list where calendar_year = ?", holidays.year());
    }

    /** Adds to what a list has moved. */
    void moved(long number, int deadlines, int timers) {
        database.update(
                "update holiday_list set deadlines_moved = deadlines_moved + ?, timers_moved = timers_moved + ?"
                        + " where number = ?",
                deadlines,
                timers,
                number);
    }

    /** All open deadlines follow the list and those before it. */
    void followed(long number, Instant at) {
        database.update(
                "update holiday_list set followed_at = ? where number <= ? and followed_at is null",
                Timestamp.from(at),
                number);
    }

    private long one(String question, Object... arguments) {
        return Optional.ofNullable(database.queryForObject(question, Long.class, arguments))
                .orElseThrow();
    }

    private static Entry entry(ResultSet row, int at) throws SQLException {
        String content = row.getString("content");
        Timestamp followed = row.getTimestamp("followed_at");
        return new Entry(
                new ListPutIn(
                        row.getLong("number"),
                        row.getInt("calendar_year"),
                        (int) content.lines().count() - 1,
                        Source.valueOf(row.getString("source")),
                        row.getString("file_name"),
                        PersonId.orNobody(row.getString("put_in_by")),
                        row.getTimestamp("put_in_at").toInstant(),
                        followed == null ? null : followed.toInstant(),
                        row.getInt("deadlines_moved"),
                        row.getInt("timers_moved")),
                content);
    }
}
