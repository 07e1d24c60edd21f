package io.septet.plan;

import static io.septet.findings.Blank.orBlank;

import io.septet.absence.HandOvers;
import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.plan.domain.AgreementPolicy;
import io.septet.plan.domain.CanonicalJson;
import io.septet.plan.domain.Comparison;
import io.septet.plan.domain.DraftContent;
import io.septet.plan.domain.FrozenPlan;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.plan.domain.PartsPolicy;
import io.septet.plan.domain.PlanDraft;
import io.septet.plan.domain.PlanDraftRepository;
import io.septet.plan.domain.RaciPolicy;
import io.septet.plan.domain.SchedulePolicy;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans of all projects: the draft that is worked on, and the versions that were frozen (R1–R6, S1). */
@Component
@Transactional
public class Plans {

    private final PlanDraftRepository drafts;
    private final FrozenPlanRepository versions;
    private final Projects projects;
    private final Goals goals;
    private final Directory directory;
    private final WorkingTime calendar;
    private final ProposedAgreement proposed;
    private final HandOvers handOvers;

    Plans(
            PlanDraftRepository drafts,
            FrozenPlanRepository versions,
            Projects projects,
            Goals goals,
            Directory directory,
            WorkingTime calendar,
            ProposedAgreement proposed,
            HandOvers handOvers) {
        this.drafts = drafts;
        this.versions = versions;
        this.projects = projects;
        this.goals = goals;
        this.directory = directory;
        this.calendar = calendar;
        this.proposed = proposed;
        this.handOvers = handOvers;
    }

    /** The plan as it is being worked on, with the goal and the participations of today. */
    @Transactional(readOnly = true)
    public Plan draft(ProjectId project) {
        DraftContent content = content(project);
        return new Plan(
                content.goal() == null ? goals.statement(project) : content.goal(),
                content.participations() == null ? projects.get(project).participations() : content.participations(),
                content.items(),
                orBlank(content.communication()),
                orBlank(content.rules()));
    }

    /** The work items of the draft as people edit them. */
    @Transactional(readOnly = true)
    public PlanEdit edit(ProjectId project) {
        return PlanEdit.of(content(project).items());
    }

    /** The number of the key that the next new work item gets: 4 for {@code W4}. */
    @Transactional(readOnly = true)
    public int nextKey(ProjectId project) {
        return content(project).lastKey() + 1;
    }

    /** What is not in order with the responsibilities and the schedule of a plan (R3, R4), with the paths of a {@link PlanEdit}. */
    @Transactional(readOnly = true)
    public List<Finding> check(ProjectId project, Plan plan) {
        return check(projects.get(project), plan.goal(), plan.items(), plan.departments());
    }

    /**
     * These are the work items of the draft from now on; rows without a key get one (R2–R4).
     *
     * @throws io.septet.findings.Refused naming everything that is not in order
     */
    public List<WorkItem> saveItems(ProjectId project, PlanEdit edit) {
        ProjectView view = projects.lock(project);
        PlanDraft draft = open(project);
        List<WorkItem> items = draft.content().read(edit);
        new Findings()
                .addAll(check(view, goals.statement(project), items, view.departments()))
                .refuseIfAny();
        draft.become(draft.content().withItems(items));
        return items;
    }

    /** The parts of the departments as people edit them. */
    @Transactional(readOnly = true)
    public PartsEdit parts(ProjectId project) {
        return PartsEdit.of(projects.get(project).participations());
    }

    /**
     * These are the parts of the departments from now on (R1).
     *
     * @throws io.septet.findings.Refused naming everything that is not in order
     */
    public void assign(ProjectId project, PartsEdit edit) {
        ProjectView view = projects.lock(project);
        Roster roster = directory.roster();
        new Findings()
                .addAll(PartsPolicy.ofThese(view.departments(), roster, hasHead(roster))
                        .findings(edit.departments()))
                .refuseIfAny();
        projects.involve(project, edit.participations());
    }

    /** What is not in order with the parts that departments are to take; any department of the company may (C3). */
    List<Finding> check(PartsEdit parts) {
        Roster roster = directory.roster();
        return PartsPolicy.ofAny(roster, hasHead(roster)).findings(parts.departments());
    }

