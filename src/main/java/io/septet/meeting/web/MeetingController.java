package io.septet.meeting.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.Meetings;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes of a project's meetings, the kick-off's among them, for all participants (S4, V1). */
@Controller
class MeetingController {

    private final Meetings meetings;
    private final Readers readers;
    private final Directory directory;

    MeetingController(Meetings meetings, Readers readers, Directory directory) {
        this.meetings = meetings;
        this.readers = readers;
        this.directory = directory;
    }

    @GetMapping("/projects/{id}/meetings")
    String meetings(@PathVariable UUID id, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        page.addAttribute("project", project);
        page.addAttribute("meetings", meetings.of(project.id()));
        page.addAttribute("names", directory.roster());
        return "meeting/meetings";
    }
}
