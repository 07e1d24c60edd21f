package io.septet.resource.domain;

import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.platform.PlainText;
import io.septet.resource.Need;
import io.septet.resource.Resource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request for a resource must say (T7), and what cannot be. */
public record NeedPolicy(Roster roster, LocalDate today) {

    /** Characters of a name, also in the spelling in which it is compared. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_PURPOSE = 4000;
    private static final int MOST_DAYS = 366;

    /** Digits before the point and behind it. */
    private static final int WHOLE_DIGITS = 13;

    private static final int DECIMALS = 2;

    public List<Finding> findings(Need need) {
        Findings findings = new Findings();
        if (need.from() == null) {
            findings.add("from", "resource.from.missing");
        } else if (!roster.has(need.from())) {
            findings.add("from", "resource.from.unknown", need.from().value());
        }
        checkText("what", need.what(), LONGEST_NAME, findings);
        if (need.what() != null
                && need.what().length() <= LONGEST_NAME
                && Resource.keyOf(need.what()).length() > LONGEST_NAME) {
            findings.add("what", "resource.what.tooLong", LONGEST_NAME);
        }
        checkText("purpose", need.purpose(), LONGEST_PURPOSE, findings);
        if (need.urgency() == null) {
            findings.add("urgency", "resource.urgency.missing");
        }
        checkDays(need.neededFrom(), need.neededUntil(), findings);
        if (need.cost() != null) {
            checkCost(need.cost(), findings);
        }
        return findings.all();
    }

    private static void checkText(String path, @Nullable String text, int longest, Findings findings) {
        if (PlainText.orNull(text) == null) {
            findings.add(path, "resource.%s.missing".formatted(path));
        } else if (text != null && text.length() > longest) {
            findings.add(path, "resource.%s.tooLong".formatted(path), longest);
        }
    }

    private void checkDays(@Nullable LocalDate from, @Nullable LocalDate until, Findings findings) {
        if (from == null) {
            findings.add("neededFrom", "resource.neededFrom.missing");
        } else if (from.isBefore(today)) {
            findings.add("neededFrom", "resource.neededFrom.past", from);
        }
        if (until == null) {
            findings.add("neededUntil", "resource.neededUntil.missing");
        } else if (from != null && until.isBefore(from)) {
            findings.add("neededUntil", "resource.neededUntil.before", from);
        } else if (from != null && !until.isBefore(from.plusDays(MOST_DAYS))) {
            findings.add("neededUntil", "resource.neededUntil.tooLong");
        }
    }

    /** Looks at digits only: written out, some numbers would be very long. */
    private static void checkCost(BigDecimal cost, Findings findings) {
        BigDecimal plain = cost.stripTrailingZeros();
        if (plain.signum() < 0) {
            findings.add("cost", "resource.cost.negative");
        } else if (plain.scale() > DECIMALS) {
            findings.add("cost", "resource.cost.decimals", DECIMALS);
        } else if ((long) plain.precision() - plain.scale() > WHOLE_DIGITS) {
            findings.add("cost", "resource.cost.tooMuch");
        }
    }
}
