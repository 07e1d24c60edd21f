package io.septet.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * When messages about one project, by one channel to one address, leave as one: where so many of them come within a
 * minute that nobody would read each. Fewer leave at once, each by itself; and so do the first ones, as nobody knows yet
 * how many follow. What follows waits until a minute is over, and then leaves together.
 */
public final class BundlePolicy {

    private final int from;
    private final Duration within;

    /**
     * A policy of the company's.
     *
     * @param from so many, of which the first have perhaps left, are too many for a message each
     * @param within the time in which they come, which is also the longest that one of them waits
     */
    public BundlePolicy(int from, Duration within) {
        this.from = from;
        this.within = within;
    }

    /** What becomes of those that wait. */
    public enum Leaving {
        EACH_ALONE,
        TOGETHER,
        LATER
    }

    /** Whether it may be too many: these, of those that have left and those that wait. */
    public boolean mayBeTooMany(long waitingOrLeft) {
        return waitingOrLeft >= from;
    }

    /** How far back to look for those that have left: they may have come before the first that waits. */
    public Instant since(Instant now) {
        return now.minus(within.multipliedBy(2));
    }

    /** Until when at the longest something waits that begins to do so at that moment. */
    public Instant longest(Instant begin) {
        return begin.plus(within);
    }

    /**
     * What becomes of those that wait.
     *
     * @param waiting when those that wait were addressed, the first one first; at least one
     * @param left when those were that have left lately, or are just leaving
     */
    public Leaving leaving(List<Instant> waiting, List<Instant> left, Instant now) {
        Instant first = waiting.get(0);
        Predicate<Instant> counts = addressed -> addressed.isAfter(first.minus(within));
        long before = left.stream().filter(counts).count();
        if (!mayBeTooMany(waiting.size() + before)) {
            return Leaving.EACH_ALONE;
        }
        if (before > 0 && now.isBefore(longest(first))) {
            return Leaving.LATER;
        }
        return waiting.size() > 1 ? Leaving.TOGETHER : Leaving.EACH_ALONE;
    }
}
