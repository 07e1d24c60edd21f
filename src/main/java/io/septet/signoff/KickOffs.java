package io.septet.signoff;

import io.septet.calendar.WorkingTime;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.signoff.Round.Publication;
import io.septet.signoff.domain.PublicationPolicy;
import io.septet.signoff.domain.WeightPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kick-off meetings of projects, which open the versions of their plans (S4, S5). */
@Component
public class KickOffs {

    private final Meetings meetings;
    private final PlanVersions plans;
    private final KickOffRule rule;
    private final ExtraCosts extraCosts;
    private final PublicationPolicy policy;
    private final WeightPolicy weights;

    KickOffs(
            Meetings meetings,
            PlanVersions plans,
            KickOffRule rule,
            ExtraCosts extraCosts,
            WorkingTime time,
            SignOffSettings settings) {
        this.meetings = meetings;
        this.plans = plans;
        this.rule = rule;
        this.extraCosts = extraCosts;
        this.weights = new WeightPolicy(time::workingDaysBetween);
        this.policy = new PublicationPolicy(heldAt -> time.plusWorkingDays(heldAt, settings.publishWithin()));
    }

    /** Whether a version that is signed is opened with a meeting (S4); if not, everybody is told of it. */
    @Transactional(readOnly = true)
    public boolean isHeld(ProjectId project, int version) {
        PlanVersion signed = plans.version(project, version);
        return rule.isHeldFor(
                weights.of(plans.inEffect(project), signed.content(), signed.parts(), extraCosts.of(project, version)));
    }

    /**
     * Whether this plan would be, if it were signed.
     *
     * @param extraCost what it costs besides what was agreed
     */
    @Transactional(readOnly = true)
    public boolean wouldBeHeld(ProjectId project, Plan plan, BigDecimal extraCost) {
        return rule.isHeldFor(weights.of(plans.inEffect(project), plan, plans.parts(plan), extraCost));
    }

    /** Which meeting opened a version of the project, and whether that was published in time. */
    Function<PlanVersion, Optional<Publication>> publications(ProjectId project) {
        List<Minutes> kickOffs = meetings.of(project).stream()
                .filter(minutes -> minutes.kind() == MeetingKind.KICK_OFF)
                .toList();
        return version -> policy.of(version, kickOffs);
    }
}
