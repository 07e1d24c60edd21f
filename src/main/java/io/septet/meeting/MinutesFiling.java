package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.evidence.AddedToRecord;
import io.septet.findings.Refused;
import io.septet.meeting.domain.Confirmation;
import io.septet.meeting.domain.ConfirmationRepository;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of minutes from the moment they are out until they are filed (M5). */
@Component
@Transactional
public class MinutesFiling implements WithdrawnWithProject {

    private final ConfirmationRepository confirmations;
    private final ConfirmationProcesses processes;
    private final Meetings meetings;
    private final MinutesNews news;
    private final Projects projects;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;

    MinutesFiling(
            ConfirmationRepository confirmations,
            ConfirmationProcesses processes,
            Meetings meetings,
            MinutesNews news,
            Projects projects,
            ApplicationEventPublisher events,
            WorkingTime time) {
        this.confirmations = confirmations;
        this.processes = processes;
        this.meetings = meetings;
        this.news = news;
        this.projects = projects;
        this.events = events;
        this.time = time;
    }

    /**
     * Writes the minutes of a meeting that was called; they are out.
     *
     * @throws Refused when they are not in order, or the meeting has ended
     */
    public Minutes write(MeetingId meeting, MinutesContent content, Doer recorder) {
        Minutes minutes = meetings.record(meeting, content, recorder);
        askFor(minutes);
        return minutes;
    }

    /** They are out: whoever took part is asked whether they are right, whoever did not, to read them. */
    public void askFor(Minutes minutes) {
        ProjectView project = projects.lock(minutes.project());
        confirmations.save(new Confirmation(minutes.minutesId(), project.id(), time.now()));
        processes.start(project, minutes.minutesId());
    }

    /**
     * The recorder writes the next version, of which everybody is asked again.
     *
     * @param correction what became of the objections
     * @throws Refused when the minutes are not in order, or nothing is said of the objections
     */
    public void correct(MinutesId id, MinutesContent content, @Nullable String correction, Doer by) {
        String what = PlainText.orNull(correction);
        if (what == null) {
            throw Refused.at("correction", "meeting.correction.missing");
        }
        meetings.correct(id, content.ofInvited(meetings.get(id).content().everybody()), what, by);
    }

    /** All have been heard, or their time has passed: they are filed, and whoever was told of other minutes before hears so. */
    public void file(MinutesId id) {
        Minutes minutes = meetings.get(id);
        ProjectView project = projects.lock(minutes.project());
        confirmations.get(id).file(time.now());
        if (minutes.version() > 1) {
            news.tellOfFiled(project, minutes);
        }
        events.publishEvent(new AddedToRecord(project.id()));
    }

    /** Nobody is asked any longer, because an administrator has ended their process; does nothing once that is over. */
    public void endByHand(MinutesId id) {
        projects.lock(meetings.get(id).project());
        confirmations.findById(id.value()).filter(Confirmation::isOpen).ifPresent(open -> open.withdraw(time.now()));
    }

    @Override
    public void withdraw(ProjectId id) {
        projects.lock(id);
        for (Confirmation open : confirmations.findByProjectIdAndFiledAtIsNullAndWithdrawnAtIsNull(id.value())) {
            open.withdraw(time.now());
            processes.withdraw(open.minutesId());
        }
    }
}