    /** The head is told who is the contact, and will be asked to sign: without one the plan would come to a halt. */
    private static Predicate<DepartmentId> hasHead(Roster roster) {
        return department -> roster.head(department).isPresent();
    }

    /** What the departments have agreed on, or what is proposed to them while there is nothing, in the reader's language. */
    @Transactional(readOnly = true)
    public Agreement agreement(ProjectId project) {
        DraftContent content = content(project);
        return content.communication() == null || content.rules() == null
                ? proposed.of(projects.get(project))
                : Agreement.of(content.communication(), content.rules());
    }

    /**
     * This is how the departments keep in touch and decide from now on (R5, R6).
     *
     * @throws io.septet.findings.Refused naming everything that is not in order
     */
    public void agree(ProjectId project, Agreement agreement) {
        projects.lock(project);
        new Findings().addAll(check(agreement)).refuseIfAny();
        PlanDraft draft = open(project);
        draft.become(draft.content().with(agreement));
    }

    List<Finding> check(Agreement agreement) {
        return new AgreementPolicy(directory.roster()).findings(agreement);
    }

    /** The draft says again what the version in effect says; what was changed since is given up. */
    public void revert(ProjectId project) {
        projects.lock(project);
        Plan inEffect = inEffect(project)
                .orElseThrow(() -> new NoSuchElementException("No plan of " + project + " is in effect"))
                .content();
        PlanDraft draft = open(project);
        draft.become(draft.content()
                .withItems(inEffect.items())
                .with(inEffect.communication(), inEffect.rules())
                .withGoal(null)
                .withParticipations(null));
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
        Plan plan = draft(project);
        if (plan.items().isEmpty() || plan.communication() == null || plan.rules() == null) {
            throw new IllegalStateException("The plan of " + project + " is not complete");
        }
        return versions.save(new FrozenPlan(project, lastNumber(project) + 1, plan, calendar.now()))
                .view();
    }

    /** @throws NoSuchElementException when there is no such version */
    @Transactional(readOnly = true)
    public PlanVersion version(ProjectId project, int number) {
        return find(project, number).view();
    }

    /** All versions, the first one first. */
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(ProjectId project) {
        return versions.findByProjectIdOrderByNumber(project.value()).stream()
                .map(FrozenPlan::view)
                .toList();
    }

    /** The version that the project works by. */
    @Transactional(readOnly = true)
    public Optional<PlanVersion> inEffect(ProjectId project) {
        return versions.findByProjectIdAndState(project.value(), PlanVersion.State.IN_EFFECT)
                .map(FrozenPlan::view);
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
                .ifPresent(agreed ->
                        goals.revise(project, goal, projects.get(project).coordinator()));
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

    /**
     * The years that a plan reaches into from today on whose holidays are not known yet: dates there may have to move
     * (R4). That refuses no plan.
     */
    public List<String> unknownYears(Plan plan) {
        return calendar.unknownYears(calendar.today(), plan.lastDay()).stream()
                .map(String::valueOf)
                .toList();
    }

    /** What is different in the second plan. */
    public PlanDifference difference(Plan from, Plan to) {
        return Comparison.between(from, to);
    }

    /** The same of a goal and items of a project in which these departments, by id, are to take part. */
    List<Finding> check(ProjectView project, GoalStatement goal, List<WorkItem> items, List<DepartmentId> departments) {
        Set<DepartmentId> leftOut = new HashSet<>(project.departments());
        departments.forEach(leftOut::remove);
        LocalDate begin = LocalDate.ofInstant(project.proposedAt(), calendar.zone());
        Findings findings = new Findings();
        if (items.isEmpty()) {
            findings.add("items", "plan.items.none");
        }
        return findings.addAll(new SchedulePolicy(begin, goal.objective().dueOn(), calendar).findings(items))
                .addAll(new RaciPolicy(departments, leftOut, directory.roster()).findings(items))
                .all();
    }

    private DraftContent content(ProjectId project) {
        return drafts.findById(project.value()).map(PlanDraft::content).orElseGet(DraftContent::empty);
    }

    private PlanDraft open(ProjectId project) {
        return drafts.findById(project.value()).orElseGet(() -> drafts.save(new PlanDraft(project)));
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
