package io.septet.portal.web;

import io.septet.findings.FindingTexts;
import io.septet.project.Figure.LateWork;
import io.septet.project.Figure.Progress;
import io.septet.project.ProjectStanding;
import io.septet.project.ProjectView;
import io.septet.project.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of projects.
 *
 * @param place of its step among the seven, the first being 1
 * @param progress null before there is work
 * @param late null when nothing is
 * @param next what is to come next, in the reader's language; null when nothing is, like {@code nextOn}
 */
record ListedProject(
        ProjectView project,
        int place,
        @Nullable Progress progress,
        @Nullable LateWork late,
        long highRisks,
        @Nullable LocalDate nextOn,
        @Nullable String next) {

    static ListedProject of(ProjectStanding standing, FindingTexts texts) {
        return new ListedProject(
                standing.project(),
                place(standing.project().step()),
                standing.progress().orElse(null),
                standing.late().orElse(null),
                standing.highRisks(),
                standing.next().map(next -> next.on()).orElse(null),
                standing.next().map(next -> texts.sentence(next.words())).orElse(null));
    }

    /** A change, the fifth of the seven, happens during tracking. */
    private static int place(Step step) {
        return step.ordinal() + (step.compareTo(Step.TRACKING) > 0 ? 2 : 1);
    }

    /** Less is done than planned. */
    public boolean isBehind() {
        return progress != null && progress.reported() < progress.planned();
    }
}
