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
import io.septet.directory.Roster;
import io.septet.findings.Refused;
import io.septet.meeting.domain.CalledMeeting;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.meeting.domain.FiledMinutes;
import io.septet.meeting.domain.LengthPolicy;
import io.septet.meeting.domain.MeetingHeld;
import io.septet.meeting.domain.MinutesPolicy;
import io.septet.meeting.domain.MinutesRepository;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return record(
                new MeetingHeld(
                        notice.project(), notice.notice().kind(), held.planVersion(), meeting, beganAt(content)),
                content.ofInvited(notice.notice().attendees()),
                recorder);
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
        return record(new MeetingHeld(project, kind, planVersion, null, beganAt(content)), content, recorder);
    }

    private Minutes record(MeetingHeld held, MinutesContent content, Doer recorder) {
        check(held.kind(), content, held.at());
        Minutes minutes = view(files.save(new FiledMinutes(held, write(content), recorder, time.now())));
        actions.follow(actionItems(minutes), ACTION_ITEMS);
        return minutes;
    }

    /**
     * Writes their next version. What somebody was to do by the last one and is not by this one is dropped.
     *
     * @param correction what was corrected, or why not
     */
    Minutes correct(MinutesId id, MinutesContent content, String correction, Doer recorder) {
        FiledMinutes last = latest(files.versions(id.value()));
        Instant beganAt = beganAt(content);
        check(last.kind(), content, beganAt);
        Minutes minutes = view(files.save(last.corrected(beganAt, write(content), correction, recorder, time.now())));
        List<NewAction> agreed = actionItems(minutes);
        actions.follow(agreed, ACTION_ITEMS);
        actions.dropOthers(minutes.project(), id.toString(), agreed, recorder, correction);
        return minutes;
    }

    private Instant beganAt(MinutesContent content) {
        return content.heldOn().atTime(content.heldAt()).atZone(time.zone()).toInstant();
    }

    private void check(MeetingKind kind, MinutesContent content, Instant heldAt) {
        Roster roster = directory.roster();
        new MinutesPolicy(lengths.longest(kind), time.now(), roster::knows)
                .findings(content, heldAt)
                .refuseIfAny();
    }

    private static List<NewAction> actionItems(Minutes minutes) {
        Origin origin =
                new Origin("meeting.kind." + minutes.kind(), minutes.minutesId().toString(), null);
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

    /** The minutes of all meetings of a project in their latest versions, the earliest meeting first. */
    @Transactional(readOnly = true)
    public List<Minutes> of(ProjectId project) {
        return versions(project).values().stream()
                .map(versions -> versions.get(versions.size() - 1))
                .sorted(Comparator.comparing(Minutes::heldAt))
                .toList();
    }

    /** The minutes of a meeting that was called, once they are written. */
    @Transactional(readOnly = true)
    public Optional<Minutes> of(MeetingId meeting) {
        return files.findByMeetingIdOrderByVersion(meeting.value()).stream()
                .reduce((earlier, later) -> later)
                .map(this::view);
    }

    /** All versions of the minutes of each meeting of a project, the first one first. */
    @Transactional(readOnly = true)
    public Map<MinutesId, List<Minutes>> versions(ProjectId project) {
        return files.findByProjectIdOrderByHeldAtAscRecordedAtAscVersionAsc(project.value()).stream()
                .map(this::view)
                .sorted(Comparator.comparing(Minutes::version))
                .collect(Collectors.groupingBy(Minutes::minutesId, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * The latest version of minutes.
     *
     * @throws NoSuchElementException when there are no such minutes
     */
    @Transactional(readOnly = true)
    public Minutes get(MinutesId id) {
        return view(latest(files.versions(id.value())));
    }

    private static FiledMinutes latest(List<FiledMinutes> versions) {
        if (versions.isEmpty()) {
            throw new NoSuchElementException("There are no such minutes");
        }
        return versions.get(versions.size() - 1);
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
                filed.minutesId(),
                filed.version(),
                filed.correction(),
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
