package io.septet.emergency;

import io.septet.action.Actions;
import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.emergency.domain.AgreedPolicy;
import io.septet.emergency.domain.Emergency;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever took an emergency leaves on record: what was agreed, and how it ended (T9). */
@Component
@Transactional
public class SettleEmergency {

    /** What the form calls the actions. */
    private static final Columns ACTIONS = new Columns("actions", "what", "owner", "dueOn");

    private final Emergencies emergencies;
    private final Projects projects;
    private final Deliveries deliveries;
    private final Actions actions;
    private final EmergencyNews news;
    private final EmergencyWording wording;
    private final WorkingTime time;

    SettleEmergency(
            Emergencies emergencies,
            Projects projects,
            Deliveries deliveries,
            Actions actions,
            EmergencyNews news,
            EmergencyWording wording,
            WorkingTime time) {
        this.emergencies = emergencies;
        this.projects = projects;
        this.deliveries = deliveries;
        this.actions = actions;
        this.news = news;
        this.wording = wording;
        this.time = time;
    }

    /**
     * What was agreed by phone is on record.
     *
     * @throws Refused naming {@code agreedOn} or {@code agreedAt}
     */
    public void writeDown(EmergencyId id, Agreed agreed, Doer by) {
        Emergency emergency = emergencies.known(id);
        AgreedPolicy policy = new AgreedPolicy(time);
        policy.findings(agreed, emergency.view().raisedAt()).refuseIfAny();
        emergency.writeDown(agreed.agreed(), agreed.withWhom(), policy.moment(agreed), by, time.now());
    }

    /**
     * It is over: its cause is on record, its actions are followed, all who heard of it hear of that, and it holds the end of
     * tracking no longer.
     *
     * @throws Refused naming {@code actions} when something is not in order with one
     */
    public void end(ProjectId projectId, EmergencyId id, Ending ending, Doer by) {
        ProjectView project = projects.lock(projectId);
        Emergency emergency = emergencies.known(id);
        emergency.end(ending, by, time.now());
        EmergencyView view = emergency.view();
        actions.follow(
                ending.actions().stream()
                        .map(action -> new NewAction(
                                view.project(),
                                new Origin("emergency.kind", id.toString(), wording.title(view)),
                                action.what(),
                                action.owner(),
                                null,
                                action.dueOn(),
                                by.person(),
                                time.today(),
                                false))
                        .toList(),
                ACTIONS);
        news.tellOver(project, view);
        deliveries.checkCompletion(projectId);
    }

    /** Nobody can do anything about it any more, because an administrator has ended its process. */
    public void endByHand(ProjectId project, EmergencyId id) {
        projects.lock(project);
        Emergency emergency = emergencies.known(id);
        if (emergency.view().state().isOpen()) {
            emergency.endByHand(time.now());
            deliveries.checkCompletion(project);
        }
    }
}
