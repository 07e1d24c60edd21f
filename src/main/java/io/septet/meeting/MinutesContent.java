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
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was written down at a meeting.
 *
 * @param heldOn the day, in the company's zone
 * @param heldAt when it began, in the company's zone
 * @param minutesLong how long it took, in minutes
 * @param place room or link
 * @param attendees ids of the people who came
 * @param absent ids of those who were invited and did not come; Septet says who
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
        @Size(max = 100) List<@Valid @NotNull ActionItem> actionItems,
        @Size(max = 500) List<@NotNull(payload = Unwrapping.Skip.class) PersonId> absent) {

    public MinutesContent {
        attendees = attendees == null ? List.of() : attendees;
        topics = topics == null ? List.of() : topics;
        decisions = decisions == null ? List.of() : decisions;
        actionItems = actionItems == null ? List.of() : actionItems;
        absent = absent == null ? List.of() : absent;
    }

    /** Of a meeting to which everybody came. */
    public MinutesContent(
            LocalDate heldOn,
            LocalTime heldAt,
            Integer minutesLong,
            @Nullable String place,
            List<PersonId> attendees,
            List<Topic> topics,
            List<Decision> decisions,
            List<ActionItem> actionItems) {
        this(heldOn, heldAt, minutesLong, place, attendees, topics, decisions, actionItems, List.of());
    }

    /** The same, where those of the invited did not come who are not named among the attendees. */
    public MinutesContent ofInvited(Collection<PersonId> invited) {
        List<PersonId> others = invited.stream()
                .distinct()
                .filter(person -> !attendees.contains(person))
                .toList();
        return new MinutesContent(
                heldOn, heldAt, minutesLong, place, attendees, topics, decisions, actionItems, others);
    }

    /** Whether what was reported stands apart from what was discussed. */
    public boolean reportsApart() {
        return topics.stream().anyMatch(topic -> topic.reported() != null);
    }

    /** Ids of all who were invited or came. */
    public List<PersonId> everybody() {
        return Stream.concat(attendees.stream(), absent.stream()).distinct().toList();
    }

    /**
     * A point of the agenda.
     *
     * @param presenter id of the person who presented it
     * @param discussed what was said; of minutes in which nothing else is, what was reported, too
     * @param reported what was reported
     */
    public record Topic(
            @NotBlank @Size(max = 200) String subject,
            @Nullable PersonId presenter,
            @LongText @Size(max = 4000) @Nullable String discussed,
            @LongText @Size(max = 4000) @Nullable String reported) {

        /** A topic of which report and discussion are one text. */
        public Topic(String subject, @Nullable PersonId presenter, @Nullable String discussed) {
            this(subject, presenter, discussed, null);
        }
    }

    /**
     * Something that was agreed.
     *
     * @param topic subject of the topic to which it belongs; null where it belongs to none
     */
    public record Decision(
            @LongText @NotBlank @Size(max = 2000) String decided, @Size(max = 200) @Nullable String topic) {

        public Decision(String decided) {
            this(decided, null);
        }
    }

    /**
     * Something that somebody is to do.
     *
     * @param who id of the person
     * @param until the last day, that day included
     * @param topic subject of the topic that stays open by it; null where it belongs to none
     */
    public record ActionItem(
            @LongText @NotBlank @Size(max = 2000) String what,
            @NotNull(payload = Unwrapping.Skip.class) PersonId who,
            @NotNull LocalDate until,
            @Size(max = 200) @Nullable String topic) {

        public ActionItem(String what, PersonId who, LocalDate until) {
            this(what, who, until, null);
        }
    }
}
