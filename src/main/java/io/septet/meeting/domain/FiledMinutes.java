package io.septet.meeting.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
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

    private Instant heldAt;
    private @Nullable Integer planVersion;
    private @Nullable UUID meetingId;
    private PersonId recordedBy;
    private @Nullable PersonId recordedInPlaceOf;
    private Instant recordedAt;

    @Column(length = 1_000_000)
    private String content;

    protected FiledMinutes() {}

    public FiledMinutes(
            ProjectId project,
            MeetingKind kind,
            Instant heldAt,
            @Nullable Integer planVersion,
            @Nullable MeetingId meeting,
            String content,
            Doer recorder,
            Instant now) {
        this.projectId = project.value();
        this.kind = kind;
        this.heldAt = heldAt;
        this.planVersion = planVersion;
        this.meetingId = meeting == null ? null : meeting.value();
        this.content = content;
        this.recordedBy = recorder.person();
        this.recordedInPlaceOf = recorder.inPlaceOf();
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
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
