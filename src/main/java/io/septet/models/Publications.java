package io.septet.models;

import io.septet.directory.PersonId;
import io.septet.models.Publication.Source;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Everything that came into force since this is kept. None is changed or taken away. */
@Component
public class Publications {

    /** In characters: what the engine keeps of a deployment's name. */
    public static final int LONGEST_REASON = 255;

    private final JdbcTemplate database;

    Publications(JdbcTemplate database) {
        this.database = database;
    }

    /** Puts one on record, in the transaction in which it comes into force. */
    public void add(Publication publication) {
        database.update(
                "insert into publication (deployment, source, published_by, published_at, reason) values (?, ?, ?, ?, ?)",
                publication.deployment(),
                publication.source().name(),
                publication.by() == null ? null : publication.by().value(),
                Timestamp.from(publication.at()),
                publication.reason());
    }

    /** All of them, by deployment. */
    public Map<String, Publication> byDeployment() {
        List<Publication> all = database.query(
                "select deployment, source, published_by, published_at, reason from publication",
                (row, number) -> new Publication(
                        row.getString(1),
                        Source.valueOf(row.getString(2)),
                        row.getString(3) == null ? null : PersonId.of(row.getString(3)),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)));
        return all.stream().collect(Collectors.toMap(Publication::deployment, Function.identity()));
    }
}
