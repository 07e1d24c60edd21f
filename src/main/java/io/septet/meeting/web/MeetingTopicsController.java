package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.meeting.NoticeContent;
import io.septet.meeting.OfferedTopics;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For the form that calls a meeting. */
@RestController
class MeetingTopicsController {

    private final Readers readers;
    private final OfferedTopics offered;

    MeetingTopicsController(Readers readers, OfferedTopics offered) {
        this.readers = readers;
        this.offered = offered;
    }

    /**
     * Says what in a project waits to be talked about: topics that were carried over, what is late, what is open.
     *
     * @param id of the project
     */
    @GetMapping("/api/projects/{id}/meeting-topics")
    List<NoticeContent.Offer> topics(@PathVariable UUID id, PersonId person, Locale reader) {
        return offered.of(readers.open(new ProjectId(id), person), reader);
    }
}
