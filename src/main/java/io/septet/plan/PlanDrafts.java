package io.septet.plan;

import static io.septet.findings.Blank.orBlank;

import io.septet.directory.Doer;
import io.septet.findings.Findings;
import io.septet.goal.Goals;
import io.septet.goal.LessonTaken;
import io.septet.plan.domain.DraftContent;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.plan.domain.PlanDraft;
import io.septet.plan.domain.PlanDraftRepository;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of all plans: what a project's plan becomes while people work on it (R1–R6). */
@Component
@Transactional
public class PlanDrafts {

    private final PlanDraftRepository drafts;
    private final FrozenPlanRepository versions;
    private final Projects projects;
    private final Goals goals;
    private final PlanChecks checks;
    private final ProposedAgreement proposed;
    private final LessonsInPlan lessons;

    PlanDrafts(
            PlanDraftRepository drafts,
            FrozenPlanRepository versions,
            Projects projects,
            Goals goals,
            PlanChecks checks,
            ProposedAgreement proposed,
            LessonsInPlan lessons) {
        this.drafts = drafts;
        this.versions = versions;
        this.projects = projects;
        this.goals = goals;
        this.checks = checks;
        this.proposed = proposed;
        this.lessons = lessons;
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

    /** The same, once the project has a goal to plan for. */
    @Transactional(readOnly = true)
    public Optional<Plan> begun(ProjectId project) {
        return goals.latest(project).map(agreed -> draft(project));
    }

    /** Lessons of earlier projects that were taken over while the goal was written (G7). */
    @Transactional(readOnly = true)
    public List<LessonTaken> lessons(ProjectId project) {
        return lessons.of(project);
    }

    /** The work items of the draft as people edit them; before there is any, what lessons of earlier projects ask for. */
    @Transactional(readOnly = true)
    public PlanEdit edit(ProjectId project) {
        List<WorkItem> items = content(project).items();
        return items.isEmpty() ? lessons.rows(project) : PlanEdit.of(items);
    }

    /** The number of the key that the next new work item gets: 4 for {@code W4}. */
    @Transactional(readOnly = true)
    public int nextKey(ProjectId project) {
        return content(project).lastKey() + 1;
    }

    /** The same after these rows, which the draft need not have yet. */
    @Transactional(readOnly = true)
    public int nextKey(ProjectId project, PlanEdit edit) {
        return content(project).lastKey(edit) + 1;
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
                .addAll(checks.check(view, goals.statement(project), items, view.departments()))
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
        new Findings().addAll(checks.check(view, edit)).refuseIfAny();
        projects.involve(project, edit.participations());
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
        new Findings().addAll(checks.check(agreement)).refuseIfAny();
        PlanDraft draft = open(project);
        draft.become(draft.content().with(agreement));
    }

    /** Somebody stands behind the draft as it is: the version that is made of it names them (A3). */
    public void handIn(ProjectId project, Doer doer) {
        projects.lock(project);
        open(project).handIn(doer);
    }

    /** Who handed the draft in last. */
    @Transactional(readOnly = true)
    Optional<Doer> handedIn(ProjectId project) {
        return drafts.findById(project.value()).map(PlanDraft::handedIn);
    }

    /** The draft says again what the version in effect says; what was changed since is given up. */
    public void revert(ProjectId project) {
        projects.lock(project);
        Plan inEffect = versions.findByProjectIdAndState(project.value(), PlanVersion.State.IN_EFFECT)
                .orElseThrow(() -> new NoSuchElementException("No plan of " + project + " is in effect"))
                .view()
                .content();
        PlanDraft draft = open(project);
        draft.become(draft.content()
                .withItems(inEffect.items())
                .with(inEffect.communication(), inEffect.rules())
                .withGoal(null)
                .withParticipations(null));
    }

    private DraftContent content(ProjectId project) {
        return drafts.findById(project.value()).map(PlanDraft::content).orElseGet(DraftContent::empty);
    }

    private PlanDraft open(ProjectId project) {
        return drafts.findById(project.value()).orElseGet(() -> drafts.save(new PlanDraft(project)));
    }
}
