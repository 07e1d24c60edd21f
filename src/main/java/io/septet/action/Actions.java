package io.septet.action;

import io.septet.action.domain.ActionItem;
import io.septet.action.domain.ActionItemRepository;
import io.septet.action.domain.ActionPolicy;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.WithdrawnWithProject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done in the projects because it was agreed somewhere: taken over from other rooms, and followed. */
@Component
@Transactional
public class Actions implements WithdrawnWithProject {

    private static final Columns ALONE = new Columns("actions", "what", "owner", "dueOn");

    private final ActionItemRepository actions;
    private final ActionProcesses processes;
    private final Projects projects;
    private final Readers readers;
    private final Directory directory;
    private final ActionSettings settings;
    private final WorkingTime time;

    Actions(
            ActionItemRepository actions,
            ActionProcesses processes,
            Projects projects,
            Readers readers,
            Directory directory,
            ActionSettings settings,
            WorkingTime time) {
        this.actions = actions;
        this.processes = processes;
        this.projects = projects;
        this.readers = readers;
        this.directory = directory;
        this.settings = settings;
        this.time = time;
    }

    /**
     * Follows what somebody is to do until it is done or dropped.
     *
     * @throws Refused when it is not in order
     */
    public void follow(NewAction agreed) {
        follow(List.of(agreed), ALONE);
    }

    /**
     * Follows what several people of one project are to do. What is followed already, in the same words, for the same person
     * and day, is not followed twice: it goes on as what it was agreed as last.
     *
     * @param columns what the form calls them in which they were typed
     * @throws Refused naming everything that is not in order with them; then none is followed
     */
    public void follow(List<NewAction> agreed, Columns columns) {
        if (agreed.isEmpty()) {
            return;
        }
        ProjectView project = projects.lock(agreed.get(0).project());
        List<ActionItem> open = open(project.id());
        findings(agreed, columns, project, open).refuseIfAny();
        for (NewAction each : agreed) {
            if (!project.id().equals(each.project())) {
                throw new IllegalArgumentException("Of another project: " + each);
            }
            Optional<ActionItem> known =
                    open.stream().filter(action -> action.isSameAs(each)).findFirst();
            if (known.isPresent()) {
                known.get().agreeAgain(each);
            } else {
                processes.start(
                        project, actions.save(new ActionItem(each, time.now())).id());
            }
        }
    }

    /**
     * Drops what was agreed there, is open and is agreed there no longer.
     *
     * @param reference id of the thing of which it came
     * @param agreed what still is
     * @param reason why the others are not
     */
    public void dropOthers(
            ProjectId project, String reference, List<NewAction> agreed, Doer by, @Nullable String reason) {
        ProjectView known = projects.lock(project);
        for (ActionItem action : open(project)) {
            if (action.cameOf(reference) && agreed.stream().noneMatch(action::isSameAs)) {
                action.withdraw(by.person(), reason, time.now());
                processes.withdraw(known, action.id());
            }
        }
    }

    /** What {@link #follow(List, Columns)} would refuse, for what is agreed now and followed later. */
    @Transactional(readOnly = true)
    public Findings check(List<NewAction> agreed, Columns columns) {
        if (agreed.isEmpty()) {
            return new Findings();
        }
        ProjectView project = projects.get(agreed.get(0).project());
        return findings(agreed, columns, project, open(project.id()));
    }

    private Findings findings(List<NewAction> agreed, Columns columns, ProjectView project, List<ActionItem> open) {
        List<PersonId> owners = agreed.stream().map(NewAction::owner).distinct().toList();
        return new ActionPolicy(
                        project, directory.roster(), readers.outsiders(project.id(), owners), settings.mostOpen())
                .findings(agreed, columns, open.size());
    }

    /** Drops, with the reason of the cancellation, whatever is open and does not outlive the project. */
    @Override
    public void withdraw(ProjectId id) {
        ProjectView project = projects.lock(id);
        for (ActionItem action : open(id)) {
            if (!action.outlivesProject()) {
                action.withdraw(Objects.requireNonNull(project.cancelledBy()), project.cancellation(), time.now());
                processes.withdraw(project, action.id());
            }
        }
    }

    private List<ActionItem> open(ProjectId project) {
        return actions.findByProjectIdAndClosedAtIsNullOrderByDueOnAscFollowedAtAscWhatAsc(project.value());
    }

    /** @throws NoSuchElementException when there is no such action */
    @Transactional(readOnly = true)
    public ActionView get(ActionId id) {
        return actions.get(id).view(time);
    }

    /** All actions of a project, by their dates. */
    @Transactional(readOnly = true)
    public List<ActionView> of(ProjectId project) {
        return actions.findByProjectIdOrderByDueOnAscFollowedAtAscWhatAsc(project.value()).stream()
                .map(action -> action.view(time))
                .toList();
    }
}
