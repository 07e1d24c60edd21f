package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.meeting.NoticeContent;
import io.septet.meeting.OfferedTopics;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Readers;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For the form that calls a meeting. */
@RestController
class MeetingTopicsController {

    private final Projects projects;
    private final Readers readers;
    private final OfferedTopics offered;

    MeetingTopicsController(Projects projects, Readers readers, OfferedTopics offered) {
        this.projects = projects;
        this.readers = readers;
        this.offered = offered;
    }

    /**
     * Says what in a project waits to be talked about: topics that were carried over, what is late, what is open. Of a project
     * about which the person may not read, nothing does.
     *
     * @param id of the project
     */
    @GetMapping("/api/projects/{id}/meeting-topics")
    List<NoticeContent.Offer> topics(@PathVariable String id, PersonId person, Locale reader) {
        return ProjectId.parse(id)
                .flatMap(projects::find)
                .filter(project -> readers.mayRead(project.id(), person))
                .map(project -> offered.of(project, reader))
                .orElse(List.of());
    }
}
