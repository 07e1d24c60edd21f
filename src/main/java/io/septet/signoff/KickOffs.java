package io.septet.signoff;

import io.septet.calendar.WorkingTime;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.plan.PlanVersion;
import io.septet.project.ProjectId;
import io.septet.signoff.Round.Publication;
import io.septet.signoff.domain.PublicationPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The kick-off meetings of projects, which open the versions of their plans (S4, S5). */
@Component
class KickOffs {

    private final Meetings meetings;
    private final PublicationPolicy policy;

    KickOffs(Meetings meetings, WorkingTime time, SignOffSettings settings) {
        this.meetings = meetings;
        this.policy = new PublicationPolicy(heldAt -> time.plusWorkingDays(heldAt, settings.publishWithin()));
    }

    /** Which meeting opened a version of the project, and whether that was published in time. */
    Function<PlanVersion, Optional<Publication>> publications(ProjectId project) {
        List<Minutes> kickOffs = meetings.of(project).stream()
                .filter(minutes -> minutes.kind() == MeetingKind.KICK_OFF)
                .toList();
        return version -> policy.of(version, kickOffs);
    }
}
