package io.septet.meeting.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MinutesId;
import io.septet.project.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Minutes in the files: what they are looked up by, and the document itself as JSON. */
@Entity
@Immutable
@Table(name = "minutes")
public class FiledMinutes {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private int version;

    /** Id of the first version; null in that one. */
    private @Nullable UUID corrects;

    private @Nullable String correction;
    private Instant heldAt;
    private @Nullable Integer planVersion;
    private @Nullable UUID meetingId;
    private PersonId recordedBy;
    private @Nullable PersonId recordedInPlaceOf;
    private Instant recordedAt;

    @Column(length = 1_000_000)
    private String content;

    protected FiledMinutes() {}

    /** The first version. */
    public FiledMinutes(MeetingHeld held, String content, Doer recorder, Instant now) {
        this(held, 1, content, recorder, now);
    }

    private FiledMinutes(MeetingHeld held, int version, String content, Doer recorder, Instant now) {
        this.projectId = held.project().value();
        this.kind = held.kind();
        this.version = version;
        this.meetingId = held.meeting() == null ? null : held.meeting().value();
        this.heldAt = held.at();
        this.planVersion = held.planVersion();
        this.content = content;
        this.recordedBy = recorder.person();
        this.recordedInPlaceOf = recorder.inPlaceOf();
        this.recordedAt = now;
    }

    /** The next version, with what was corrected, or why nothing was. */
    public FiledMinutes corrected(Instant beganAt, String newContent, String what, Doer recorder, Instant now) {
        MeetingHeld held = new MeetingHeld(project(), kind, planVersion, meeting(), beganAt);
        FiledMinutes next = new FiledMinutes(held, version + 1, newContent, recorder, now);
        next.corrects = minutesId().value();
        next.correction = what;
        return next;
    }

    public UUID id() {
        return id;
    }

    public MinutesId minutesId() {
        return new MinutesId(corrects == null ? id : corrects);
    }

    public int version() {
        return version;
    }

    public @Nullable String correction() {
        return correction;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public MeetingKind kind() {
        return kind;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public @Nullable Integer planVersion() {
        return planVersion;
    }

    /** The meeting that was called; null of one that was held without a notice. */
    public @Nullable MeetingId meeting() {
        return meetingId == null ? null : new MeetingId(meetingId);
    }

    public PersonId recordedBy() {
        return recordedBy;
    }

    public @Nullable PersonId recordedInPlaceOf() {
        return recordedInPlaceOf;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String content() {
        return content;
    }
}
