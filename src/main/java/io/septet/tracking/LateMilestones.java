package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.evidence.AddedToRecord;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemRef;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.domain.MilestoneExplained;
import io.septet.tracking.domain.MilestoneExplainedRepository;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Milestones that were finished late: their responsible person explains it in writing (R6). Late is what the plan's end and the
 * day of the last hand-over say, as everywhere; how long others take to accept is not theirs to explain.
 */
@Component
@Transactional
public class LateMilestones implements WithdrawnWithProject {

    private final MilestoneExplainedRepository milestones;
    private final LateMilestoneProcesses processes;
    private final Deliverers deliverers;
    private final Projects projects;
    private final DelayNews news;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;

    LateMilestones(
            MilestoneExplainedRepository milestones,
            LateMilestoneProcesses processes,
            Deliverers deliverers,
            Projects projects,
            DelayNews news,
            ApplicationEventPublisher events,
            WorkingTime time) {
        this.milestones = milestones;
        this.processes = processes;
        this.deliverers = deliverers;
        this.projects = projects;
        this.news = news;
        this.events = events;
        this.time = time;
    }

    /** Asks whoever is responsible for an explanation, once for an item; nothing where none is called for. */
    public void askIfLate(DeliveryView accepted) {
        if (accepted.milestone()
                && accepted.daysLate() > 0
                && find(accepted.item()).isEmpty()) {
            milestones.save(new MilestoneExplained(accepted, deliverers.of(accepted.item()), time.now()));
            processes.start(projects.get(accepted.project()), accepted.workItemKey());
        }
    }

    /**
     * Takes down what the responsible person says, for the record and the overall lead.
     *
     * @throws Refused when it says nothing, or is written already
     */
    public void explain(WorkItemRef item, @Nullable String words, Doer by) {
        String said = PlainText.orNull(words);
        if (said == null) {
            throw Refused.at("explanation", "tracking.delay.explanation.missing");
        }
        MilestoneExplained late = known(item);
        if (late.view().explainedAt() != null) {
            throw Refused.because("tracking.delay.explained");
        }
        late.explain(said, by, time.now());
        news.tellOfExplanation(late.view());
        events.publishEvent(new AddedToRecord(item.project()));
    }

    /** @throws NoSuchElementException when the item is no milestone that was finished late */
    @Transactional(readOnly = true)
    public LateMilestone get(WorkItemRef item) {
        return known(item).view();
    }

    /** All of a project, in the order in which they were accepted. */
    @Transactional(readOnly = true)
    public List<LateMilestone> of(ProjectId project) {
        return milestones.findByProjectIdOrderByAskedAtAscWorkItemKeyAsc(project.value()).stream()
                .map(MilestoneExplained::view)
                .toList();
    }

    /** What is not explained of a project that is cancelled need not be. */
    @Override
    public void withdraw(ProjectId id) {
        ProjectView project = projects.lock(id);
        of(id).stream()
                .filter(late -> late.explainedAt() == null)
                .forEach(late -> processes.withdraw(project, late.item().key()));
    }

    private Optional<MilestoneExplained> find(WorkItemRef item) {
        return milestones.findByProjectIdAndWorkItemKey(item.project().value(), item.key());
    }

    private MilestoneExplained known(WorkItemRef item) {
        return find(item).orElseThrow(() -> new NoSuchElementException("No late milestone " + item));
    }
}
