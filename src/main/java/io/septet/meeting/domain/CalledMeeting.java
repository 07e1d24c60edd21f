package io.septet.meeting.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.CalledOff;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Notice;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A meeting that was called: its notice, who answered, and what became of it. */
@Entity
@Table(name = "meeting")
public class CalledMeeting {

    private static final String MEETING = "meeting_id";
    private static final String POSITION = "position";
    private static final int OF_A_PAGE = 200;

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String subject;
    private Instant startsAt;
    private Instant endsAt;
    private int minutesLong;
    private String place;
    private PersonId host;
    private PersonId recorder;
    private Instant answerBy;
    private @Nullable String urgentReason;

    @ElementCollection
    @CollectionTable(name = "meeting_attendee", joinColumns = @JoinColumn(name = MEETING))
    @OrderColumn(name = POSITION)
    @BatchSize(size = OF_A_PAGE)
    private List<Attendance> attendance = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_topic", joinColumns = @JoinColumn(name = MEETING))
    @OrderColumn(name = POSITION)
    @BatchSize(size = OF_A_PAGE)
    private List<AgendaTopic> agenda = new ArrayList<>();

    private int sequence;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.CALLED;

    private @Nullable Integer planVersion;
    private @Nullable UUID series;
    private @Nullable WorkItemKey workItemKey;
    private PersonId calledBy;
    private @Nullable PersonId calledInPlaceOf;
    private Instant calledAt;
    private @Nullable PersonId calledOffBy;
    private @Nullable PersonId calledOffInPlaceOf;
    private @Nullable String calledOffReason;
    private @Nullable Instant endedAt;

    protected CalledMeeting() {}

    /**
     * @param notice complete
     * @param planVersion number of the plan's version that it is about; null where it is about none
     */
    public CalledMeeting(
            ProjectId project,
            Notice notice,
            @Nullable Integer planVersion,
            @Nullable UUID series,
            Doer by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.kind = notice.kind();
        this.subject = notice.subject().strip();
        this.host = notice.host();
        this.recorder = notice.recorder();
        this.agenda.addAll(notice.agenda());
        this.planVersion = planVersion;
        this.series = series;
        this.calledBy = by.person();
        this.calledInPlaceOf = by.inPlaceOf();
        this.calledAt = now;
        notice.attendees().forEach(person -> attendance.add(Attendance.asked(person)));
        setTime(notice);
        answer(by.person(), Answer.ACCEPTED, null, now);
    }

    /** It takes place at the time and place of that notice; everybody is asked anew, but for who moves it. */
    public void move(Notice notice, Doer by, Instant now) {
        require(state == MeetingState.CALLED);
        setTime(notice);
        sequence++;
        attendance.replaceAll(each -> Attendance.asked(each.person()));
        answer(by.person(), Answer.ACCEPTED, null, now);
    }

    private void setTime(Notice notice) {
        startsAt = notice.start();
        endsAt = notice.end();
        minutesLong = notice.minutesLong();
        place = notice.place().strip();
        answerBy = notice.answerBy();
        urgentReason = notice.urgentReason();
    }

    /** A deliverable of the project is accepted there. */
    public void accept(WorkItemKey item) {
        workItemKey = item;
    }

    /** Somebody invited says whether they come; does nothing for anybody else. */
    public void answer(PersonId person, Answer answer, @Nullable String word, Instant now) {
        attendance.replaceAll(each -> each.person().equals(person) ? new Attendance(person, answer, now, word) : each);
    }

    /** One more topic is gone through, after the others. */
    public void takeUp(AgendaTopic topic) {
        require(state == MeetingState.CALLED);
        agenda.add(topic);
    }

    /** Its minutes are written. */
    public void hold(Instant now) {
        require(state == MeetingState.CALLED);
        state = MeetingState.HELD;
        endedAt = now;
    }

    /** It does not take place. */
    public void callOff(@Nullable String reason, Doer by, Instant now) {
        require(state == MeetingState.CALLED);
        state = MeetingState.CALLED_OFF;
        sequence++;
        calledOffReason = reason;
        calledOffBy = by.person();
        calledOffInPlaceOf = by.inPlaceOf();
        endedAt = now;
    }

    /**
     * It does not take place, because nobody could write its minutes.
     *
     * @param by id of the administrator who ended its process; null when it is not known
     */
    public void endByHand(@Nullable PersonId by, Instant now) {
        require(state == MeetingState.CALLED);
        state = MeetingState.CALLED_OFF;
        sequence++;
        calledOffBy = by;
        endedAt = now;
    }

    private void require(boolean isRightMoment) {
        if (!isRightMoment) {
            throw new IllegalStateException("Meeting %s is %s".formatted(id, state));
        }
    }

    public MeetingId id() {
        return new MeetingId(id);
    }

    public @Nullable Integer planVersion() {
        return planVersion;
    }

    /** Why it did not take place, if so and if it is known who said so. */
    public Optional<CalledOff> calledOff() {
        return calledOffBy == null || endedAt == null
                ? Optional.empty()
                : Optional.of(new CalledOff(calledOffReason, new Doer(calledOffBy, calledOffInPlaceOf), endedAt));
    }

    public MeetingView view() {
        List<PersonId> invited = attendance.stream().map(Attendance::person).toList();
        Notice notice = new Notice(
                kind,
                subject,
                startsAt,
                minutesLong,
                place,
                host,
                recorder,
                invited,
                List.copyOf(agenda),
                answerBy,
                urgentReason);
        return new MeetingView(
                id(),
                new ProjectId(projectId),
                notice,
                sequence,
                state,
                new Doer(calledBy, calledInPlaceOf),
                calledAt,
                List.copyOf(attendance),
                series);
    }
}
