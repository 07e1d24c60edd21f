package io.septet.project;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the projects that somebody may read about are listed, and in what order. What is null leaves nothing out.
 *
 * @param called what {@code <code> · <name>} contains, in letters large or small; empty for all
 * @param department one that started the project or takes part
 * @param person who leads, coordinates or works on it, or speaks for a department
 * @param late whether only those with work that was due and is not delivered
 * @param year that in which it was proposed, in the company's zone; from 1 to 9999
 */
public record PortfolioFilter(
        String called,
        Which which,
        @Nullable Step step,
        @Nullable DepartmentId department,
        @Nullable Category category,
        @Nullable PersonId person,
        boolean late,
        @Nullable Integer year,
        Order order) {

    /** All that are under way, the latest first. */
    public static final PortfolioFilter UNDER_WAY =
            new PortfolioFilter("", Which.UNDER_WAY, null, null, null, null, false, null, Order.LATEST);

    public PortfolioFilter {
        if (year != null && (year < 1 || year > 9999)) {
            throw new IllegalArgumentException("No year: " + year);
        }
    }

    /** Whether those are listed that are under way, those that have ended, or both. */
    public enum Which {
        UNDER_WAY,
        ENDED,
        ALL
    }

    /** What stands first. */
    public enum Order {
        /** The one proposed last. */
        LATEST,
        /** The one whose open work was due, or is, before that of all others. */
        DUE,
        /** The first by name. */
        NAME,
        /** The first by code. */
        CODE
    }
}
