package io.septet.plan;

import io.septet.absence.HandOvers;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.plan.domain.Comparison;
import io.septet.plan.domain.FrozenPlan;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.plan.domain.PlanTree;
import io.septet.platform.CanonicalJson;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of all plans: numbered, never changed, signed or sent back, and one of them in effect (S1). */
@Component
@Transactional
public class PlanVersions {

    private final FrozenPlanRepository versions;
    private final PlanDrafts drafts;
    private final Projects projects;
    private final Goals goals;
    private final WorkingTime calendar;
    private final HandOvers handOvers;
    private final ObjectProvider<FollowsPlan> followers;

    PlanVersions(
            FrozenPlanRepository versions,
            PlanDrafts drafts,
            Projects projects,
            Goals goals,
            WorkingTime calendar,
            HandOvers handOvers,
            ObjectProvider<FollowsPlan> followers) {
        this.versions = versions;
        this.drafts = drafts;
        this.projects = projects;
        this.goals = goals;
        this.calendar = calendar;
        this.handOvers = handOvers;
        this.followers = followers;
    }

    /** The number of the newest version that lies before its signers, if one does. */
    @Transactional(readOnly = true)
    public Optional<Integer> beingSigned(ProjectId project) {
        return versions.findFirstByProjectIdAndStateOrderByNumberDesc(project.value(), PlanVersion.State.FROZEN)
                .map(FrozenPlan::number);
    }

    /**
     * Makes the draft a version that nobody changes any more (S1).
     *
     * @throws IllegalStateException when the draft is not complete
     */
    public PlanVersion freeze(ProjectId project) {
        projects.lock(project);
        Plan plan = drafts.draft(project);
        if (plan.items().isEmpty() || plan.communication() == null || plan.rules() == null) {
            throw new IllegalStateException("The plan of " + project + " is not complete");
        }
        return versions.save(new FrozenPlan(
                        project, next(project), plan, drafts.handedIn(project).orElse(null), calendar.now()))
                .view();
    }

    /** A version that lies before nobody: what a minor change makes of the plan in effect (C2). */
    PlanVersion adjust(ProjectId project, Plan plan, Doer author) {
        projects.lock(project);
        return versions.save(FrozenPlan.adjusted(project, next(project), plan, author, calendar.now()))
                .view();
    }

    /** The number that the project's next version gets. */
    @Transactional(readOnly = true)
    public int next(ProjectId project) {
        return lastNumber(project) + 1;
    }

    /** SHA-256 of each part of a plan, as a version of it would have them. */
    public SortedMap<PlanPart, String> parts(Plan plan) {
        return PlanTree.of(CanonicalJson.write(plan)).parts();
    }

    /** @throws NoSuchElementException when there is no such version */
    @Transactional(readOnly = true)
    public PlanVersion version(ProjectId project, int number) {
        return find(project, number).view();
    }

    /** The version of this number; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<PlanVersion> numbered(ProjectId project, int number) {
        return versions.findByProjectIdAndNumber(project.value(), number).map(FrozenPlan::view);
    }

    /** All versions, the first one first. */
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(ProjectId project) {
        return versions.findByProjectIdOrderByNumber(project.value()).stream()
                .map(FrozenPlan::view)
                .toList();
    }

    /** When all versions of these projects came and what became of them, the first one of each first. */
    @Transactional(readOnly = true)
    public Map<ProjectId, List<VersionMoments>> moments(Collection<ProjectId> projects) {
        return versions.findMoments(projects.stream().map(ProjectId::value).toList()).stream()
                .map(row -> new VersionMoments(
                        new ProjectId((UUID) row[0]),
                        (Integer) row[1],
                        (PlanVersion.State) row[2],
                        (Instant) row[3],
                        (Instant) row[4]))
                .collect(Collectors.groupingBy(VersionMoments::project));
    }

