package io.septet.action.domain;

import io.septet.action.ActionDecision;
import io.septet.action.ActionEntry;
import io.septet.action.ActionEntry.Kind;
import io.septet.action.ActionId;
import io.septet.action.ActionReport;
import io.septet.action.ActionStatus;
import io.septet.action.ActionView;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An action that is followed: who does what by when, because of what, and everything that was said of it. */
@Entity
public class ActionItem {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private String originKind;
    private String originReference;
    private @Nullable String originAbout;
    private String what;
    private PersonId owner;
    private @Nullable DepartmentId department;
    private LocalDate dueOn;

    /** The date that was agreed at first. */
    private LocalDate agreedDueOn;

    private PersonId agreedBy;
    private @Nullable PersonId agreedInPlaceOf;
    private LocalDate agreedOn;
    private boolean outlivesProject;
    private Instant followedAt;

    /** Since when it has the date that it has. */
    private Instant dueSince;

    private @Nullable LocalDate remindedOfDueOn;
    private @Nullable LocalDate checkedOn;
    private @Nullable Instant closedAt;
    private boolean dropped;

    @ElementCollection
    @CollectionTable(name = "action_entry", joinColumns = @JoinColumn(name = "action_item_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ActionEntry> entries = new ArrayList<>();

    protected ActionItem() {}

    public ActionItem(NewAction agreed, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = agreed.project().value();
        this.what = agreed.what().strip();
        this.owner = agreed.owner();
        this.department = agreed.department();
        this.dueOn = agreed.dueOn();
        this.agreedDueOn = agreed.dueOn();
        this.agreedBy = agreed.agreedBy().person();
        this.agreedInPlaceOf = agreed.agreedBy().inPlaceOf();
        this.agreedOn = agreed.agreedOn();
        this.followedAt = now;
        this.dueSince = now;
        takeOrigin(agreed);
    }

    private void takeOrigin(NewAction agreed) {
        originKind = agreed.origin().kind();
        originReference = agreed.origin().reference();
        originAbout = agreed.origin().about();
        outlivesProject = agreed.outlivesProject();
    }

    /** Whether that is what was agreed here already: the same words, for the same person and the same day. */
    public boolean isSameAs(NewAction agreed) {
        return what.equals(agreed.what().strip()) && owner.equals(agreed.owner()) && agreedDueOn.equals(agreed.dueOn());
    }

    /** Whether it came of the thing of that id. */
    public boolean cameOf(String reference) {
        return originReference.equals(reference);
    }

    /** It was agreed once more, somewhere else, and goes on as what it is there. */
    public void agreeAgain(NewAction agreed) {
        requireOpen();
        takeOrigin(agreed);
    }

    /** Takes down what the owner says; done, it is closed. */
    public void report(Doer by, ActionReport report, Instant now) {
        requireOpen();
        Kind kind =
                switch (report.said()) {
                    case DONE -> Kind.DONE;
                    case IN_PROGRESS -> Kind.IN_PROGRESS;
                    case NEW_DATE -> Kind.ASKED_FOR_DATE;
                    case DROP -> Kind.ASKED_TO_DROP;
                };
        say(kind, by, report.note(), kind == Kind.ASKED_FOR_DATE ? report.newDate() : null, now);
        if (kind == Kind.DONE) {
            closedAt = now;
        }
    }

    /** Decides on what the owner asked for last: it is dropped, gets its new date, or stays as it is. */
    public void decide(Doer by, ActionDecision decision, Instant now) {
        requireOpen();
        ActionEntry request = entries.get(entries.size() - 1);
        if (!request.kind().isRequest()) {
            throw new IllegalStateException("Nothing is asked for: " + request);
        }
        if (decision.answer() == ActionDecision.Answer.DECLINE) {
            say(Kind.DECLINED, by, decision.reason(), null, now);
        } else if (request.kind() == Kind.ASKED_TO_DROP) {
            say(Kind.DROPPED, by, decision.reason(), null, now);
            dropped = true;
            closedAt = now;
        } else {
            dueOn = Objects.requireNonNull(request.newDate());
            dueSince = now;
            say(Kind.MOVED, by, decision.reason(), dueOn, now);
        }
    }

    /** Its project was cancelled, and it with it; or what it came of agrees on it no longer. */
    public void withdraw(PersonId by, @Nullable String reason, Instant now) {
        requireOpen();
        say(Kind.WITHDRAWN, Doer.of(by), reason, null, now);
        dropped = true;
        closedAt = now;
    }

    private void say(Kind kind, Doer by, @Nullable String words, @Nullable LocalDate newDate, Instant now) {
        entries.add(new ActionEntry(kind, by.person(), by.inPlaceOf(), now, words, newDate));
    }

    /**
     * Marks the reminder ahead of the present date as sent.
     *
     * @param since when it was to be sent
     * @return false when it was before, or the date is younger than that
     */
    public boolean remind(Instant since) {
        if (closedAt != null || dueOn.equals(remindedOfDueOn) || dueSince.isAfter(since)) {
            return false;
        }
        remindedOfDueOn = dueOn;
        return true;
    }

    /** Marks it as asked after on that day; false when it was before. */
    public boolean check(LocalDate day) {
        if (closedAt != null || day.equals(checkedOn)) {
            return false;
        }
        checkedOn = day;
        return true;
    }

    public ActionId id() {
        return new ActionId(id);
    }

    public boolean outlivesProject() {
        return outlivesProject;
    }

    public ActionView view(WorkingTime time) {
        LocalDate until = closedAt == null ? time.today() : LocalDate.ofInstant(closedAt, time.zone());
        boolean isLate = (closedAt == null ? time.now() : closedAt).isAfter(time.endOfWorkingDay(dueOn));
        return new ActionView(
                id(),
                new ProjectId(projectId),
                new Origin(originKind, originReference, originAbout),
                what,
                owner,
                department,
                dueOn,
                agreedBy,
                agreedInPlaceOf,
                agreedOn,
                status(isLate),
                isLate && !dropped ? Math.max(1, time.workingDaysBetween(dueOn, until)) : 0,
                Math.max(0, time.workingDaysBetween(agreedOn, until)),
                followedAt,
                closedAt,
                List.copyOf(entries));
    }

    private ActionStatus status(boolean isLate) {
        if (closedAt == null) {
            return isLate ? ActionStatus.LATE : ActionStatus.IN_PROGRESS;
        }
        return dropped ? ActionStatus.DROPPED : ActionStatus.DONE;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new IllegalStateException("Action %s is closed".formatted(id));
        }
    }
}
