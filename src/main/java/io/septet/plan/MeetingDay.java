package io.septet.plan;

import io.septet.project.ProjectId;
import io.septet.project.WeeklyRhythm;
import java.time.DayOfWeek;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A project looks at how things stand on the day of its weekly meeting, as the plan in effect says (R5). */
@Component
class MeetingDay implements WeeklyRhythm {

    private final PlanVersions plans;

    MeetingDay(PlanVersions plans) {
        this.plans = plans;
    }

    @Override
    public Optional<DayOfWeek> dayOf(ProjectId project) {
        return plans.inEffect(project)
                .flatMap(version -> Optional.ofNullable(version.content().communication()))
                .map(CommunicationPlan::meetingDay);
    }
}
