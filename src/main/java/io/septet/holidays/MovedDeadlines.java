package io.septet.holidays;

import io.septet.directory.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which due dates lists of holidays moved, and whether the people concerned were told. */
@Component
public class MovedDeadlines {

    private final JdbcTemplate database;

    MovedDeadlines(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * One that moved.
     *
     * @param person whose task it was then; null for nobody
     */
    public record Moved(
            String task, String name, @Nullable UUID project, @Nullable PersonId person, Instant wasDue, Instant due) {}

    /** Takes down what a list moved. What moves on before anybody was told of it has moved once. */
    public void add(long list, List<Moved> moved) {
        int[] again = database.batchUpdate(
                "update moved_deadline set list_number = ?, due = ? where task_id = ? and told_at is null",
                moved.stream()
                        .map(one -> new Object[] {list, Timestamp.from(one.due()), one.task()})
                        .toList());
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < again.length; at++) {
            if (again[at] == 0) {
                rows.add(row(list, moved.get(at)));
            }
        }
        database.batchUpdate(
                """
                insert into moved_deadline (id, list_number, task_id, name, project_id, person, was_due, due)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    private static Object[] row(long list, Moved one) {
        return new Object[] {
            UUID.randomUUID(),
            list,
            one.task(),
            one.name(),
            one.project(),
            one.person() == null ? null : one.person().value(),
            Timestamp.from(one.wasDue()),
            Timestamp.from(one.due())
        };
    }

    /** Some of the people who are still to be told something, in the order of their ids. */
    public List<PersonId> toBeTold(int most) {
        return database.query(
                "select distinct person from moved_deadline where told_at is null and person is not null"
                        + " order by person limit ?",
                (row, number) -> PersonId.of(row.getString(1)),
                most);
    }

    /** What a person is still to be told, the earliest first. */
    List<Moved> toBeTold(PersonId person) {
        return database.query(
                """
                select task_id, name, project_id, person, was_due, due from moved_deadline
                where person = ? and told_at is null order by due, name, task_id for update""",
                (row, number) -> new Moved(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        PersonId.of(row.getString(4)),
                        row.getTimestamp(5).toInstant(),
                        row.getTimestamp(6).toInstant()),
                person.value());
    }

    void told(PersonId person, Instant now) {
        database.update(
                "update moved_deadline set told_at = ? where person = ? and told_at is null",
                Timestamp.from(now),
                person.value());
    }
}
