package io.septet.meeting.process;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.meeting.Confirmations;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesAnswers;
import io.septet.meeting.MinutesId;
import io.septet.platform.ForModels;
import java.util.Collection;
import java.util.Date;
import java.util.Objects;

/** What models ask about minutes: {@code ${minutes.departments(minutesId)}}. */
@ForModels("minutes")
public class MinutesInModels {

    private final Confirmations confirmations;
    private final Meetings meetings;
    private final MinutesAnswers answers;

    MinutesInModels(Confirmations confirmations, Meetings meetings, MinutesAnswers answers) {
        this.confirmations = confirmations;
        this.meetings = meetings;
        this.answers = answers;
    }

    /** Ids of the departments that are to confirm the latest version. */
    public Collection<String> departments(String minutesId) {
        return confirmations.departments(MinutesId.of(minutesId)).stream()
                .map(DepartmentId::value)
                .toList();
    }

    /** Ids of those who had not come and are to read it. */
    public Collection<String> readers(String minutesId) {
        return confirmations.readers(MinutesId.of(minutesId)).stream()
                .map(PersonId::value)
                .toList();
    }

    /** Until when a round that begins now waits for answers. */
    public Date waitedForUntil() {
        return Date.from(answers.waitedForUntil());
    }

    /** Id of the person who answers for them: who wrote them, or whose substitute that was. */
    public String recorder(String minutesId) {
        Minutes minutes = meetings.get(MinutesId.of(minutesId));
        return Objects.requireNonNullElse(minutes.recordedInPlaceOf(), minutes.recordedBy())
                .value();
    }
}
