package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.MeetingId;
import io.septet.meeting.TopicState;
import io.septet.meeting.TopicView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A topic that somebody invited proposed for a meeting, and what the host made of it. */
@Entity
public class ProposedTopic {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID meetingId;
    private String subject;
    private @Nullable PersonId presenter;
    private int minutes;
    private @Nullable String material;
    private PersonId proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private TopicState state = TopicState.PROPOSED;

    private @Nullable String word;
    private @Nullable Instant decidedAt;

    protected ProposedTopic() {}

    public ProposedTopic(MeetingId meeting, AgendaTopic topic, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting.value();
        this.subject = topic.subject().strip();
        this.presenter = topic.presenter();
        this.minutes = topic.minutes();
        this.material = topic.material();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** It is on the agenda from now on. */
    public void take(Instant now) {
        decide(TopicState.TAKEN, null, now);
    }

    /** @param why for the one who proposed it */
    public void turnDown(String why, Instant now) {
        decide(TopicState.NOT_TAKEN, why, now);
    }

    private void decide(TopicState decided, @Nullable String why, Instant now) {
        if (state != TopicState.PROPOSED) {
            throw new IllegalStateException("Topic %s is %s".formatted(id, state));
        }
        state = decided;
        word = why;
        decidedAt = now;
    }

    public MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    public TopicView view() {
        return new TopicView(
                id,
                meeting(),
                new AgendaTopic(subject, presenter, minutes, material),
                proposedBy,
                proposedAt,
                state,
                word,
                decidedAt);
    }
}
