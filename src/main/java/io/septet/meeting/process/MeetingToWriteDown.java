package io.septet.meeting.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.septet.desk.Link;
import io.septet.directory.PersonId;
import io.septet.meeting.AgreedBefore.Agreed;
import io.septet.meeting.Attendance;
import io.septet.meeting.MeetingKind;
import io.septet.project.ProjectNamed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before whoever writes the minutes of a meeting.
 *
 * @param page where the meeting is shown
 * @param invited what everybody invited answered
 * @param before what was agreed at earlier meetings of the kind, and how it stands
 * @param longest minutes that the meeting may take; null when as long as it needs
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingToWriteDown(
        ProjectNamed project,
        List<Link> page,
        MeetingKind kind,
        String subject,
        Instant start,
        PersonId host,
        List<Attendance> invited,
        List<Agreed> before,
        @Nullable Integer longest,
        @Nullable PersonId inPlaceOf) {}
