package io.septet.platform.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which models the application carried when it last started, and what is still to be decided about them. */
@Component
class BroughtModels {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcTemplate database;
    private final Clock clock;

    BroughtModels(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One that was carried, known by its hashes alone.
     *
     * @param translated the hash of the same in the company's language of then
     * @param isOpen whether the company has a version of its own, and nobody has decided how that one goes on
     */
    record Brought(String name, String hash, String translated, boolean isOpen) {}

    /** Lets one after the other look and act, on all nodes: until the end of the transaction, as the engine deploys. */
    void lock() {
        database.queryForList("select value_ from act_ge_property where name_ = 'deployment.lock' for update");
    }

    Map<String, Brought> byName() {
        return database
                .query(
                        "select name, hash, translated, base is not null from packaged_model",
                        (row, number) ->
                                new Brought(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .stream()
                .collect(Collectors.toMap(Brought::name, Function.identity()));
    }

    /** The files that the application carried of a model. */
    SortedMap<String, byte[]> files(String name) {
        return read(database.queryForObject("select files from packaged_model where name = ?", String.class, name));
    }

    /** Those of the release on which the company's own version is based, while that is not the latest. */
    Optional<SortedMap<String, byte[]>> base(String name) {
        return database
                .queryForList("select base from packaged_model where name = ? and base is not null", String.class, name)
                .stream()
                .map(BroughtModels::read)
                .findFirst();
    }

    /** It is in force, or what is in force is based on it. */
    void settle(PackagedModel model, String translated) {
        put(model, translated, null);
    }

    /** It stands beside the company's own version, which is based on these files. */
    void keepBeside(PackagedModel model, String translated, SortedMap<String, byte[]> base) {
        put(model, translated, written(base));
    }

    private void put(PackagedModel model, String translated, @Nullable String base) {
        database.update("delete from packaged_model where name = ?", model.name());
        database.update(
                "insert into packaged_model (name, hash, translated, files, base, brought_at) values (?, ?, ?, ?, ?, ?)",
                model.name(),
                model.hash(),
                translated,
                written(model.files()),
                base,
                Timestamp.from(clock.instant()));
    }

    private static String written(SortedMap<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> read(String written) {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>();
            JSON.readValue(written, new TypeReference<Map<String, String>>() {})
                    .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            return files;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
