package io.septet.platform.accounts;

import io.septet.platform.PauseForPasswords;
import io.septet.platform.TooManyWrongPasswords;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The wrong passwords of late, in the database, so that all nodes know of them. They are written in the transaction that
 * looks at the password: many at the same moment may all get through, but then all count, and the next waits the longer.
 */
@Component
class WrongPasswords implements PauseForPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(WrongPasswords.class);

    /** No user id is longer. */
    private static final int LONGEST_NAME = 255;

    /** How long it is remembered that somebody signed in from an address. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final JdbcTemplate database;
    private final GuessingPolicy policy;
    private final MessageSource texts;
    private final Clock clock;

    WrongPasswords(JdbcTemplate database, PasswordSettings settings, MessageSource texts, Clock clock) {
        this.database = database;
        this.policy = new GuessingPolicy(settings);
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Where this person's password comes from now, and what went wrong there before.
     *
     * @throws TooManyWrongPasswords when they have to wait
     */
    Attempt attempt(String person) {
        Attempt attempt = now(person);
        long seconds = attempt.secondsLeft();
        if (seconds > 0) {
            Object[] arguments = {seconds};
            throw new TooManyWrongPasswords(
                    seconds, texts.getMessage("platform.password.wait", arguments, LocaleContextHolder.getLocale()));
        }
        return attempt;
    }

    @Override
    public long secondsLeft(String person) {
        return now(person).secondsLeft();
    }

    private Attempt now(String person) {
        Instant now = clock.instant();
        String name = person.length() > LONGEST_NAME ? person.substring(0, LONGEST_NAME) : person;
        String address = address();
        List<WrongPassword> recent = database.query(
                "select person, address, given_at from wrong_password"
                        + " where (person = ? or address = ?) and given_at > ?",
                (row, number) -> new WrongPassword(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()),
                name,
                address,
                Timestamp.from(policy.since(now)));
        return new Attempt(name, address, now, recent);
    }

    /** Forgets whatever was wrong for this person, wherever it came from. */
    void forget(String person) {
        database.update("delete from wrong_password where person = ?", person);
    }

    /** Whether the person has signed in from there of late. */
    private boolean isKnown(String person, String address) {
        return !database.queryForList(
                        "select 1 from known_address where person = ? and address = ? fetch first row only",
                        person,
                        address)
                .isEmpty();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }

    /** Somebody gives a password. */
    final class Attempt {

        private final String person;
        private final String address;
        private final Instant at;
        private final List<WrongPassword> before;

        private Attempt(String person, String address, Instant at, List<WrongPassword> before) {
            this.person = person;
            this.address = address;
            this.at = at;
            this.before = before;
        }

        /** How long it has to wait, in whole seconds. */
        private long secondsLeft() {
            Duration wait = policy.wait(person, address, before, at);
            if (!wait.isZero() && isKnown(person, address)) {
                wait = policy.waitWhereKnown(person, address, before, at);
            }
            return wait.plusMillis(999).toSeconds();
        }

        /** It was the right one: what they mistyped there before no longer counts, and they are known there. */
        void wasRight() {
            if (!isKnown(person, address)) {
                database.update(
                        "delete from known_address where signed_in_at <= ?", Timestamp.from(at.minus(REMEMBERED)));
                database.update(
                        "insert into known_address (person, address, signed_in_at) values (?, ?, ?)",
                        person,
                        address,
                        Timestamp.from(at));
            }
            if (before.stream().anyMatch(wrong -> wrong.person().equals(person))) {
                database.update("delete from wrong_password where person = ? and address = ?", person, address);
            }
        }

        void wasWrong() {
            database.update("delete from wrong_password where given_at <= ?", Timestamp.from(policy.since(at)));
            database.update(
                    "insert into wrong_password (person, address, given_at) values (?, ?, ?)",
                    person,
                    address,
                    Timestamp.from(at));
            List<WrongPassword> all = new ArrayList<>(before);
            all.add(new WrongPassword(person, address, at));
            if (!policy.wait(person, address, all, at).isZero()) {
                LOG.warn("Too many wrong passwords from {}: the next one has to wait.", address);
            }
        }
    }
}
