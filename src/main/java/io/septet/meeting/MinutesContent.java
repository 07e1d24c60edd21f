package io.septet.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down at a meeting.
 *
 * @param heldOn the day, in the company's zone
 * @param heldAt when it began, in the company's zone
 * @param minutesLong how long it took, in minutes
 * @param place room or link
 * @param attendees ids of the people who came
 * @param topics the agenda, in its order
 * @param decisions what was agreed
 * @param actionItems what somebody is to do
 */
public record MinutesContent(
        @NotNull LocalDate heldOn,
        @NotNull @JsonFormat(pattern = "H:mm") LocalTime heldAt,
        @NotNull @Positive Integer minutesLong,
        @Size(max = 500) @Nullable String place,
        @NotEmpty @Size(max = 500) List<@NotNull(payload = Unwrapping.Skip.class) PersonId> attendees,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Topic> topics,
        @Size(max = 100) List<@Valid @NotNull Decision> decisions,
        @Size(max = 100) List<@Valid @NotNull ActionItem> actionItems) {

    public MinutesContent {
        attendees = attendees == null ? List.of() : attendees;
        topics = topics == null ? List.of() : topics;
        decisions = decisions == null ? List.of() : decisions;
        actionItems = actionItems == null ? List.of() : actionItems;
    }

    /**
     * A point of the agenda.
     *
     * @param presenter id of the person who presented it
     * @param discussed what was reported and said
     */
    public record Topic(
            @NotBlank @Size(max = 200) String subject,
            @Nullable PersonId presenter,
            @LongText @Size(max = 4000) @Nullable String discussed) {}

    /** Something that was agreed. */
    public record Decision(@LongText @NotBlank @Size(max = 2000) String decided) {}

    /**
     * Something that somebody is to do.
     *
     * @param who id of the person
     * @param until the last day, that day included
     */
    public record ActionItem(
            @LongText @NotBlank @Size(max = 2000) String what,
            @NotNull(payload = Unwrapping.Skip.class) PersonId who,
            @NotNull LocalDate until) {}
}
