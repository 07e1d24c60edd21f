package io.septet.feed.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.feed.OwnMeetings;
import io.septet.feed.OwnMeetings.OwnMeeting;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The meetings to which one is invited, whichever project they belong to: those to come, and those of the last month. */
@Controller
class OwnMeetingsController {

    private static final int MOST = 200;

    private final OwnMeetings meetings;
    private final WorkingTime time;

    OwnMeetingsController(OwnMeetings meetings, WorkingTime time) {
        this.meetings = meetings;
        this.time = time;
    }

    @GetMapping("/meetings")
    String meetings(PersonId reader, Model page) {
        Instant now = time.now();
        Map<Boolean, List<OwnMeeting>> byEnd = meetings.of(reader, MOST).stream()
                .collect(Collectors.partitioningBy(
                        own -> own.meeting().notice().end().isAfter(now), Collectors.toList()));
        List<OwnMeeting> past = byEnd.get(false);
        Collections.reverse(past);
        page.addAttribute("ahead", byEnd.get(true));
        page.addAttribute("past", past);
        return "feed/meetings";
    }
}
