package io.septet.project;

import io.septet.desk.ByHand;
import io.septet.project.domain.ForcedStep;
import io.septet.project.domain.ForcedStepRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators forced in a project. Whoever claims that something was signed, accepted or answered asks its own
 * record, and where that has gaps, here who is answerable for them.
 */
@Component
@Transactional
public class ForcedSteps {

    private final ForcedStepRepository forced;
    private final Clock clock;

    ForcedSteps(ForcedStepRepository forced, Clock clock) {
        this.forced = forced;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void takeDown(ByHand step) {
        if (step.projectId() != null) {
            forced.save(new ForcedStep(ProjectId.of(step.projectId()).value(), step, clock.instant()));
        }
    }

    /** Everything that was forced in a project, in the order of time. */
    @Transactional(readOnly = true)
    public List<Forced> of(ProjectId project) {
        return forced.findByProjectIdOrderBySkippedAtAscNameAsc(project.value()).stream()
                .map(ForcedStep::view)
                .toList();
    }

    /** What was forced in a project's processes of one model, in the order of time. */
    @Transactional(readOnly = true)
    public List<Forced> of(ProjectId project, String process) {
        return of(project).stream()
                .filter(step -> step.process().equals(process))
                .toList();
    }

    /** The task that was skipped last in one of a project's processes, not before a moment. */
    @Transactional(readOnly = true)
    public Optional<Forced> lastSkipped(ProjectId project, String process, Instant notBefore) {
        return lastSkipped(of(project), process, notBefore);
    }

    /** The same among what was forced in a project, in the order of time. */
    public static Optional<Forced> lastSkipped(List<Forced> ofProject, String process, Instant notBefore) {
        return ofProject.stream()
                .filter(step ->
                        step.kind() == ByHand.Kind.SKIPPED && step.process().equals(process))
                .filter(step -> !step.at().isBefore(notBefore))
                .reduce((earlier, later) -> later);
    }
}
