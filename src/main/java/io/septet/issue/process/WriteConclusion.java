package io.septet.issue.process;

import static io.septet.findings.Blank.blank;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.septet.calendar.WorkingTime;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.issue.Conclusion;
import io.septet.issue.Conclusions;
import io.septet.issue.FollowUp;
import io.septet.issue.MeetingCall;
import io.septet.issue.process.WriteConclusion.Content;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The coordinator writes down what the departments discussed and concluded (T6). */
@Component
class WriteConclusion implements Submission<Content, IssueShown> {

    /**
     * What was said in the meeting.
     *
     * @param heldOn the day, in the company's zone
     * @param heldAt when it began, in the company's zone
     * @param attended ids of the people who came
     */
    record Content(
            @NotNull LocalDate heldOn,
            @NotNull @JsonFormat(pattern = "H:mm") LocalTime heldAt,
            @Size(max = 500) List<@NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId> attended,
            @LongText @NotBlank(message = "{issue.discussed.missing}") @Size(max = 4000) String discussed,
            @LongText @NotBlank(message = "{issue.concluded.missing}") @Size(max = 4000) String concluded,
            @Size(max = 50) List<@NotNull @Valid FollowUp> followUps) {

        Content {
            attended = attended == null ? List.of() : attended;
            followUps = followUps == null ? List.of() : followUps;
        }
    }

    private final Conclusions conclusions;
    private final Meetings meetings;
    private final IssueReference reference;
    private final WorkingTime time;

    WriteConclusion(Conclusions conclusions, Meetings meetings, IssueReference reference, WorkingTime time) {
        this.conclusions = conclusions;
        this.meetings = meetings;
        this.reference = reference;
        this.time = time;
    }

    @Override
    public TaskKey task() {
        return IssueCoordination.WRITE_CONCLUSION;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<IssueShown> reference() {
        return IssueShown.class;
    }

    /** As the meeting was called, or as its minutes say where it has some: what they follow up is followed already. */
    @Override
    public Sheet<Content, IssueShown> open(TaskAtHand task) {
        MeetingCall call = reference.issue(task).call();
        if (call == null) {
            return new Sheet<>(
                    new Content(blank(), blank(), List.of(), blank(), blank(), List.of()), reference.of(task));
        }
        Minutes minutes =
                call.meeting() == null ? null : meetings.of(call.meeting()).orElse(null);
        if (minutes != null) {
            return new Sheet<>(of(minutes.content()), reference.of(task));
        }
        ZonedDateTime at = call.at().atZone(time.zone());
        return new Sheet<>(
                new Content(at.toLocalDate(), at.toLocalTime(), call.invited(), blank(), blank(), List.of()),
                reference.of(task));
    }

    private static Content of(MinutesContent minutes) {
        String discussed = minutes.topics().stream()
                .flatMap(topic -> Stream.of(topic.reported(), topic.discussed()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String decided = minutes.decisions().stream()
                .map(MinutesContent.Decision::decided)
                .collect(Collectors.joining("\n"));
        return new Content(
                minutes.heldOn(),
                minutes.heldAt(),
                minutes.attendees(),
                discussed.isEmpty() ? blank() : discussed,
                decided.isEmpty() ? blank() : decided,
                List.of());
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        conclusions.conclude(
                IssueCoordination.issue(task),
                new Conclusion(
                        content.heldOn()
                                .atTime(content.heldAt())
                                .atZone(time.zone())
                                .toInstant(),
                        content.attended(),
                        content.discussed(),
                        content.concluded(),
                        content.followUps()),
                task.doer());
        return Outcome.none();
    }
}
