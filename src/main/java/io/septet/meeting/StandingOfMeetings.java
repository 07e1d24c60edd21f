package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.findings.Finding;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.project.Figure;
import io.septet.project.Figure.ToCome;
import io.septet.project.ProjectId;
import io.septet.project.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next meeting of a project. */
@Component
class StandingOfMeetings implements Standing {

    private final CalledMeetingRepository meetings;
    private final WorkingTime time;

    StandingOfMeetings(CalledMeetingRepository meetings, WorkingTime time) {
        this.meetings = meetings;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Figure> of(Collection<ProjectId> projects) {
        List<UUID> ids = projects.stream().map(ProjectId::value).toList();
        return meetings.findNext(ids, time.now()).stream()
                .<Figure>map(next -> new ToCome(
                        new ProjectId(next.project()),
                        LocalDate.ofInstant(next.startsAt(), time.zone()),
                        new Finding("", "meeting.isToCome", List.of())))
                .toList();
    }
}