    /** The version that the project works by. */
    @Transactional(readOnly = true)
    public Optional<PlanVersion> inEffect(ProjectId project) {
        return versions.findByProjectIdAndState(project.value(), PlanVersion.State.IN_EFFECT)
                .map(FrozenPlan::view);
    }

    /** How the work items of all these projects stand in the plans in effect, in one look at all of them. */
    @Transactional(readOnly = true)
    public Map<WorkItemRef, ItemInPlan> itemsInEffect(Collection<ProjectId> projects) {
        Map<WorkItemRef, ItemInPlan> items = new HashMap<>();
        if (!projects.isEmpty()) {
            versions.findContentsInEffect(
                            projects.stream().map(ProjectId::value).toList())
                    .forEach(plan -> items.putAll(plan.items()));
        }
        return items;
    }

    /** What the plans in effect of these projects say of how the departments keep in touch, in one look at all of them. */
    @Transactional(readOnly = true)
    public Map<ProjectId, CommunicationPlan> communicationsInEffect(Collection<ProjectId> projects) {
        Map<ProjectId, CommunicationPlan> agreed = new HashMap<>();
        if (!projects.isEmpty()) {
            versions.findContentsInEffect(
                            projects.stream().map(ProjectId::value).toList())
                    .forEach(plan ->
                            plan.communication().ifPresent(said -> agreed.put(new ProjectId(plan.project()), said)));
        }
        return agreed;
    }

    /** Why the newest version came back; empty when it did not. */
    @Transactional(readOnly = true)
    public List<String> rejectionReasons(ProjectId project) {
        return versions.findFirstByProjectIdOrderByNumberDesc(project.value())
                .map(version -> version.view().reasons())
                .orElse(List.of());
    }

    /**
     * The project works by this version from now on; the one before is superseded. Goal and departments are what the
     * version says: a change may have touched them. Open tasks go to whom the version names.
     */
    public void takeEffect(ProjectId project, int number) {
        ProjectView view = projects.lock(project);
        handOvers.during(view.code(), () -> replaceTheOneInEffect(project, number));
        PlanVersion inEffect = version(project, number);
        followers.orderedStream().forEach(follower -> follower.tookEffect(project, inEffect));
    }

    private void replaceTheOneInEffect(ProjectId project, int number) {
        FrozenPlan next = find(project, number);
        versions.findByProjectIdAndState(project.value(), PlanVersion.State.IN_EFFECT)
                .ifPresent(FrozenPlan::giveWay);
        next.takeEffect(calendar.now());
        List<Participation> parts = next.view().content().participations();
        if (!parts.equals(projects.get(project).participations())) {
            projects.involve(project, parts);
        }
        GoalStatement goal = next.view().content().goal();
        goals.latest(project)
                .filter(agreed -> !CanonicalJson.write(goal).equals(CanonicalJson.write(agreed.statement())))
                .ifPresent(agreed -> goals.revise(
                        project,
                        goal,
                        next.view()
                                .author()
                                .orElseGet(() -> Doer.of(projects.get(project).coordinator()))));
    }

    /** The version was not signed, for these reasons; the draft goes on from what it says. */
    public void reject(ProjectId project, int number, List<String> reasons) {
        projects.lock(project);
        find(project, number).reject(reasons, calendar.now());
    }

    /** Whoever put the version forward takes it back before anybody has signed; the draft goes on from what it says. */
    public void takeBack(ProjectId project, int number, PersonId person) {
        projects.lock(project);
        find(project, number).takeBack(person, calendar.now());
    }

    /** What is different in the second plan. */
    public PlanDifference difference(Plan from, Plan to) {
        return Comparison.between(from, to);
    }

    private int lastNumber(ProjectId project) {
        return versions.findFirstByProjectIdOrderByNumberDesc(project.value())
                .map(FrozenPlan::number)
                .orElse(0);
    }

    private FrozenPlan find(ProjectId project, int number) {
        return versions.findByProjectIdAndNumber(project.value(), number)
                .orElseThrow(() -> new NoSuchElementException("No plan version %d of %s".formatted(number, project)));
    }
}
