package io.septet.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.action.Actions;
import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.findings.Refused;
import io.septet.meeting.domain.CalledMeeting;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.meeting.domain.FiledMinutes;
import io.septet.meeting.domain.LengthPolicy;
import io.septet.meeting.domain.MinutesPolicy;
import io.septet.meeting.domain.MinutesRepository;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with meetings: file their minutes, and read them. */
@Component
@Transactional
public class Meetings {

    private static final Columns ACTION_ITEMS = new Columns("actionItems", "what", "who", "until");

    private final MinutesRepository files;
    private final CalledMeetingRepository called;
    private final LengthPolicy lengths;
    private final Directory directory;
    private final Actions actions;
    private final WorkingTime time;
    private final ObjectMapper json;

    Meetings(
            MinutesRepository files,
            CalledMeetingRepository called,
            MeetingSettings settings,
            Directory directory,
            Actions actions,
            WorkingTime time,
            ObjectMapper json) {
        this.files = files;
        this.called = called;
        this.lengths = new LengthPolicy(settings.longestKickOff());
        this.directory = directory;
        this.actions = actions;
        this.time = time;
        this.json = json;
    }

    /**
     * Files the minutes of a meeting that was called: it has been held.
     *
     * @param recorder who wrote them
     * @throws io.septet.findings.Refused as the other one, and when the meeting has ended
     */
    public Minutes record(MeetingId meeting, MinutesContent content, Doer recorder) {
        CalledMeeting held = called.get(meeting);
        MeetingView notice = held.view();
        if (!notice.isOpen()) {
            throw Refused.because("meeting.ended");
        }
        held.hold(time.now());
        return record(notice.project(), notice.notice().kind(), held.planVersion(), meeting, content, recorder);
    }

    /**
     * Files the minutes of a meeting that was held without a notice. Each action item is followed from then on (M6).
     *
     * @param planVersion number of the plan's version that it was about; null when there is none
     * @param recorder who wrote them
     * @throws io.septet.findings.Refused when the meeting lies in the future or took too long, somebody named is unknown, or an
     *     action item is not in order
     */
    public Minutes record(
            ProjectId project, MeetingKind kind, @Nullable Integer planVersion, MinutesContent content, Doer recorder) {
        return record(project, kind, planVersion, null, content, recorder);
    }

    private Minutes record(
            ProjectId project,
            MeetingKind kind,
            @Nullable Integer planVersion,
            @Nullable MeetingId meeting,
            MinutesContent content,
            Doer recorder) {
        Instant heldAt =
                content.heldOn().atTime(content.heldAt()).atZone(time.zone()).toInstant();
        new MinutesPolicy(lengths.longest(kind), time.now(), person -> directory
                        .find(person)
                        .isPresent())
                .findings(content, heldAt)
                .refuseIfAny();
        Minutes minutes = view(files.save(
                new FiledMinutes(project, kind, heldAt, planVersion, meeting, write(content), recorder, time.now())));
        actions.follow(actionItems(minutes), ACTION_ITEMS);
        return minutes;
    }

    private static List<NewAction> actionItems(Minutes minutes) {
        Origin origin =
                new Origin("meeting.kind." + minutes.kind(), minutes.id().toString(), null);
        Doer agreedBy = new Doer(minutes.recordedBy(), minutes.recordedInPlaceOf());
        return minutes.content().actionItems().stream()
                .map(item -> new NewAction(
                        minutes.project(),
                        origin,
                        item.what(),
                        item.who(),
                        null,
                        item.until(),
                        agreedBy,
                        minutes.content().heldOn(),
                        false))
                .toList();
    }

    /** The minutes of all meetings of a project, the earliest meeting first. */
    @Transactional(readOnly = true)
    public List<Minutes> of(ProjectId project) {
        return files.findByProjectIdOrderByHeldAtAscRecordedAtAsc(project.value()).stream()
                .map(this::view)
                .toList();
    }

    /** The minutes of a meeting that was called, once they are written. */
    @Transactional(readOnly = true)
    public Optional<Minutes> of(MeetingId meeting) {
        return files.findByMeetingId(meeting.value()).map(this::view);
    }

    /** The latest minutes of that kind of meeting. */
    @Transactional(readOnly = true)
    public Optional<Minutes> latest(ProjectId project, MeetingKind kind) {
        return of(project).stream().filter(minutes -> minutes.kind() == kind).reduce((earlier, later) -> later);
    }

    /** How long a meeting of that kind may take, in minutes; empty when as long as it needs. */
    public Optional<Integer> limit(MeetingKind kind) {
        return lengths.limit(kind);
    }

    private Minutes view(FiledMinutes filed) {
        return new Minutes(
                filed.id(),
                filed.project(),
                filed.kind(),
                filed.heldAt(),
                filed.planVersion(),
                filed.meeting(),
                filed.recordedBy(),
                filed.recordedInPlaceOf(),
                filed.recordedAt(),
                read(filed.content()));
    }

    private String write(MinutesContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private MinutesContent read(String content) {
        try {
            return json.readValue(content, MinutesContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
