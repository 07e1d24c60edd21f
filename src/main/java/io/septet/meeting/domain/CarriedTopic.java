package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A topic for which a meeting had no time: it is offered when its project meets next. */
@Entity
@Immutable
@Table(name = "meeting_topic_carried")
public class CarriedTopic {

    @Id
    private UUID id;

    private UUID projectId;
    private String subject;
    private @Nullable PersonId presenter;
    private int minutes;
    private @Nullable String material;
    private Instant carriedAt;

    protected CarriedTopic() {}

    public CarriedTopic(ProjectId project, AgendaTopic topic, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.subject = topic.subject().strip();
        this.presenter = topic.presenter();
        this.minutes = topic.minutes();
        this.material = topic.material();
        this.carriedAt = now;
    }

    public UUID id() {
        return id;
    }

    public AgendaTopic topic() {
        return new AgendaTopic(subject, presenter, minutes, material);
    }
}
