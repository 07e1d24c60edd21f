package io.septet.meeting.web;

import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The meetings on the page of their project: those that come next, and what the last ones decided. */
@Component
class MeetingsOnPage implements ShownOfProject {

    private static final int MOST = 5;

    private final CalledMeetings called;
    private final Meetings meetings;

    MeetingsOnPage(CalledMeetings called, Meetings meetings) {
        this.called = called;
        this.meetings = meetings;
    }

    /** @param minutes the latest first */
    record Gist(List<MeetingView> next, List<Minutes> minutes) {}

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        List<MeetingView> next = called.of(project.id()).stream()
                .filter(MeetingView::isOpen)
                .limit(MOST)
                .toList();
        List<Minutes> minutes = meetings.of(project.id()).stream()
                .sorted(Comparator.comparing(Minutes::heldAt).reversed())
                .limit(MOST)
                .toList();
        return List.of(new Section(Place.MEETINGS, "meeting.title", "meeting/gist", new Gist(next, minutes)));
    }
}
