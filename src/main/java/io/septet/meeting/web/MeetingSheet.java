package io.septet.meeting.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.ChangeMeeting;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Meetings;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.project.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of a project's meetings show. */
@Component
class MeetingSheet {

    private final CalledMeetings called;
    private final Meetings meetings;
    private final SeriesSheet series;
    private final Readers readers;
    private final Directory directory;
    private final InvitationSection invitation;
    private final WorkingTime time;

    MeetingSheet(
            CalledMeetings called,
            Meetings meetings,
            SeriesSheet series,
            Readers readers,
            Directory directory,
            InvitationSection invitation,
            WorkingTime time) {
        this.invitation = invitation;
        this.called = called;
        this.meetings = meetings;
        this.series = series;
        this.readers = readers;
        this.directory = directory;
        this.time = time;
    }

    /** The series, the meetings that were called, the latest first, and all minutes. */
    void fillAll(Model page, ProjectView project, PersonId person) {
        List<MeetingView> latestFirst = new ArrayList<>(called.of(project.id()));
        Collections.reverse(latestFirst);
        page.addAttribute("called", latestFirst);
        page.addAttribute("meetings", meetings.of(project.id()));
        series.fill(page, project, person);
        page.addAttribute("mayCall", project.state() == State.RUNNING && readers.takesPart(project.id(), person));
        page.addAttribute("names", directory.roster());
    }

    /** @throws ResponseStatusException when the project has no such meeting */
    MeetingId known(ProjectView project, UUID meeting) {
        return called.of(project.id()).stream()
                .map(MeetingView::id)
                .filter(id -> id.value().equals(meeting))
                .findAny()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** On which day it takes place. */
    LocalDate dayOf(MeetingView meeting) {
        return meeting.notice().start().atZone(time.zone()).toLocalDate();
    }

    /** @return the meeting that is shown */
    MeetingView fill(Model page, ProjectView project, MeetingId id, PersonId person) {
        MeetingView meeting = called.get(id);
        page.addAttribute("meeting", meeting);
        page.addAttribute("start", meeting.notice().start().atZone(time.zone()).toLocalDateTime());
        page.addAttribute("calledOff", called.calledOff(id).orElse(null));
        page.addAttribute("minutes", meetings.of(id).orElse(null));
        page.addAttribute("mayChange", ChangeMeeting.mayChange(meeting, project, person));
        page.addAttribute("names", directory.roster());
        invitation.fill(meeting, person, page);
        return meeting;
    }
}
