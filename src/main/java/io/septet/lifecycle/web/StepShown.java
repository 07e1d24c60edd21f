package io.septet.lifecycle.web;

import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One of the seven steps as the bar on a project's page shows it.
 *
 * @param label key of its name
 * @param progress {@code past}, {@code present}, {@code ahead}; {@code open} for what may happen at any time now;
 *     {@code stopped} where a project was cancelled
 * @param since when it began, of the one at which the project stands; null where that is not known
 */
record StepShown(String label, String progress, @Nullable Instant since) {

    private static final String CHANGE = "CHANGE";

    /** The seven in their order. A change happens while work is tracked, and needs not happen at all. */
    private static final List<String> SEVEN = List.of(
            Step.GOAL.name(),
            Step.RESPONSIBILITIES.name(),
            Step.SIGN_OFF.name(),
            Step.TRACKING.name(),
            CHANGE,
            Step.REVIEW.name(),
            Step.ARCHIVE.name());

    /** @param since when the project came into its step; null where that is not known */
    static List<StepShown> of(ProjectView project, @Nullable Instant since) {
        int present = SEVEN.indexOf(project.step().name());
        return IntStream.range(0, SEVEN.size())
                .mapToObj(i -> new StepShown(
                        "project.step." + SEVEN.get(i),
                        progress(i, present, project.state()),
                        i == present && project.state() == State.RUNNING ? since : null))
                .toList();
    }

    private static String progress(int step, int present, State state) {
        if (state == State.ARCHIVED || step < present) {
            return "past";
        }
        if (step == present) {
            return state == State.CANCELLED ? "stopped" : "present";
        }
        boolean isChangeDuringTracking = state == State.RUNNING
                && SEVEN.get(step).equals(CHANGE)
                && SEVEN.get(present).equals(Step.TRACKING.name());
        return isChangeDuringTracking ? "open" : "ahead";
    }
}
