package io.septet.platform.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long the next password has to wait. A few wrong ones are free, then each has to wait a little, and all is
 * forgotten after a while: nobody is kept out for good, and nobody can keep others out for good, least of all from where
 * they usually sign in. Colleagues who share an address do not get into each other's way before very many went wrong
 * there.
 */
class GuessingPolicy {

    private final PasswordSettings settings;

    GuessingPolicy(PasswordSettings settings) {
        this.settings = settings;
    }

    /** From when on wrong ones count. */
    Instant since(Instant now) {
        return now.minus(settings.within());
    }

    /**
     * How long this person's password from this address has to wait.
     *
     * @param recent at least all wrong ones of that person and from that address that count
     * @return zero when it need not
     */
    Duration wait(String person, String address, List<WrongPassword> recent, Instant now) {
        return longer(
                waitWhereKnown(person, address, recent, now),
                waitAfter(recent, theirs(person), settings.wrongOnesAtLarge(), now));
    }

    /** The same where this person has signed in before: wrong ones that came from elsewhere do not count. */
    Duration waitWhereKnown(String person, String address, List<WrongPassword> recent, Instant now) {
        Predicate<WrongPassword> fromThere = wrong -> wrong.address().equals(address);
        return longer(
                waitAfter(recent, theirs(person).and(fromThere), settings.wrongOnes(), now),
                waitAfter(recent, fromThere, settings.wrongOnesAtLarge(), now));
    }

    private static Predicate<WrongPassword> theirs(String person) {
        return wrong -> wrong.person().equals(person);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration waitAfter(List<WrongPassword> recent, Predicate<WrongPassword> those, int free, Instant now) {
        List<Instant> moments = recent.stream()
                .filter(those)
                .map(WrongPassword::at)
                .filter(at -> at.isAfter(since(now)))
                .sorted()
                .toList();
        if (moments.size() < free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, moments.get(moments.size() - 1).plus(settings.pause()));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
