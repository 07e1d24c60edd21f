package io.septet.meeting.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.meeting.MinutesAnswer;
import io.septet.meeting.MinutesId;
import io.septet.meeting.MinutesVerdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody said to a version of minutes. A record of its own, so that answers never collide. */
@Entity
@Immutable
@Table(name = "minutes_answer")
public class GivenAnswer {

    @Id
    private UUID id;

    private UUID minutesId;
    private int version;

    @Enumerated(EnumType.STRING)
    private MinutesVerdict verdict;

    private @Nullable DepartmentId department;
    private PersonId person;
    private @Nullable PersonId inPlaceOf;
    private @Nullable String reason;
    private Instant answeredAt;

    protected GivenAnswer() {}

    public GivenAnswer(MinutesId minutes, MinutesAnswer answer) {
        this.id = UUID.randomUUID();
        this.minutesId = minutes.value();
        this.version = answer.version();
        this.verdict = answer.verdict();
        this.department = answer.department();
        this.person = answer.person();
        this.inPlaceOf = answer.inPlaceOf();
        this.reason = answer.reason();
        this.answeredAt = answer.at();
    }

    public MinutesId minutesId() {
        return new MinutesId(minutesId);
    }

    public MinutesAnswer view() {
        return new MinutesAnswer(version, verdict, department, person, inPlaceOf, reason, answeredAt);
    }
}
