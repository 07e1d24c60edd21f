package io.septet.meeting;

import static io.septet.findings.Blank.blank;
import static io.septet.findings.Blank.orBlank;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a form takes it in (M1, M2).
 *
 * @param startsOn the day, in the company's zone
 * @param startsAt when it begins, in the company's zone
 * @param place room or link
 * @param host id of the person who leads it; left out, whoever calls it does
 * @param recorder id of the person who writes the minutes; left out, whoever calls it does
 * @param attendees ids of people who are invited
 * @param departments those whose contacts are invited, too
 * @param contacts whether all departments' contacts are invited, too
 * @param heads likewise the departments' heads
 * @param participants likewise everybody who takes part
 * @param agenda what is gone through, in its order
 * @param carriedOver topics for which there is no time: they are offered when the project meets next
 * @param offers topics that wait to be talked about, of which those that are chosen come behind the agenda's own
 * @param answerBy until when people say whether they come, that day included; left out, a working day before the meeting
 * @param urgentReason why it is called at short notice
 */
public record NoticeContent(
        @NotNull(message = "{meeting.kind.missing}") MeetingKind kind,
        @Size(max = 200) @Nullable String subject,
        @NotNull LocalDate startsOn,
        @NotNull @JsonFormat(pattern = "H:mm") LocalTime startsAt,
        @NotNull Integer minutesLong,
        @Size(max = 500) @Nullable String place,
        @Size(max = 64) @Nullable PersonId host,
        @Size(max = 64) @Nullable PersonId recorder,
        @Size(max = 500) List<@NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId> attendees,
        @Size(max = 100) List<@NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) DepartmentId> departments,
        boolean contacts,
        boolean heads,
        boolean participants,
        @Size(max = 50) List<@Valid @NotNull Topic> agenda,
        @Size(max = 50) List<@Valid @NotNull Topic> carriedOver,
        @Size(max = 50) List<@Valid @NotNull Offer> offers,
        @Nullable LocalDate answerBy,
        @LongText @Size(max = 2000) @Nullable String urgentReason) {

    public NoticeContent {
        attendees = attendees == null ? List.of() : attendees;
        departments = departments == null ? List.of() : departments;
        agenda = agenda == null ? List.of() : agenda;
        carriedOver = carriedOver == null ? List.of() : carriedOver;
        offers = offers == null ? List.of() : offers;
    }

    /** Who is to come. */
    Invitation invitation() {
        return new Invitation(attendees, departments, contacts, heads, participants);
    }

    /** The agenda, with what was chosen of the offers. */
    List<AgendaTopic> topics() {
        return Stream.concat(
                        agenda.stream().map(Topic::topic),
                        offers.stream().filter(Offer::chosen).map(Offer::topic))
                .toList();
    }

    /** The same, whatever kind it said. */
    NoticeContent ofKind(MeetingKind other) {
        return new NoticeContent(
                other,
                subject,
                startsOn,
                startsAt,
                minutesLong,
                place,
                host,
                recorder,
                attendees,
                departments,
                contacts,
                heads,
                participants,
                agenda,
                carriedOver,
                offers,
                answerBy,
                urgentReason);
    }

    /** A notice that somebody who is in a hurry has to fill in less of. */
    public static NoticeContent of(
            MeetingKind kind,
            @Nullable String subject,
            @Nullable Integer minutesLong,
            PersonId caller,
            List<PersonId> attendees,
            List<Topic> agenda,
            List<Offer> offers) {
        return new NoticeContent(
                orBlank(kind),
                subject,
                blank(),
                blank(),
                orBlank(minutesLong),
                null,
                caller,
                caller,
                attendees,
                List.of(),
                false,
                false,
                false,
                agenda,
                List.of(),
                offers,
                null,
                null);
    }

    /** A topic that is offered, and whether it is taken. */
    public record Offer(
            boolean chosen,
            @NotBlank @Size(max = 200) String subject,
            @Size(max = 64) @Nullable PersonId presenter,
            @NotNull(message = "{meeting.topic.minutes.missing}") Integer minutes,
            @Size(max = 500) @Nullable String material) {

        /** It waits to be chosen. */
        static Offer of(OfferedTopic topic) {
            return new Offer(false, topic.subject(), topic.presenter(), topic.minutes(), topic.material());
        }

        AgendaTopic topic() {
            return new AgendaTopic(subject.strip(), presenter, minutes, material);
        }
    }

    /**
     * A topic of the agenda.
     *
     * @param presenter id of the person who presents it; left out, the host does
     * @param minutes how long it takes
     * @param material link, or where it lies
     */
    public record Topic(
            @NotBlank(message = "{meeting.topic.subject.missing}") @Size(max = 200) String subject,
            @Size(max = 64) @Nullable PersonId presenter,
            @NotNull(message = "{meeting.topic.minutes.missing}") Integer minutes,
            @Size(max = 500) @Nullable String material) {

        AgendaTopic topic() {
            return new AgendaTopic(subject.strip(), presenter, minutes, material);
        }
    }
}
