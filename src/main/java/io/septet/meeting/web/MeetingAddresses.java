package io.septet.meeting.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whoever may read about the project. */
@Component
class MeetingAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/meetings",
                "/projects/{id}/meetings/series",
                "/projects/{id}/meetings/series/moved",
                "/projects/{id}/meetings/series/called-off",
                "/projects/{id}/meetings/{meeting}",
                "/projects/{id}/meetings/{meeting}/time",
                "/projects/{id}/meetings/{meeting}/calling-off",
                "/projects/{id}/meetings/acceptance/{item}",
                "/projects/{id}/meetings/minutes/{minutes}",
                "/projects/{id}/meetings/minutes/{minutes}.pdf",
                "/projects/{id}/meetings/minutes/{minutes}/look-back",
                "/projects/{id}/meetings/{meeting}/answer",
                "/projects/{id}/meetings/{meeting}/answer.ics",
                "/projects/{id}/meetings/{meeting}/topics",
                "/projects/{id}/meetings/{meeting}/topics/{topic}/taken",
                "/projects/{id}/meetings/{meeting}/topics/{topic}/not-taken",
                "/api/meetings/{id}/answer",
                "/api/meetings/times",
                "/api/projects/{id}/meeting-topics");
    }
}
