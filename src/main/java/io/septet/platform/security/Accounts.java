package io.septet.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's tables about a person, in one statement: every request does so, and what an administrator changes on
 * one node holds from the next request on all.
 */
@Component
class Accounts {

    private final JdbcTemplate database;

    Accounts(JdbcTemplate database) {
        this.database = database;
    }

    /** Empty when nobody of that id works here any more. */
    Optional<Account> find(String person) {
        return database.query(
                """
                select person.PWD_, membership.GROUP_ID_
                from ACT_ID_USER person left join ACT_ID_MEMBERSHIP membership on membership.USER_ID_ = person.ID_
                where person.ID_ = ?""",
                rows -> {
                    String stamp = null;
                    Set<String> groups = new TreeSet<>();
                    while (rows.next()) {
                        stamp = stamp(Objects.toString(rows.getString(1), ""));
                        Optional.ofNullable(rows.getString(2)).ifPresent(groups::add);
                    }
                    return Optional.ofNullable(stamp).map(known -> new Account(known, groups));
                },
                person);
    }

    private static String stamp(String passwordHash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(passwordHash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
