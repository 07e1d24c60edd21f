package io.septet.resource.domain;

import io.septet.resource.Claim;
import io.septet.resource.Precedence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who has a resource when several claim it for the same days (R6): strategic projects first, and among equals whoever asked
 * earlier. An open request counts like one that is granted.
 *
 * @param claims all that stand, of whatever project and resource
 */
public record PrecedencePolicy(Collection<Claim> claims) {

    private static final Comparator<Claim> FIRST = Comparator.comparing((Claim claim) -> !claim.strategic())
            .thenComparing(Claim::requestedAt)
            .thenComparing(claim -> claim.request().value());

    /** Those that go before it, the earliest first. */
    public List<Claim> before(Claim claim) {
        return rivals(claim).filter(other -> FIRST.compare(other, claim) < 0).toList();
    }

    /** Those that it goes before, the earliest first. */
    public List<Claim> behind(Claim claim) {
        return rivals(claim).filter(other -> FIRST.compare(other, claim) > 0).toList();
    }

    /** Whether anybody else wants it on the same day. */
    public boolean isContested(Claim claim) {
        return rivals(claim).findAny().isPresent();
    }

    /** Why the first of two goes before the other. */
    public static Precedence why(Claim first, Claim other) {
        return first.strategic() && !other.strategic() ? Precedence.STRATEGIC : Precedence.EARLIER;
    }

    /** Whether those that go before it leave it no day. */
    public boolean leavesNothing(Claim claim) {
        List<Claim> before = before(claim);
        return claim.from().datesUntil(claim.until().plusDays(1)).allMatch(day -> before.stream()
                .anyMatch(other -> isWithin(day, other)));
    }

    private static boolean isWithin(LocalDate day, Claim claim) {
        return !day.isBefore(claim.from()) && !day.isAfter(claim.until());
    }

    private Stream<Claim> rivals(Claim claim) {
        return claims.stream()
                .filter(claim::conflictsWith)
                .sorted(Comparator.comparing(Claim::from).thenComparing(FIRST));
    }
}
