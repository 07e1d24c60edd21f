package io.septet.directory.process;

import io.septet.directory.NamesThen.FormerName;
import io.septet.directory.PersonId;
import io.septet.directory.PersonName;
import io.septet.platform.AccountChanges;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what people were called, wherever an administrator gives them another name or removes them. */
@Component
class FormerNames implements AccountChanges {

    private final JdbcTemplate database;
    private final Clock clock;

    FormerNames(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void renaming(User before) {
        PersonName name = new PersonName(before.getFirstName(), before.getLastName());
        if (!name.shown().isEmpty()) {
            database.update(
                    "insert into former_name (id, person, name, until) values (?, ?, ?, ?)",
                    UUID.randomUUID(),
                    before.getId(),
                    name.shown(),
                    Timestamp.from(clock.instant()));
        }
    }

    List<FormerName> all() {
        return database.query(
                "select person, name, until from former_name order by until",
                (row, number) -> new FormerName(
                        PersonId.of(row.getString(1)),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()));
    }
}
