package io.septet.meeting.domain;

import io.septet.meeting.MeetingKind;
import io.septet.meeting.SeriesId;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings of one kind that a project holds again and again; one of each kind. */
@Entity
public class MeetingSeries {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private Instant begunAt;
    private @Nullable Instant endedAt;

    protected MeetingSeries() {}

    public MeetingSeries(ProjectId project, MeetingKind kind, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.kind = kind;
        this.begunAt = now;
    }

    public SeriesId id() {
        return new SeriesId(id);
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public MeetingKind kind() {
        return kind;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public void end(Instant now) {
        endedAt = now;
    }
}
