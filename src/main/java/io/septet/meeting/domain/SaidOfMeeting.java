package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.meeting.LookBack;
import io.septet.meeting.MinutesId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says of a meeting, once for each person. */
@Entity
@Table(name = "look_back")
public class SaidOfMeeting {

    @Id
    private UUID id;

    private UUID minutesId;
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private LookBack.Verdict verdict = LookBack.Verdict.GOOD;

    private @Nullable String words;
    private Instant saidAt = Instant.EPOCH;

    protected SaidOfMeeting() {}

    public SaidOfMeeting(MinutesId minutes, PersonId person) {
        this.id = UUID.randomUUID();
        this.minutesId = minutes.value();
        this.person = person;
    }

    public void say(LookBack.Verdict said, @Nullable String why, Instant now) {
        verdict = said;
        words = why;
        saidAt = now;
    }

    public MinutesId minutesId() {
        return new MinutesId(minutesId);
    }

    public LookBack view() {
        return new LookBack(person, verdict, words, saidAt);
    }
}
