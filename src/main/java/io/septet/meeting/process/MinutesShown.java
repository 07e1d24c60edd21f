package io.septet.meeting.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MinutesAnswer;
import io.septet.meeting.MinutesContent;
import io.septet.project.ProjectNamed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forms show in which minutes are confirmed, read or corrected.
 *
 * @param page where the minutes stand
 * @param correction what was corrected in this version; null of the first
 * @param objections to the version before or, where it is to be corrected, to this one
 * @param department for which somebody answers
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MinutesShown(
        ProjectNamed project,
        List<Link> page,
        MeetingKind kind,
        int version,
        @Nullable String correction,
        Instant heldAt,
        MinutesContent minutes,
        PersonId recordedBy,
        Instant recordedAt,
        List<MinutesAnswer> objections,
        @Nullable DepartmentId department,
        @Nullable PersonId inPlaceOf) {}
