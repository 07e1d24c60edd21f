package io.septet.issue.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.issue.Answer;
import io.septet.issue.Conclusion;
import io.septet.issue.Deed;
import io.septet.issue.FollowUp;
import io.septet.issue.IssueDecision;
import io.septet.issue.IssueId;
import io.septet.issue.IssueState;
import io.septet.issue.IssueView;
import io.septet.issue.MeetingCall;
import io.septet.issue.RaisedIssue;
import io.septet.meeting.MeetingId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An issue between departments, and what became of it: each thing is done to it once, in its order. */
@Entity
public class Issue {

    private static final String ISSUE = "issue_id";
    private static final String POSITION = "position";
    private static final int OF_A_PAGE = 200;

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private IssueState state = IssueState.RAISED;

    private @Nullable WorkItemKey workItemKey;
    private String description;
    private String dispute;
    private String proposal;

    @ElementCollection
    @CollectionTable(name = "issue_department", joinColumns = @JoinColumn(name = ISSUE))
    @OrderColumn(name = POSITION)
    @Column(name = "department")
    @BatchSize(size = OF_A_PAGE)
    private List<DepartmentId> departments = new ArrayList<>();

    private PersonId raisedBy;
    private Instant raisedAt;

    private @Nullable Instant meetingAt;
    private @Nullable String place;
    private @Nullable String lateReason;
    private @Nullable UUID meetingId;

    @ElementCollection
    @CollectionTable(name = "issue_invited", joinColumns = @JoinColumn(name = ISSUE))
    @OrderColumn(name = POSITION)
    @Column(name = "person")
    @BatchSize(size = OF_A_PAGE)
    private List<PersonId> invited = new ArrayList<>();

    private @Nullable PersonId calledBy;
    private @Nullable PersonId calledInPlaceOf;
    private @Nullable Instant calledAt;

    private @Nullable Instant heldAt;
    private @Nullable String discussed;
    private @Nullable String concluded;

