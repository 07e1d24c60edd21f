package io.septet.project;

import io.septet.findings.Finding;
import java.time.LocalDate;

/** One figure of how a project stands, as the list of projects shows it. */
public sealed interface Figure {

    ProjectId project();

    /**
     * How far its work is, in percent.
     *
     * @param planned how much should be done by this morning
     * @param reported how much is
     */
    record Progress(ProjectId project, int planned, int reported) implements Figure {}

    /**
     * Its work that was due and is not delivered.
     *
     * @param items how many work items, one at least
     * @param days how late the latest of them is, in working days
     */
    record LateWork(ProjectId project, long items, long days) implements Figure {}

    /** How many of its open risks are high, one at least. */
    record HighRisks(ProjectId project, long open) implements Figure {}

    /**
     * Something that is to come.
     *
     * @param on today or later
     * @param words says what it is
     */
    record ToCome(ProjectId project, LocalDate on, Finding words) implements Figure {}
}