    @ElementCollection
    @CollectionTable(name = "issue_attended", joinColumns = @JoinColumn(name = ISSUE))
    @OrderColumn(name = POSITION)
    @Column(name = "person")
    @BatchSize(size = OF_A_PAGE)
    private List<PersonId> attended = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "issue_follow_up", joinColumns = @JoinColumn(name = ISSUE))
    @OrderColumn(name = POSITION)
    @BatchSize(size = OF_A_PAGE)
    private List<FollowUp> followUps = new ArrayList<>();

    private @Nullable PersonId concludedBy;
    private @Nullable PersonId concludedInPlaceOf;
    private @Nullable Instant concludedAt;

    private @Nullable Instant roundClosedAt;

    private @Nullable String decision;

    @ElementCollection
    @CollectionTable(name = "issue_decided_follow_up", joinColumns = @JoinColumn(name = ISSUE))
    @OrderColumn(name = POSITION)
    @BatchSize(size = OF_A_PAGE)
    private List<FollowUp> decidedFollowUps = new ArrayList<>();

    private @Nullable PersonId decidedBy;
    private @Nullable PersonId decidedInPlaceOf;
    private @Nullable Instant decidedAt;

    private @Nullable PersonId withdrawnBy;
    private @Nullable String withdrawal;
    private @Nullable Instant closedAt;

    protected Issue() {}

    /** @param number one more than that of the issue before */
    public Issue(RaisedIssue raised, int number, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = raised.project().value();
        this.number = number;
        this.workItemKey = raised.item();
        this.description = raised.description().strip();
        this.dispute = raised.dispute().strip();
        this.proposal = raised.proposal().strip();
        this.departments.addAll(raised.departments());
        this.raisedBy = by;
        this.raisedAt = now;
    }

    /** The departments meet. */
    public void call(MeetingCall call, Doer by, Instant now) {
        require(state == IssueState.RAISED);
        meetingAt = call.at();
        place = call.place().strip();
        invited.addAll(call.invited());
        lateReason = call.lateReason();
        meetingId = call.meeting() == null ? null : call.meeting().value();
        calledBy = by.person();
        calledInPlaceOf = by.inPlaceOf();
        calledAt = now;
        state = IssueState.CALLED;
    }

    /** The meeting to which they were called takes place at another time, or elsewhere. */
    public void move(Instant at, String where) {
        if (state == IssueState.CALLED) {
            meetingAt = at;
            place = where;
        }
    }

    /** It does not take place: they are to be called together anew. */
    public void callAnew() {
        if (state == IssueState.CALLED) {
            state = IssueState.RAISED;
            meetingAt = null;
            place = null;
            lateReason = null;
            meetingId = null;
            invited.clear();
            calledBy = null;
            calledInPlaceOf = null;
            calledAt = null;
        }
    }

    /** They have met, or agreed in writing. */
    public void conclude(Conclusion conclusion, Doer by, Instant now) {
        require(state.isBeforeConclusion());
        heldAt = conclusion.heldAt();
        attended.addAll(conclusion.attended());
        discussed = conclusion.discussed();
        concluded = conclusion.concluded().strip();
        followUps.addAll(conclusion.followUps());
        concludedBy = by.person();
        concludedInPlaceOf = by.inPlaceOf();
        concludedAt = now;
        state = IssueState.CONCLUDED;
    }

    /** All departments concerned have answered, and somebody has contested. */
    public void goToLead() {
        require(state == IssueState.CONCLUDED);
        state = IssueState.CONTESTED;
    }

    /** The date for answers has passed, and somebody has contested. */
    public void closeRound(Instant now) {
        goToLead();
        roundClosedAt = now;
    }

    /** The overall lead says how it is. */
    public void decide(IssueDecision decided, Doer by, Instant now) {
        require(state.isOpen());
        decision = decided.decided().strip();
        decidedFollowUps.addAll(decided.followUps());
        decidedBy = by.person();
        decidedInPlaceOf = by.inPlaceOf();
        decidedAt = now;
    }

    /** The decision stands or, without one, the conclusion. */
    public void close(Instant now) {
        require(state.isOpen());
        end(decision == null ? IssueState.SETTLED : IssueState.DECIDED, now);
    }

    /** It has become moot. */
    public void withdraw(PersonId by, String reason, Instant now) {
        require(state.isBeforeConclusion());
        withdrawnBy = by;
        withdrawal = reason.strip();
        end(IssueState.WITHDRAWN, now);
    }

    /**
     * Its project was cancelled.
     *
     * @param by id of the person who did
     */
    public void cancel(PersonId by, @Nullable String reason, Instant now) {
        require(state.isOpen());
        withdrawnBy = by;
        withdrawal = reason;
        end(IssueState.CANCELLED, now);
    }

    /**
     * Its process was ended by hand.
     *
     * @param by id of the administrator; null when it is not known
     */
    public void endByHand(@Nullable PersonId by, Instant now) {
        require(state.isOpen());
        withdrawnBy = by;
        end(IssueState.ENDED, now);
    }

    private void end(IssueState how, Instant now) {
        state = how;
        closedAt = now;
    }

    private void require(boolean isRightMoment) {
        if (!isRightMoment) {
            throw new IllegalStateException("Issue %d of %s is %s".formatted(number, projectId, state));
        }
    }

    public UUID id() {
        return id;
    }

    /** @param answers to its conclusion, the earliest first */
    public IssueView view(List<Answer> answers) {
        return new IssueView(
                new IssueId(id),
                number,
                state,
                new RaisedIssue(
                        new ProjectId(projectId),
                        workItemKey,
                        description,
                        List.copyOf(departments),
                        dispute,
                        proposal),
                raisedBy,
                raisedAt,
                meetingAt == null
                        ? null
                        : new MeetingCall(
                                meetingAt,
                                Objects.requireNonNull(place),
                                List.copyOf(invited),
                                lateReason,
                                meetingId == null ? null : new MeetingId(meetingId)),
                deed(calledBy, calledInPlaceOf, calledAt),
                concluded == null
                        ? null
                        : new Conclusion(heldAt, List.copyOf(attended), discussed, concluded, List.copyOf(followUps)),
                deed(concludedBy, concludedInPlaceOf, concludedAt),
                List.copyOf(answers),
                roundClosedAt,
                decision == null ? null : new IssueDecision(decision, List.copyOf(decidedFollowUps)),
                deed(decidedBy, decidedInPlaceOf, decidedAt),
                deed(withdrawnBy, null, closedAt),
                withdrawal,
                closedAt);
    }

    private static @Nullable Deed deed(@Nullable PersonId by, @Nullable PersonId inPlaceOf, @Nullable Instant at) {
        return by == null || at == null ? null : new Deed(new Doer(by, inPlaceOf), at);
    }
}
